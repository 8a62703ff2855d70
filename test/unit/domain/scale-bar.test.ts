import { describe, expect, it } from 'vitest';
import { greatCircleKm, toUnitVector, type LngLat } from '../../../src/domain/geo';
import { fromMercator, toMercator, WORLD_PX } from '../../../src/domain/mercator';
import { scaleBar } from '../../../src/domain/scale-bar';

const distanceKm = (a: LngLat, b: LngLat) => {
  const [p, q] = [toUnitVector(a), toUnitVector(b)];
  return greatCircleKm(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
};

describe('scaleBar', () => {
  it.each([[3, 0], [4.3, 52], [7, 65.5], [11, 41]])('is as long at zoom %s and %s° as the distance it names', (zoom, latitude) => {
    const { km, widthPx } = scaleBar(zoom, latitude, 130);
    const [x, y] = toMercator([10, latitude]);
    const end = fromMercator(x + widthPx / (WORLD_PX * 2 ** zoom), y);
    // Along the parallel, which is a little longer than the great circle.
    expect(distanceKm([10, latitude], end) / km).toBeCloseTo(1, 1);
  }); // prettier-ignore

  it('is round, no wider than allowed, and no shorter than two fifths of it', () => {
    for (let zoom = 2; zoom <= 11; zoom += 0.37) {
      const { km, widthPx } = scaleBar(zoom, 50, 130);
      expect([1, 2, 5]).toContain(km / 10 ** Math.floor(Math.log10(km) + 1e-9));
      expect(widthPx).toBeLessThanOrEqual(130);
      expect(widthPx).toBeGreaterThanOrEqual(0.4 * 130 - 1e-9);
    }
  });
});
