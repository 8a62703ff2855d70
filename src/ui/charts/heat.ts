import { classOf } from '../../domain/classify';
import { OFFERS, type OffersByCountry, type OfferType } from '../../domain/charts/offers-by-country';
import type { ChartLayout, ChartMark } from './chart';

const CELL_PX = { least: 21, most: 40, high: 24 };
const HEADING_PX = 30;
const CODES_PX = 24;
const LETTER_PX = 5.9;
/** Widest part of the drawing that names take, where it is narrow. */
const MOST_FOR_NAMES = 0.5;

/** What a row of the heat table counts. */
export type HeatRow = (typeof OFFERS)[number] | { readonly type: OfferType; readonly id: 'unknown' };

export interface HeatMark extends ChartMark {
  /** `null`: it is known of no hub of the country. */
  readonly count: number | null;
  /** Shade from 0; `null` where there is nothing to shade: no hub, no data, or hubs of which nothing is known. */
  readonly shade: number | null;
}

export interface HeatLayout extends ChartLayout {
  readonly frozenPx: number;
  readonly codes: readonly { readonly code: string; readonly middle: number }[];
  readonly headings: readonly { readonly type: OfferType; readonly middle: number }[];
  readonly names: readonly { readonly name: string; readonly middle: number }[];
  readonly marks: readonly HeatMark[];
}

export interface HeatTexts {
  readonly name: (row: HeatRow) => string;
  readonly mark: (row: HeatRow, country: OffersByCountry['rows'][number], count: number | null) => string;
}

/** The offers, each group with a last row for those of which it is not known. */
export const HEAT_ROWS: readonly HeatRow[] = (['service', 'technology'] as const).flatMap((type): HeatRow[] => [
  ...OFFERS.filter((offer) => offer.type === type),
  { type, id: 'unknown' },
]);

/** What a cell counts: hubs known to offer it, or hubs of which it is not known. */
export function heatCount(row: HeatRow, { unknown, counts }: OffersByCountry['rows'][number]): number | null {
  return row.id === 'unknown' ? unknown[row.type] : counts[OFFERS.findIndex(({ id }) => id === row.id)]!;
}

/** A table of shades: a row an offer, a column a country. Wider than asked for where the countries need it. */
export function layOutHeat({ rows: countries, breaks }: OffersByCountry, widthPx: number, texts: HeatTexts): HeatLayout {
  const longest = Math.max(...HEAT_ROWS.map((row) => texts.name(row).length));
  const leftPx = Math.round(Math.min(longest * LETTER_PX + 12, Math.max(widthPx * MOST_FOR_NAMES, 120)));
  const cellPx = Math.min(CELL_PX.most, Math.max(CELL_PX.least, Math.floor((widthPx - leftPx) / Math.max(1, countries.length))));
  const tops = topsOf(HEAT_ROWS);
  const marks = HEAT_ROWS.flatMap((row, index) =>
    countries.map((country, column): HeatMark => {
      const count = heatCount(row, country);
      const place = { row: index, column, x: leftPx + column * cellPx, y: tops[index]!, width: cellPx, height: CELL_PX.high };
      const shade = row.id === 'unknown' || count === null || count === 0 ? null : classOf(count, breaks);
      return { id: `${row.type}-${row.id}-${country.country}`, ...place, count, shade, label: texts.mark(row, country, count) };
    }),
  );
  const firstOf = (type: OfferType) => tops[HEAT_ROWS.findIndex((row) => row.type === type)]!;
  return {
    frozenPx: leftPx,
    widthPx: Math.max(widthPx, leftPx + countries.length * cellPx),
    heightPx: tops.at(-1)! + CELL_PX.high + 4,
    codes: countries.map(({ country }, column) => ({ code: country, middle: leftPx + (column + 0.5) * cellPx })),
    headings: (['service', 'technology'] as const).map((type) => ({ type, middle: firstOf(type) - HEADING_PX / 2 })),
    names: HEAT_ROWS.map((row, index) => ({ name: texts.name(row), middle: tops[index]! + CELL_PX.high / 2 })),
    marks,
  };
}

/** Each row beneath the one before, a heading above each group. */
function topsOf(rows: readonly HeatRow[]): number[] {
  let top = CODES_PX;
  return rows.map((row, index) => {
    if (row.type !== rows[index - 1]?.type) top += HEADING_PX;
    top += CELL_PX.high;
    return top - CELL_PX.high;
  });
}
