import { chordOf, toUnitVector } from '../geo';
import type { RegionFacts } from '../region-facts';
import type { Coverage, RegionCoverage } from './coverage';
import type { CoverageIndex } from './coverage-index';
import type { PlacedHub } from './placed-hub';
import type { PlannedHub } from './planned-hub';

/** Whether it offers one of the services, or none is asked for. Whatever else hubs are filtered by, one that is planned is taken to match. */
export function offersAny({ services }: PlannedHub, wanted: readonly string[]): boolean {
  return wanted.length === 0 || services.length === 0 || services.some((service) => wanted.includes(service));
}

/** What what-if hubs would newly reach: gaps that become `planned`. */
export interface NewReach {
  /** In the order of their ids. */
  readonly regionIds: readonly string[];
  /** Inhabitants of towns in them, GeoNames. */
  readonly townPopulation: number;
}

export interface PlannedReach {
  /** Each by itself, in the order given, as if there were no other: what two of them reach is told of both. `null` for those that do not take part. */
  readonly byHub: readonly (NewReach | null)[];
  /** All together: each region once. */
  readonly total: NewReach;
}

/**
 * The coverage with what-if hubs: a gap whose population centre is at most the hub's own reach away along the great circle, or that the hub lies in,
 * becomes `planned`. All else stays, the numbers of hubs too: those planned are none.
 */
export function coverByPlanned(coverage: Coverage, planned: readonly PlacedHub[], index: CoverageIndex): Coverage {
  const reached = new Set(planned.flatMap((hub) => gapsReached(coverage, hub, index)));
  if (reached.size === 0) return coverage;
  const withPlanned = (region: RegionCoverage): RegionCoverage =>
    reached.has(region.id) ? { ...region, class: 'planned', by: 'planned' } : region;
  return { ...coverage, regions: new Map([...coverage.regions].map(([id, region]) => [id, withPlanned(region)])) };
}

/**
 * @param coverage without any planned hub
 * @param planned `null` in the place of those that do not take part
 */
export function reachOfPlanned(
  coverage: Coverage,
  planned: readonly (PlacedHub | null)[],
  index: CoverageIndex,
  facts: ReadonlyMap<string, RegionFacts>,
): PlannedReach {
  const newReach = (ids: Iterable<string>): NewReach => {
    const regionIds = [...new Set(ids)].sort();
    return { regionIds, townPopulation: regionIds.reduce((sum, id) => sum + (facts.get(id)?.townPopulation ?? 0), 0) };
  };
  const byHub = planned.map((hub) => (hub === null ? null : newReach(gapsReached(coverage, hub, index))));
  return { byHub, total: newReach(byHub.flatMap((reach) => reach?.regionIds ?? [])) };
}

/** Ids of the gaps that a planned hub reaches. */
function gapsReached({ regions }: Coverage, { lngLat, reachKm, regionId }: PlacedHub, { centres, indexOfRegion }: CoverageIndex): string[] {
  const [x, y, z] = toUnitVector(lngLat);
  const maxChord2 = chordOf(reachKm) ** 2;
  const isReached = (id: string) => {
    const [atX, atY, atZ] = centres[indexOfRegion.get(id)!]!;
    return id === regionId || (x - atX) ** 2 + (y - atY) ** 2 + (z - atZ) ** 2 <= maxChord2;
  };
  return [...regions.values()].filter((region) => region.class === 'gap' && isReached(region.id)).map(({ id }) => id);
}
