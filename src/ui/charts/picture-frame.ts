import type { ChartLayout, LegendEntry } from './chart';
import { wrapText } from './wrap-text';

/** Width that a drawing is laid out for in a picture. */
export const PICTURE_PX = 912;
const MARGIN_PX = 24;
const TITLE = { sizePx: 20, linePx: 27, weight: 650 };
const LEGEND = { sizePx: 13.5, linePx: 24, weight: 400, markPx: 22, gapPx: 22 };
const NOTE = { sizePx: 12, linePx: 17, weight: 400 };

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PictureFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marginPx: number;
  /** Where the drawing begins. */
  readonly drawingPx: number;
  /** By their base lines. */
  readonly title: readonly Line[];
  readonly legend: readonly { readonly entry: LegendEntry; readonly x: number; readonly y: number }[];
  readonly notes: readonly Line[];
}

/** Where title, legend and notes stand around a drawing, none wider than it. Needs a document to measure letters in. */
export function framePicture(title: string, legend: readonly LegendEntry[], layout: ChartLayout, notes: readonly string[]): PictureFrame {
  const titleLines = linesOf(title, layout.widthPx, TITLE, MARGIN_PX + TITLE.sizePx);
  const legendTop = MARGIN_PX + titleLines.length * TITLE.linePx + 20;
  const entries = legendPlaces(legend, layout.widthPx, legendTop);
  const drawingPx = (entries.at(-1)?.y ?? legendTop - LEGEND.linePx) + 18;
  let top = drawingPx + layout.heightPx + 24;
  const noteLines = notes.flatMap((note) => {
    const lines = linesOf(note, layout.widthPx, NOTE, top);
    top += lines.length * NOTE.linePx + 3;
    return lines;
  });
  const size = { widthPx: layout.widthPx + 2 * MARGIN_PX, heightPx: Math.ceil(top + MARGIN_PX - NOTE.sizePx) };
  return { ...size, marginPx: MARGIN_PX, drawingPx, title: titleLines, legend: entries, notes: noteLines };
}

function linesOf(text: string, widthPx: number, type: typeof NOTE, top: number): Line[] {
  const lines = wrapText(text, (line) => textWidth(line, type) <= widthPx);
  return lines.map((line, index) => ({ text: line, x: MARGIN_PX, y: top + index * type.linePx }));
}

function legendPlaces(legend: readonly LegendEntry[], widthPx: number, top: number): PictureFrame['legend'] {
  let [x, y] = [MARGIN_PX, top];
  return legend.map((entry) => {
    const entryPx = LEGEND.markPx + textWidth(entry.label, LEGEND);
    if (x > MARGIN_PX && x + entryPx > MARGIN_PX + widthPx) [x, y] = [MARGIN_PX, y + LEGEND.linePx];
    const place = { entry, x, y };
    x += entryPx + LEGEND.gapPx;
    return place;
  });
}

let context: CanvasRenderingContext2D | null = null;

function textWidth(text: string, { sizePx, weight }: { readonly sizePx: number; readonly weight: number }): number {
  context ??= document.createElement('canvas').getContext('2d')!;
  context.font = `${weight} ${sizePx}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}
