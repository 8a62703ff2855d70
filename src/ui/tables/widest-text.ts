/** The widest text is sought among so many of the longest. */
const CANDIDATES = 30;

/** The text that asks for the most room; empty if there is none. */
export function widestText(texts: readonly string[], widthOf: (text: string) => number): string {
  const longest = [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, CANDIDATES);
  let widest = '';
  let width = 0;
  for (const text of longest) {
    const candidate = widthOf(text);
    if (candidate > width) [widest, width] = [text, candidate];
  }
  return widest;
}

let context: CanvasRenderingContext2D | null = null;

/** Width of a text in the type of the page; in px of the body's size, for comparison only. */
export function textWidthPx(text: string): number {
  if (context === null) {
    context = document.createElement('canvas').getContext('2d')!;
    context.font = getComputedStyle(document.body).font;
  }
  return context.measureText(text).width;
}
