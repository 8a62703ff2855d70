import { describe, expect, it } from 'vitest';
import { greatCircleKm, toUnitVector, type LngLat } from '../../../../src/domain/geo';
import { movedBy, toPlannedPlace } from '../../../../src/domain/gaps';

function distanceKm(a: LngLat, b: LngLat): number {
  const [p, q] = [toUnitVector(a), toUnitVector(b)];
  return greatCircleKm(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
}

describe('the place of a what-if hub', () => {
  it('is as exact as a link says it', () => {
    expect(toPlannedPlace([15.64588, 46.55469])).toEqual([15.646, 46.555]);
  });

  it.each([[0], [38.4], [69.9]])('moves by so many kilometres along the axes of the map at %f° north', (lat) => {
    const from: LngLat = [10, lat];
    const directions = [[5, 0], [-25, 0], [0, 5], [0, -25]] as const; // prettier-ignore
    for (const [east, north] of directions) {
      const to = movedBy(from, east, north);
      expect(Math.abs(distanceKm(from, to) - Math.hypot(east, north))).toBeLessThan(0.08);
      expect([Math.sign(to[0] - 10), Math.sign(to[1] - lat)]).toEqual([Math.sign(east), Math.sign(north)]);
    }
  });

  it('does not leave the map', () => {
    expect(movedBy([179.99, 84.99], 25, 25)).toEqual([180, 85]);
  });
});
