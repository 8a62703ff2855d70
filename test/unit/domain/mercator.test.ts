import { describe, expect, it } from 'vitest';
import { fromMercator, toMercator, viewportOfBox } from '../../../src/domain/mercator';

describe('Web Mercator', () => {
  it('has Null Island in the middle, north above and east to the right', () => {
    expect(toMercator([0, 0])).toEqual([0.5, expect.closeTo(0.5, 12)]);
    const [x, y] = toMercator([90, 60]);
    expect([x, y < 0.5]).toEqual([0.75, true]);
  });

  it('leads back to where it came from', () => {
    for (const [lng, lat] of [
      [-61.5, 16.2],
      [45.2, -12.8],
      [25, 71],
    ] as const) {
      // prettier-ignore
      const back = fromMercator(...toMercator([lng, lat]));
      expect([back[0], back[1]]).toEqual([expect.closeTo(lng, 9), expect.closeTo(lat, 9)]);
    }
  });
});

describe('viewportOfBox', () => {
  it('fits the tighter side', () => {
    expect(viewportOfBox([-180, -1, 180, 1], 512, 512)).toMatchObject({ zoom: expect.closeTo(0, 9) as number });
    expect(viewportOfBox([-90, -1, 90, 1], 512, 512).zoom).toBeCloseTo(1, 9);
    const tall = viewportOfBox([0, 30, 1, 70], 1000, 100);
    expect(tall.zoom).toBeLessThan(1.1);
    expect(tall.lngLat[0]).toBeCloseTo(0.5, 9);
  });

  it('stays at the largest zoom asked for, and survives a size of nothing', () => {
    expect(viewportOfBox([4, 50, 4, 50], 100, 100, 8).zoom).toBe(8);
    expect(viewportOfBox([0, 40, 10, 50], -20, 0).zoom).toBeLessThan(0);
  });
});
