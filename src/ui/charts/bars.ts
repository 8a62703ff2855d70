import { scaleLinear, stack } from 'd3';
import type { CountryHubs } from '../../domain/charts/hubs-by-country';
import { HUB_KINDS, type HubKind } from '../../domain/vocabularies';
import type { ChartLayout, ChartMark, Tick } from './chart';

const ROW_PX = 24;
const BAR_PX = 17;
const AXIS_PX = 40;
/** For the total beside the longest bar. */
const TOTAL_PX = 34;
/** Of a letter of a label, on average. */
const LETTER_PX = 6.6;
/** Widest part of the drawing that names take. */
const MOST_FOR_NAMES = 0.46;
const TICKS = 6;

/** A part of a bar: the hubs of one kind in one country. */
export interface BarMark extends ChartMark {
  readonly kind: HubKind;
  readonly count: number;
}

export interface BarsLayout extends ChartLayout {
  /** Where the bars begin. */
  readonly leftPx: number;
  readonly bottomPx: number;
  readonly ticks: readonly Tick[];
  readonly rows: readonly { readonly name: string; readonly total: string; readonly middle: number; readonly end: number }[];
  readonly marks: readonly BarMark[];
}

export interface BarTexts {
  readonly name: (country: string) => string;
  readonly number: (value: number) => string;
  readonly mark: (row: CountryHubs, kind: HubKind) => string;
}

/** Stacked horizontal bars: a row a country, a part a kind, in the order of the kinds; a kind without hubs has no part. */
export function layOutBars(rows: readonly CountryHubs[], widthPx: number, texts: BarTexts): BarsLayout {
  const longest = Math.max(0, ...rows.map(({ country }) => texts.name(country).length));
  const leftPx = Math.round(Math.min(longest * LETTER_PX + 10, widthPx * MOST_FOR_NAMES));
  const x = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ total }) => total))])
    .range([leftPx, Math.max(leftPx + 40, widthPx - TOTAL_PX)]);
  const bottomPx = rows.length * ROW_PX;
  const stacked = stack<CountryHubs, HubKind>()
    .keys(HUB_KINDS)
    .value(({ byKind }, kind) => byKind[kind])(rows);
  const marks = rows.flatMap((row, index) =>
    stacked.flatMap((series, column): BarMark[] => {
      const [from, to] = series[index]!;
      if (from === to) return [];
      const id = `${row.country}-${series.key}`;
      const y = index * ROW_PX + (ROW_PX - BAR_PX) / 2;
      const place = { row: index, column, x: x(from), y, width: x(to) - x(from), height: BAR_PX };
      return [{ id, ...place, kind: series.key, count: to - from, label: texts.mark(row, series.key) }];
    }),
  );
  return {
    widthPx,
    heightPx: bottomPx + AXIS_PX,
    leftPx,
    bottomPx,
    ticks: wholeTicks(x.ticks(widthPx < 500 ? TICKS / 2 : TICKS)).map((value) => ({ label: texts.number(value), at: x(value) })),
    rows: rows.map(({ country, total }, index) => ({
      name: texts.name(country),
      total: texts.number(total),
      middle: (index + 0.5) * ROW_PX,
      end: x(total),
    })),
    marks,
  };
}

/** Hubs come whole. */
export function wholeTicks(ticks: readonly number[]): number[] {
  return ticks.filter(Number.isInteger);
}
