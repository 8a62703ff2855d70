import type { RowHeights } from './row-heights';

/** What stands in a list: a row, or the room of rows that are not mounted. */
export type Slot =
  | { readonly key: string; readonly index: number; readonly heightPx: null }
  | { readonly key: string; readonly index: null; readonly heightPx: number };

/**
 * The mounted rows in their order, and gaps as high as what is left out between them.
 *
 * @param mounted row indices, in any order; those that there are not are ignored
 * @param keyOf the key of a row by its index; without spaces, which only the keys of gaps have
 */
export function slotsOf(heights: RowHeights, mounted: ReadonlySet<number>, keyOf: (index: number) => string): Slot[] {
  const indices = [...mounted].filter((index) => index >= 0 && index < heights.count).sort((a, b) => a - b);
  const slots: Slot[] = [];
  let next = 0;
  let gaps = 0;
  for (const index of [...indices, heights.count]) {
    if (index > next) slots.push({ key: `gap ${gaps++}`, index: null, heightPx: heights.offsetPx(index) - heights.offsetPx(next) });
    if (index < heights.count) slots.push({ key: keyOf(index), index, heightPx: null });
    next = index + 1;
  }
  return slots;
}
