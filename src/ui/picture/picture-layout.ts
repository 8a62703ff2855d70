import type { ScaleBar } from '../../domain/scale-bar';
import type { PictureContent } from './picture-content';
import type { LegendPart, LegendSymbol } from './picture-legend';
import { wrapText } from './wrap-text';

/** Width of a text in em, by its weight. */
export type MeasureText = (text: string, weight: 'medium' | 'semibold') => number;

export interface TextStyle {
  readonly sizePx: number;
  readonly weight: 'medium' | 'semibold';
  readonly quiet: boolean;
}

/** A line of text; `x`, `y`: the top left corner of its box, CSS pixels from that of the picture. */
export interface PlacedText extends TextStyle {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly text: string;
}

/** `x`, `y`: the middle. */
export interface PlacedSymbol {
  readonly x: number;
  readonly y: number;
  readonly symbol: LegendSymbol;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where everything stands: title above the map, legend and notes below it. */
export interface PictureLayout extends Size {
  readonly map: Size & { readonly y: number };
  readonly texts: readonly PlacedText[];
  readonly symbols: readonly PlacedSymbol[];
  /** From the left end of the bar: below the map, where it covers nothing. */
  readonly scale: { readonly x: number; readonly y: number; readonly widthPx: number; readonly text: PlacedText };
}

const EDGE_PX = 20;
const COLUMN_GAP_PX = 28;
const PART_GAP_PX = 14;
const SYMBOL_ROOM_PX = 24;
const LINE_HEIGHT_EM = 1.4;

const TITLE: TextStyle = { sizePx: 20, weight: 'semibold', quiet: false };
const LEAD: TextStyle = { sizePx: 13.5, weight: 'medium', quiet: true };
const PART_TITLE: TextStyle = { sizePx: 13, weight: 'semibold', quiet: false };
const ENTRY: TextStyle = { sizePx: 12.5, weight: 'medium', quiet: false };
const NOTE: TextStyle = { sizePx: 11.5, weight: 'medium', quiet: true };
const FOOTER: TextStyle = { sizePx: 11, weight: 'medium', quiet: true };

/** Takes lines one below the other, as far as the width allows. */
class Column {
  readonly texts: PlacedText[] = [];
  readonly symbols: PlacedSymbol[] = [];
  y: number;
  readonly #x: number;
  readonly #width: number;
  readonly #measure: MeasureText;

  constructor(x: number, y: number, width: number, measure: MeasureText) {
    this.#x = x;
    this.y = y;
    this.#width = width;
    this.#measure = measure;
  }

  write(text: string, style: TextStyle, indentPx = 0): void {
    const widthOf = (line: string): number => this.#measure(line, style.weight) * style.sizePx;
    for (const line of wrapText(text, this.#width - indentPx, widthOf)) {
      this.texts.push({ ...style, x: this.#x + indentPx, y: this.y, widthPx: widthOf(line), text: line });
      this.y += style.sizePx * LINE_HEIGHT_EM;
    }
  }

  writePart({ title, entries, notes }: LegendPart): void {
    this.write(title, PART_TITLE);
    this.y += 3;
    for (const { symbol, text } of entries) {
      this.symbols.push({ x: this.#x + 8, y: this.y + (ENTRY.sizePx * LINE_HEIGHT_EM) / 2, symbol });
      this.write(text, ENTRY, SYMBOL_ROOM_PX);
      this.y += 2;
    }
    for (const note of notes) this.write(note, NOTE);
    this.y += PART_GAP_PX;
  }
}

/** The picture of a map of the given size. No text meets another, and none goes beyond the edge. */
export function layOut(content: PictureContent, map: Size, scaleBar: ScaleBar, scaleText: string, measure: MeasureText): PictureLayout {
  const width = map.width;
  const inner = width - 2 * EDGE_PX;
  const head = new Column(EDGE_PX, 16, inner, measure);
  head.write(content.title, TITLE);
  head.y += 2;
  for (const line of content.lead) head.write(line, LEAD);
  const mapY = Math.ceil(head.y + 12);
  const scale = scaleBelow(mapY + map.height, scaleBar, scaleText, measure);
  const legend = legendColumns(content.legend, scale.y + 18, inner, measure);
  const foot = new Column(EDGE_PX, Math.max(...legend.map(({ y }) => y)), inner, measure);
  for (const line of content.footer) foot.write(line, FOOTER);
  const columns = [head, ...legend, foot];
  return {
    width,
    height: Math.ceil(foot.y + 14),
    map: { ...map, y: mapY },
    texts: columns.flatMap(({ texts }) => texts),
    symbols: columns.flatMap(({ symbols }) => symbols),
    scale,
  };
}

/** Each part stands whole in the column that is the shortest by then. */
function legendColumns(parts: readonly LegendPart[], y: number, width: number, measure: MeasureText): Column[] {
  const count = Math.min(Math.max(parts.length, 1), width >= 800 ? 3 : width >= 480 ? 2 : 1);
  const columnWidth = (width - (count - 1) * COLUMN_GAP_PX) / count;
  const columns = Array.from(
    { length: count },
    (_, index) => new Column(EDGE_PX + index * (columnWidth + COLUMN_GAP_PX), y, columnWidth, measure),
  );
  for (const part of parts) columns.reduce((shortest, column) => (column.y < shortest.y ? column : shortest)).writePart(part);
  return columns;
}

function scaleBelow(bottom: number, { widthPx }: ScaleBar, text: string, measure: MeasureText): PictureLayout['scale'] {
  const style = { ...NOTE, quiet: false };
  const [x, y] = [EDGE_PX, bottom + 16];
  const textPx = measure(text, style.weight) * style.sizePx;
  return { x, y, widthPx, text: { ...style, x: x + widthPx + 8, y: y - style.sizePx, widthPx: textPx, text } };
}
