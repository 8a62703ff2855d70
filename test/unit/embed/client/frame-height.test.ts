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

  it.each([
    { everyMs: 16, circle: [500, 520] },
    { everyMs: 16, circle: [500, 520, 540] },
    { everyMs: 16, circle: [540, 520, 500, 510] },
    { everyMs: 400, circle: [500, 520] },
    { everyMs: 400, circle: [500, 520, 540] },
  ])('soon keeps the greatest of $circle that follow one another without end, every $everyMs ms', ({ everyMs, circle }) => {
    const next = heightRule();
    const heights = Array.from({ length: 1000 }, (_, index) => next(circle[index % circle.length]!, index * everyMs));
    expect(heights.findLast((height) => height !== null)).toBe(Math.max(...circle));
    expect(heights.slice(16).filter((height) => height !== null)).toEqual([]);
  });

  it('grows and shrinks in as many steps as it is told, however fast', () => {
    const next = heightRule();
    const up = Array.from({ length: 100 }, (_, index) => 500 + index);
    const told = [...up, ...up.slice(0, -1).reverse(), ...up.slice(1)];
    expect(told.map((heightPx, index) => next(heightPx, index * 16))).toEqual(told);
  });

  it('shrinks again once the circle is over', () => {
    const next = heightRule();
    for (let index = 0; index < 100; index++) next(index % 2 === 0 ? 500 : 520, index * 16);
    expect(next(300, 20_000)).toBe(300);
  });

  it('goes back to a former height, however soon a reader wants it', () => {
    const next = heightRule();
    expect([next(500, 0), next(520, 1000), next(500, 1050), next(520, 5000), next(500, 9000)]).toEqual([500, 520, 500, 520, 500]);
  });
});
