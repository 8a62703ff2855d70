import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { bitsetOf } from '../../../src/domain/bitset';
import type { LngLat } from '../../../src/domain/geo';
import type { Hub } from '../../../src/domain/hub';
import { buildHubColumns } from '../../../src/domain/hub-columns';
import { nearestHubs } from '../../../src/domain/nearest';
import { hubWith } from '../../fixtures/hubs';
import { pick, sample, seededRandom } from '../../fixtures/random';

const placed = (lngLat: LngLat | null) => hubWith({ lngLat });

/** The definition, with turf's haversine (the same radius): all distances, sorted; the sort is stable, so that ties stay in the order of indices. */
function naive(hubs: readonly Hub[], from: LngLat, k: number, among: (hubIndex: number) => boolean = () => true) {
  return [...hubs.keys()]
    .filter((hubIndex) => hubs[hubIndex]!.lngLat !== null && among(hubIndex))
    .map((hubIndex) => ({ hubIndex, distanceKm: distance([...from], [...hubs[hubIndex]!.lngLat!]) }))
    .sort((a, b) => a.distanceKm - b.distanceKm)
    .slice(0, k);
}

function expectSame(found: ReturnType<typeof nearestHubs>, expected: ReturnType<typeof naive>) {
  expect(found.map(({ hubIndex }) => hubIndex)).toEqual(expected.map(({ hubIndex }) => hubIndex));
  // To a millimetre: further than from pole to pole, haversine itself loses more.
  found.forEach(({ distanceKm }, i) => {
    expect(distanceKm).toBeCloseTo(expected[i]!.distanceKm, 6);
  });
}

describe('nearestHubs', () => {
  it('finds what sorting all haversine distances finds', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed);
      const [width, height] = pick(random, [[40, 30], [360, 180], [0.01, 0.01]] as const); // prettier-ignore
      const somewhere = (): LngLat => [width * (random() - 0.5), height * (random() - 0.5)];
      // Some without position, and few places for many hubs, so that distances tie.
      const places: (LngLat | null)[] = [null, ...Array.from({ length: pick(random, [3, 500]) }, somewhere)];
      const hubs = Array.from({ length: pick(random, [0, 1, 31, 32, 33, 200]) }, () => placed(pick(random, places)));
      const columns = buildHubColumns(hubs);
      const from = pick(random, [somewhere(), hubs[0]?.lngLat ?? somewhere()]);
      const k = pick(random, [0, 1, 5, 10, 300]);
      expectSame(nearestHubs(columns, from, k), naive(hubs, from, k));
      const some = new Set(sample(random, [...hubs.keys()], 0.4));
      expectSame(
        nearestHubs(columns, from, k, bitsetOf(hubs.length, some)),
        naive(hubs, from, k, (hubIndex) => some.has(hubIndex)),
      );
    }
  });

  it('knows that the globe is round', () => {
    const columns = buildHubColumns([placed([-179, 10]), placed([150, 10]), placed([90, 89]), placed([-90, 85])]);
    expect(nearestHubs(columns, [179, 10], 1)).toMatchObject([{ hubIndex: 0 }]);
    expect(nearestHubs(columns, [-90, 89], 4).map(({ hubIndex }) => hubIndex)).toEqual([2, 3, 0, 1]);
  });

  it('gives kilometres along the great circle, as far as the other side of the globe', () => {
    const columns = buildHubColumns([placed([2.3522, 48.8566])]);
    const [berlin] = nearestHubs(columns, [13.405, 52.52], 1);
    expect(berlin!.distanceKm).toBeCloseTo(877.46, 1);
    expect(nearestHubs(columns, [2.3522, 48.8566], 1)).toEqual([{ hubIndex: 0, distanceKm: 0 }]);
    expect(nearestHubs(columns, [2.3522 - 180, -48.8566], 1)[0]!.distanceKm).toBeCloseTo(Math.PI * 6371.0088, 2);
  });

  it('is empty for no hubs, and where none has a position', () => {
    expect(nearestHubs(buildHubColumns([]), [0, 0], 3)).toEqual([]);
    expect(nearestHubs(buildHubColumns([placed(null)]), [0, 0], 3)).toEqual([]);
  });
});
