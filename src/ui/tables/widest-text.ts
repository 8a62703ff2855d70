/** What asks for the most room in a column. */
export interface WidestText {
  /** Of the texts as they are. */
  readonly whole: string;
  /** Of the parts that no line breaks within. */
  readonly word: string;
}

/** The widest is sought among so many of the longest. */
const CANDIDATES = 30;
/** Where a line may break: at spaces, and after a hyphen before a letter. */
const BREAKS = /\s+|(?<=-)(?=\p{L})/u;

/** The widest of some texts and of their words; empty if there are none. */
export function widestText(texts: readonly string[]): WidestText {
  const distinct = [...new Set(texts)];
  return { whole: widestOf(distinct), word: widestOf([...new Set(distinct.flatMap((text) => text.split(BREAKS)))]) };
}

function widestOf(texts: readonly string[]): string {
  const longest = [...texts].sort((a, b) => b.length - a.length).slice(0, CANDIDATES);
  const widths = longest.map(textWidth);
  return longest[widths.indexOf(Math.max(...widths))] ?? '';
}

let context: CanvasRenderingContext2D | null = null;

/** In the type of the page, at any size: for comparison only. */
function textWidth(text: string): number {
  if (context === null) {
    context = document.createElement('canvas').getContext('2d')!;
    context.font = getComputedStyle(document.body).font;
  }
  return context.measureText(text).width;
}
