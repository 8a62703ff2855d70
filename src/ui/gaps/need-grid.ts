import { classOfNeed, NEED_LEVELS, type NeedSupply } from '../../domain/gaps';
import type { Chapters } from '../../i18n/messages';
import type { Translator } from '../../i18n/translator';

/** One class of need by supply. */
export interface NeedCell {
  readonly classIndex: number;
  /** `high need, no hub in reach` */
  readonly name: string;
  readonly regionCount: number;
}

/** The classes as they are read: the highest need above, no hub in reach at the left. Only those that there can be. */
export interface NeedGrid {
  /** Numbers of hubs. */
  readonly columns: readonly string[];
  /** Levels of need, with the values that make them. */
  readonly rows: readonly { readonly need: string; readonly values: string; readonly cells: readonly NeedCell[] }[];
}

export function needGridOf(
  { regionCounts, needBreaks, supplyBreaks, years }: NeedSupply,
  { words, percent, number }: Translator,
): NeedGrid {
  const { legend } = words('need');
  const columns = [
    legend.none,
    ...supplyBreaks.map((fewest, index) => {
      const next = supplyBreaks[index + 1];
      if (next === undefined) return legend.orMore(number(fewest));
      return next - fewest === 1 ? number(fewest) : legend.counts(number(fewest), number(next - 1));
    }),
  ];
  const cell = (need: number, supply: number): NeedCell => {
    const classIndex = classOfNeed(need, supply);
    return { classIndex, name: legend.both(legend.need[need]!, legend.supply[supply]!), regionCount: regionCounts[classIndex]! };
  };
  const rows = (years === null ? [] : needLevels(needBreaks.length)).map((need, row) => ({
    need: legend.need[need]!,
    values: valuesText(needBreaks, row, legend, percent),
    cells: columns.map((_, supply) => cell(need, supply)),
  }));
  return { columns, rows };
}

/** From high to low; what there is of it where values are equal. */
function needLevels(breaks: number): number[] {
  const high = NEED_LEVELS - 1;
  return breaks === 0 ? [high / 2] : breaks === 1 ? [high, 0] : [high, high / 2, 0];
}

function valuesText(breaks: readonly number[], row: number, legend: Chapters['need']['legend'], percent: Translator['percent']): string {
  const [lowest, highest] = [breaks[row - 1], breaks[row]];
  if (lowest === undefined) return highest === undefined ? legend.all : legend.below(percent(highest));
  return highest === undefined ? legend.from(percent(lowest)) : legend.between(percent(lowest), percent(highest));
}
