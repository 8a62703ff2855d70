import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { countBits, hasBit } from '../../../../src/domain/bitset';
import { hubsInBox, hubsWithin } from '../../../../src/domain/finder';
import { distancesKm } from '../../../../src/domain/finder/distances';
import { buildHubColumns } from '../../../../src/domain/hub-columns';
import { hubWith } from '../../../fixtures/hubs';
import { cases } from './cases';

describe('distancesKm', () => {
  it('are those along the great circle, NaN for hubs without position', () => {
    for (const { hubs, answers } of cases(50)) {
      if (answers.origin === null) continue;
      const { lngLat: from } = answers.origin;
      const distances = distancesKm(buildHubColumns(hubs), from);
      hubs.forEach(({ lngLat }, hub) => {
        if (lngLat === null) expect(distances[hub]).toBeNaN();
        // Turf's sphere is 0.2 m smaller in radius.
        else expect(distances[hub]).toBeCloseTo(distance([...from], [...lngLat]), 2);
      });
    }
  });

  it('are all NaN without a point', () => {
    expect([...distancesKm(buildHubColumns([hubWith({ lngLat: [1, 2] })]), null)]).toEqual([NaN]);
  });
});

describe('hubsWithin', () => {
  it('are those at most so far away, and never one without a distance', () => {
    const distances = Float64Array.of(10, 10.001, NaN, 0, 9, Infinity);
    expect([...distances.keys()].filter((hub) => hasBit(hubsWithin(distances, 10), hub))).toEqual([0, 3, 4]);
    expect(countBits(hubsWithin(distances, 20_000))).toBe(4);
  });
});

describe('hubsInBox', () => {
  it('are those with a position in it, edges included', () => {
    const hubs = ([[0, 0], [1, 2], [1.001, 2], [0.5, -0.001], null] as const).map((lngLat) => hubWith({ lngLat })); // prettier-ignore
    const bits = hubsInBox(hubs, [0, 0, 1, 2]);
    expect([...hubs.keys()].filter((hub) => hasBit(bits, hub))).toEqual([0, 1]);
  });
});
