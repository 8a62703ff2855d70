import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../../../src/ui/rows/row-heights';
import { seededRandom } from '../../../fixtures/random';

describe('the heights of rows', () => {
  it('are estimated until one is measured', () => {
    const heights = new RowHeights(10, 50);
    expect(heights.offsetPx(4)).toBe(200);
    expect(heights.offsetPx(10)).toBe(500);
    expect(heights.indexAt(199)).toBe(3);
    expect(heights.indexAt(200)).toBe(4);
  });

  it('take the average of the first measured rows for all others, and keep it', () => {
    const heights = new RowHeights(4, 50);
    expect(heights.measure(new Map([[0, 20], [1, 40]]))).toBe(true); // prettier-ignore
    expect(heights.offsetPx(4)).toBe(20 + 40 + 30 + 30);
    expect(heights.measure(new Map([[3, 100]]))).toBe(false);
    expect(heights.offsetPx(4)).toBe(20 + 40 + 30 + 100);
    expect(heights.estimatePx).toBe(30);
  });

  it('ignore rows without a height, and rows that there are not', () => {
    const heights = new RowHeights(2, 50);
    expect(heights.measure(new Map([[0, 0], [7, 20]]))).toBe(false); // prettier-ignore
    expect(heights.offsetPx(2)).toBe(100);
  });

  it('forget what was measured, not what is to be expected', () => {
    const heights = new RowHeights(3, 50);
    heights.measure(new Map([[0, 20]]));
    heights.forget();
    expect(heights.offsetPx(3)).toBe(60);
    expect(heights.measure(new Map([[0, 70]]))).toBe(true);
    expect(heights.offsetPx(3)).toBe(210);
  });

  it('find the row at any distance, as the plain sum does', () => {
    const random = seededRandom(11);
    const heights = new RowHeights(300, 40);
    const plain = Array.from({ length: 300 }, () => 20 + Math.floor(random() * 80));
    heights.measure(new Map(plain.slice(0, 200).entries()));
    heights.measure(new Map([...plain.entries()].slice(150)));
    let top = 0;
    plain.forEach((height, index) => {
      expect(heights.offsetPx(index)).toBe(top);
      expect(heights.indexAt(top)).toBe(index);
      expect(heights.indexAt(top + height - 0.5)).toBe(index);
      top += height;
    });
    expect(heights.indexAt(top + 1000)).toBe(299);
    expect(heights.indexAt(-1000)).toBe(0);
    expect(new RowHeights(0, 40).indexAt(10)).toBe(0);
  });
});
