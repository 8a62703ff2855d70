import { describe, expect, it } from 'vitest';
import { heightRule } from '../../../../src/embed/client/frame-height';

describe('the height of a frame', () => {
  it('follows what the frame tells, in whole pixels that hold it', () => {
    const next = heightRule();
    expect(next(500, 0)).toBe(500);
    expect(next(612.2, 1000)).toBe(613);
    expect(next(300, 2000)).toBe(300);
  });

  it('stays for what is no whole pixel', () => {
    const next = heightRule();
    expect(next(500, 0)).toBe(500);
    expect(next(500, 1000)).toBeNull();
    expect(next(499.4, 2000)).toBeNull();
  });

  it('is within reason whatever the frame tells', () => {
    const next = heightRule();
    expect(next(0, 0)).toBe(40);
    expect(next(1e6, 1000)).toBe(10_000);
    expect(next(-5, 2000)).toBe(40);
  });

  it('swings once where two heights follow one another, and keeps the greater', () => {
    const next = heightRule();
    const heights = [500, 520, 500, 520, 500, 520, 500].map((told, index) => next(told, index * 16));
    expect(heights.filter((height) => height !== null)).toEqual([500, 520]);
  });

  it('goes back to a former height when a reader takes time to want it', () => {
    const next = heightRule();
    expect([next(500, 0), next(520, 1000), next(500, 2000)]).toEqual([500, 520, 500]);
  });
});
