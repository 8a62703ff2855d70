/** Index of the row that an element is or stands in; `null` outside of the rows of the list. */
export function rowIndexOf(element: Element | null, list: Element): number | null {
  const row = element?.closest<HTMLElement>('[data-row]') ?? null;
  return row !== null && list.contains(row) ? Number(row.dataset['row']) : null;
}

/** The rows of a list that are mounted. */
export function mountedRows(list: Element): HTMLElement[] {
  return [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement && child.dataset['row'] !== undefined);
}

/** Height of each mounted row by its index, in px. */
export function rowHeights(list: Element): Map<number, number> {
  return new Map(mountedRows(list).map((row) => [Number(row.dataset['row']), row.getBoundingClientRect().height]));
}

/** The part of the screen that a list can be seen in, in px from its top: all of it, or that of what scrolls the list. */
export function seenBand(scroller: Element | null): { readonly top: number; readonly bottom: number } {
  const box = scroller?.getBoundingClientRect();
  return { top: Math.max(0, box?.top ?? 0), bottom: Math.min(window.innerHeight, box?.bottom ?? window.innerHeight) };
}

/** The nearest element around that scrolls up and down; `null` for the page itself. */
export function scrollerOf(element: Element): Element | null {
  for (let parent = element.parentElement; parent !== null && parent !== document.body; parent = parent.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(parent).overflowY)) return parent;
  return null;
}

/** Browsers keep what is read in place when rows above it turn out higher or lower than thought; those that do not are helped. */
const ANCHORS = CSS.supports('overflow-anchor', 'auto');

/** Does `change` to the rows of a list, and has the first row that is seen stay where it is. */
export function keepingPlace(list: Element, scroller: Element | null, change: () => void): void {
  const { top } = seenBand(scroller);
  const anchor = ANCHORS ? undefined : mountedRows(list).find((row) => row.getBoundingClientRect().bottom > top);
  const before = anchor?.getBoundingClientRect().top;
  change();
  if (anchor?.isConnected && before !== undefined)
    (scroller ?? document.scrollingElement)?.scrollBy(0, anchor.getBoundingClientRect().top - before);
}
