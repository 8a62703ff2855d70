import { scaleLinear } from 'd3';
import type { DistributionBin } from '../../domain/charts/distribution';
import { wholeTicks } from './bars';
import type { ChartLayout, ChartMark, Tick } from './chart';

const HEIGHT_PX = 280;
const MARGIN_PX = { top: 22, right: 16, bottom: 46, left: 44 };
/** A wider bar is no better read. */
const MOST_BAR_PX = 90;
/** One label of the axis. */
const LABEL_PX = 52;
const TICKS = 5;

interface Bar {
  readonly y: number;
  readonly height: number;
}

export interface HistogramMark extends ChartMark {
  readonly withHubs: Bar;
  readonly withoutHubs: Bar;
}

export interface HistogramLayout extends ChartLayout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  readonly marks: readonly HistogramMark[];
}

export interface HistogramTexts {
  readonly number: (value: number) => string;
  readonly mark: (bin: DistributionBin) => string;
}

/**
 * Bars over the bins, those with hubs at the bottom; each bar can be pointed at over the whole height.
 *
 * @param whole the bins hold whole numbers, each named beneath its bar; else their bounds are
 */
export function layOutHistogram(bins: readonly DistributionBin[], widthPx: number, whole: boolean, texts: HistogramTexts): HistogramLayout {
  const { top, right: rightPx, bottom: bottomPx, left } = MARGIN_PX;
  const [right, bottom] = [Math.min(widthPx - rightPx, left + bins.length * MOST_BAR_PX), HEIGHT_PX - bottomPx];
  const barPx = (right - left) / Math.max(1, bins.length);
  const highest = Math.max(1, ...bins.map(({ withHubs, withoutHubs }) => withHubs + withoutHubs));
  const y = scaleLinear().domain([0, highest]).nice(TICKS).range([bottom, top]);
  const marks = bins.map((bin, column): HistogramMark => {
    const all = bin.withHubs + bin.withoutHubs;
    return {
      id: String(bin.from),
      ...{ row: 0, column, x: left + column * barPx, y: top, width: barPx, height: bottom - top },
      withHubs: { y: y(bin.withHubs), height: bottom - y(bin.withHubs) },
      withoutHubs: { y: y(all), height: y(bin.withHubs) - y(all) },
      label: texts.mark(bin),
    };
  });
  const bounds = whole ? bins.map(({ from }) => from) : [...bins.map(({ from }) => from), ...bins.slice(-1).map(({ to }) => to)];
  const every = Math.max(1, Math.ceil(LABEL_PX / barPx));
  return {
    ...{ widthPx, heightPx: HEIGHT_PX, left, right, top, bottom, marks },
    xTicks: bounds
      .map((value, index) => ({ label: texts.number(value), at: left + (index + (whole ? 0.5 : 0)) * barPx }))
      .filter((_, index) => index % every === 0),
    yTicks: wholeTicks(y.ticks(TICKS)).map((value) => ({ label: texts.number(value), at: y(value) })),
  };
}
