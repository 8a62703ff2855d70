import { flushSync } from 'svelte';
import { keepingPlace, rowHeights, rowIndexOf, scrollerOf, seenBand } from './layout';
import { RowHeights } from './row-heights';
import { slotsOf, type Slot } from './slots';

/** What is listed: an array, or something that looks its items up. */
export interface Sequence<Item> {
  readonly length: number;
  at(index: number): Item | undefined;
}

export interface RowSource<Item> {
  /** Another object is another result, unless it holds the same. */
  readonly items: () => Sequence<Item>;
  readonly keyOf: (item: Item) => string;
  /** Index of a row that stays mounted wherever it is, so that it can be scrolled to and take the focus back; `-1` for none. */
  readonly kept: () => number;
  /** Height of a row before one is measured. */
  readonly estimatePx: number;
}

interface Range {
  /** The result that it belongs to. */
  readonly heights: RowHeights;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The row that has the focus. */
  readonly focused: number | null;
}

/** Rows are mounted this far beyond what is seen; when less than half of it is left, the window moves. */
const MARGIN_PX = 600;

/**
 * Mounts only the rows that can be seen, and a margin. They stand in the normal flow between gaps, so that heights may differ, a table stays a
 * table and scrolling is the browser's own. The component renders `slots`, one element each, rows with their index in `data-row`, into the
 * element that it hands to `attach`. A new result starts at the top.
 *
 * To be made while a component initialises.
 */
export class RowWindow<Item> {
  readonly #source: RowSource<Item>;
  #list: Element | null = null;
  #scroller: Element | null = null;
  #widthPx = 0;
  /** Of what the list is seen in, remembered: to ask for it amid a change would cost a layout. */
  #seenHeightPx = window.innerHeight;
  /** The first rows are above what is seen. */
  #scrolled = false;
  #latest: { readonly items: Sequence<Item>; readonly heights: RowHeights } | null = null;

  readonly #heights: RowHeights = $derived.by(() => this.#heightsOf(this.#source.items()));
  #range = $state.raw<Range | null>(null);
  readonly #shown: Range = $derived(this.#range?.heights === this.#heights ? this.#range : this.#firstRange(this.#heights));
  readonly slots: readonly Slot[] = $derived.by(() => {
    const { heights, start, end, focused } = this.#shown;
    const { items, keyOf, kept } = this.#source;
    const listed = items();
    const mounted = new Set([kept()]);
    for (let index = start; index < end; index++) mounted.add(index);
    // Tab goes from row to row by what is mounted.
    if (focused !== null) for (const index of [focused - 1, focused, focused + 1]) mounted.add(index);
    return slotsOf(heights, mounted, (index) => keyOf(listed.at(index)!));
  });

  constructor(source: RowSource<Item>) {
    this.#source = source;
    $effect(() => {
      const { count } = this.#heights;
      if (this.#scrolled) this.#list?.scrollIntoView({ block: 'start' });
      const frame = requestAnimationFrame(() => {
        if (count > 0) this.#update();
      });
      return () => {
        cancelAnimationFrame(frame);
      };
    });
  }

  /** Watches the list; returns what stops it. */
  readonly attach = (list: Element): (() => void) => {
    this.#list = list;
    this.#scroller = scrollerOf(list);
    const update = () => {
      this.#update();
    };
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && target.contains(list)) update();
    };
    const resized = new ResizeObserver(update);
    if (this.#scroller !== null) resized.observe(this.#scroller);
    window.addEventListener('resize', update);
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    list.addEventListener('focusin', update);
    return () => {
      resized.disconnect();
      window.removeEventListener('resize', update);
      window.removeEventListener('scroll', onScroll, { capture: true });
      list.removeEventListener('focusin', update);
      this.#list = null;
    };
  };

  /** Back and Forward may find the same anew: it keeps its heights, and so its place. */
  #heightsOf(items: Sequence<Item>): RowHeights {
    const latest = this.#latest;
    const same = latest !== null && this.#holdSame(latest.items, items);
    const heights = same ? latest.heights : new RowHeights(items.length, latest?.heights.estimatePx ?? this.#source.estimatePx);
    this.#latest = { items, heights };
    return heights;
  }

  #holdSame(a: Sequence<Item>, b: Sequence<Item>): boolean {
    const { keyOf } = this.#source;
    if (a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (keyOf(a.at(index)!) !== keyOf(b.at(index)!)) return false;
    return true;
  }

  #firstRange(heights: RowHeights): Range {
    const end = Math.min(heights.count, Math.ceil((this.#seenHeightPx + MARGIN_PX) / heights.estimatePx));
    return { heights, start: 0, end, focused: null };
  }

  /** Learns from what is mounted how high rows are, and moves the window to where the list is seen. */
  #update(): void {
    const list = this.#list;
    if (list === null) return;
    const heights = this.#heights;
    const { top, width } = list.getBoundingClientRect();
    const band = seenBand(this.#scroller);
    if (width === 0 || band.bottom <= band.top) return;
    if (Math.abs(width - this.#widthPx) >= 1) heights.forget();
    this.#widthPx = width;
    this.#seenHeightPx = band.bottom - band.top;
    this.#scrolled = top < band.top;
    const moved = heights.measure(rowHeights(list));

    const shown = this.#shown;
    const focused = rowIndexOf(document.activeElement, list);
    const rangeWith = (marginPx: number) => ({
      start: heights.indexAt(band.top - top - marginPx),
      end: Math.min(heights.count, heights.indexAt(band.bottom - top + marginPx) + 1),
    });
    const least = rangeWith(MARGIN_PX / 2);
    const covered = least.start >= shown.start && least.end <= shown.end;
    if (covered && !moved && focused === shown.focused) return;
    const { start, end } = covered ? shown : rangeWith(MARGIN_PX);
    keepingPlace(list, this.#scroller, () => {
      this.#range = { heights, start, end, focused };
      flushSync();
    });
  }
}
