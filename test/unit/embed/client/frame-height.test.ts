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

  it('keeps the greater of two that follow one another without end', () => {
    const next = heightRule();
    const heights = Array.from({ length: 100 }, (_, index) => next(index % 2 === 0 ? 500 : 520, index * 16)).filter(
      (height) => height !== null,
    );
    expect(heights.at(-1)).toBe(520);
    expect(heights.length).toBeLessThan(8);
  });

  it('goes back to a former height, however soon a reader wants it', () => {
    const next = heightRule();
    expect([next(500, 0), next(520, 1000), next(500, 1050), next(520, 5000), next(500, 9000)]).toEqual([500, 520, 500, 520, 500]);
  });
});
