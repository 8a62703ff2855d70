import { distance } from '@turf/turf';
import { hasBit } from '../../../src/domain/bitset';
import type { Coverage } from '../../../src/domain/gaps';
import { NO_FACETS } from '../../../src/domain/facets';
import type { Hub } from '../../../src/domain/hub';
import type { Region } from '../../../src/domain/region';
import { assertAgreement } from '../agree';
import { benchRegions, FILTER_STEPS, inRegions } from '../generator';
import { repeated, type Variant } from '../measure';
import { openCoverage } from '../ours';
import { readOnce } from './floor';

const REACH_KM = 50;
/** From more hubs on, turf takes minutes. */
const LARGEST_TURF = 10_000;

/** The filter is taken away, so that all hubs match → how each of 325 regions is covered. */
export function coverageVariants(hubs: readonly Hub[]): Variant[] {
  const regions = benchRegions();
  const settled = inRegions(hubs, regions);
  const { filter, cover, positions } = openCoverage(settled, regions, REACH_KM);
  const withTurf = hubs.length <= LARGEST_TURF;
  for (const step of withTurf ? FILTER_STEPS : []) {
    const bits = filter(step);
    const matching = settled.filter((_, hub) => hasBit(bits, hub));
    assertAgreement('coverage', { ours: grounds(cover(bits)), turf: turfGrounds(regions, matching) });
  }
  return [
    { name: 'ours: filter and coverage', role: 'ours', sample: repeated(() => cover(filter(NO_FACETS))) },
    ...(withTurf ? [{ name: 'turf distance in loops', role: 'peer', sample: repeated(() => turfGrounds(regions, settled)) } as const] : []),
    { name: 'floor: read the positions once', role: 'floor', sample: repeated(() => readOnce(positions)) },
  ];
}

/** What grounds the class of each region, whether it is sure, how many hubs cover it, and metres to the nearest. */
type Grounds = readonly (readonly [id: string, by: string | null, approximate: boolean, hubs: number, nearestMetres: number])[];

function grounds({ regions }: Coverage): Grounds {
  return Array.from(regions.values(), ({ id, by, approximate, hubsInReach, nearestKm }) => [
    id,
    by,
    approximate,
    hubsInReach,
    Math.round((nearestKm ?? NaN) * 1000),
  ]);
}

/** What comes to mind first: for every region, go through all hubs. */
function turfGrounds(regions: readonly Region[], hubs: readonly Hub[]): Grounds {
  return regions.map(({ id, labelPoint }) => {
    const centre = [...labelPoint];
    const sure = { seat: false, elsewhere: false };
    let [inside, byArea, inReach, nearestKm] = [0, 0, 0, Infinity];
    for (const { regionId, statedRegion, lngLat, precision } of hubs) {
      const km = lngLat === null ? Infinity : distance(centre, [...lngLat]);
      const isInside = regionId === id;
      const holds = statedRegion !== null && id.startsWith(statedRegion);
      if (km < nearestKm) nearestKm = km;
      if (!isInside && !holds && km > REACH_KM) continue;
      inReach++;
      if (isInside) inside++;
      else if (holds) byArea++;
      if (precision === 'city') sure[isInside ? 'seat' : 'elsewhere'] = true;
    }
    const by = inside > 0 ? 'seat' : byArea > 0 ? 'area' : inReach > 0 ? 'distance' : null;
    const approximate = by !== null && !sure[by === 'seat' ? 'seat' : 'elsewhere'];
    return [id, by, approximate, inReach, Math.round(nearestKm * 1000)];
  });
}
