import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../../../src/ui/rows/row-heights';
import { slotsOf } from '../../../../src/ui/rows/slots';

const HEIGHTS = new RowHeights(10, 10);
const told = (mounted: number[], heights = HEIGHTS) =>
  slotsOf(heights, new Set(mounted), (index) => `row-${index}`).map(({ index, heightPx }) => index ?? `${heightPx} px`);

describe('slotsOf', () => {
  it('puts gaps in the place of what is left out: before, between and after', () => {
    expect(told([3, 4, 7])).toEqual(['30 px', 3, 4, '20 px', 7, '20 px']);
    expect(told([0, 9])).toEqual([0, '80 px', 9]);
    expect(told([])).toEqual(['100 px']);
  });

  it('leaves no gap where all rows are mounted', () => {
    expect(told([2, 1, 0], new RowHeights(3, 10))).toEqual([0, 1, 2]);
    expect(told([], new RowHeights(0, 10))).toEqual([]);
  });

  it('ignores rows that there are not', () => {
    expect(told([-1, 0, 10, 99])).toEqual([0, '90 px']);
  });

  it('gives every slot a key of its own', () => {
    const keys = slotsOf(HEIGHTS, new Set([1, 4, 8]), (index) => `row-${index}`).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain('row-4');
  });
});
