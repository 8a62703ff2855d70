import { describe, expect, it } from 'vitest';
import { HUB_KINDS } from '../../../src/domain/vocabularies';
import type { Mark } from '../../../src/domain/mark';
import type { Split } from '../../../src/domain/split';
import type { Theme } from '../../../src/map/spec/palette';
import { KIND_SHAPES, SHAPE_PATHS } from '../../../src/map/spec/legend-marks';
import { markImage, markImageId, markRadius, parseMarkImageId, ringRadius, ringShares } from '../../../src/map/spec/mark-image';

function imageId(hubCount: number, segments: number[], theme: Theme, split: Split): string {
  const mark: Mark = { id: 'x', lngLat: [0, 0], hubCount, placeId: null, segments, range: [0, hubCount] };
  return markImageId(markImage(mark, theme, split));
}

describe('ringShares', () => {
  it('is exact, without common divisor, for few hubs', () => {
    expect(ringShares([2, 0, 4, 0])).toEqual([1, 0, 2, 0]);
    expect(ringShares([7, 5, 0, 0])).toEqual([7, 5, 0, 0]);
    expect(ringShares([5])).toEqual([1]);
  });

  it('keeps a category that is present, however small', () => {
    expect(ringShares([100_000, 1, 0, 1])).toEqual([18, 1, 0, 1]);
    expect(ringShares([1, 1, 1, 100_000])).toEqual([1, 1, 1, 17]);
  });

  it('stays within half a part of the exact share, where no category has to be kept alive', () => {
    const segments = [37, 53, 10, 100];
    const shares = ringShares(segments);
    const [total, parts] = [200, shares.reduce((a, b) => a + b)];
    for (const [index, share] of shares.entries()) expect(Math.abs(share / parts - segments[index]! / total)).toBeLessThan(0.5 / 20);
  });

  it('has a bounded number of results for any number of hubs', () => {
    const seen = new Set<string>();
    for (let a = 0; a <= 60; a++) for (let b = 0; b <= 60; b++) if (a + b > 0) seen.add(ringShares([a, b]).join('-'));
    expect(seen.size).toBeLessThan(140);
  });

  it('is nothing for nothing', () => {
    expect(ringShares([0, 0])).toEqual([0, 0]);
  });
});

describe('the id of a mark image', () => {
  it('tells all that is needed to draw a cluster', () => {
    const id = imageId(12, [6, 0, 3, 3], 'dark', 'kind');
    expect(id).toBe('ring/dark/kind/2-0-1-1/19');
    expect(parseMarkImageId(id)).toEqual({ type: 'ring', theme: 'dark', split: 'kind', shares: [2, 0, 1, 1], radius: 19 });
  });

  it('tells the kind of a single hub', () => {
    expect(parseMarkImageId(imageId(1, [0, 0, 1, 0], 'light', 'kind'))).toEqual({ type: 'kind', theme: 'light', kind: 'dih' });
  });

  it('tells the services of a single hub', () => {
    const id = imageId(1, [1, 0, 1, 0, 0], 'light', 'service');
    expect(parseMarkImageId(id)).toEqual({ type: 'services', theme: 'light', offered: [true, false, true, false, false] });
  });

  it('tells the visitor’s place from every hub', () => {
    for (const type of ['origin', 'planned'] as const) {
      expect(markImageId({ type, theme: 'dark' })).toBe(`${type}/dark`);
      expect(parseMarkImageId(`${type}/dark`)).toEqual({ type, theme: 'dark' });
    }
  });

  it('is refused when it is not one', () => {
    expect(() => parseMarkImageId('marker-15')).toThrow("'marker-15' is no image of a mark");
  });
});

describe('the size of a mark', () => {
  it('grows with the number of hubs in few steps', () => {
    expect([2, 9, 10, 29, 30, 99, 100, 999, 1000, 50_000].map(ringRadius)).toEqual([16, 16, 19, 19, 23, 23, 27, 27, 32, 32]);
  });

  it('is smaller for a single hub than for any cluster', () => {
    const singles = [
      ...HUB_KINDS.map((kind) => ({ type: 'kind', theme: 'light', kind }) as const),
      { type: 'services', theme: 'light', offered: [] } as const,
    ];
    for (const image of singles) expect(markRadius(image)).toBeLessThan(16);
  });
});

describe('shapes of hub kinds', () => {
  it('differ for every kind, so that colour is never alone', () => {
    const paths = HUB_KINDS.map((kind) => SHAPE_PATHS[KIND_SHAPES[kind]]);
    expect(new Set(paths).size).toBe(HUB_KINDS.length);
  });
});
