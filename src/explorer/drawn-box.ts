import type { MercatorBox } from '../domain/mercator';

/** What is handed to the map reaches so far beyond the view, in views to each side: a pan within it sends nothing. */
const MARGIN_VIEWS = 1;
/** The view may come so near to the edge before more is handed over, so that marks are there before they come into view. */
const NEAR_VIEWS = 0.25;
/** A box of so many views is wasteful: the map has zoomed in. Zooming within a level doubles the three views of a new box at most. */
const WASTEFUL_VIEWS = 8;

/** The box for which marks are handed to the map while it shows `view`: `drawn` as long as it serves. */
export function drawnBoxFor(view: MercatorBox, drawn: MercatorBox | null): MercatorBox {
  return drawn !== null && covers(drawn, widened(view, NEAR_VIEWS)) && widthOf(drawn) <= WASTEFUL_VIEWS * widthOf(view)
    ? drawn
    : widened(view, MARGIN_VIEWS);
}

const widthOf = ([left, , right]: MercatorBox): number => right - left;

/** The box with so many times its size added on each side. */
function widened([left, top, right, bottom]: MercatorBox, times: number): MercatorBox {
  const [x, y] = [(right - left) * times, (bottom - top) * times];
  return [left - x, top - y, right + x, bottom + y];
}

function covers(outer: MercatorBox, inner: MercatorBox): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
