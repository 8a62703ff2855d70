import type { Choropleth } from '../choropleth';
import { classOf, quantileBreaks } from '../classify';
import type { RegionFacts } from '../region-facts';
import type { Coverage } from './coverage';
import { yearsOf, type Years } from './years';

/** Three classes of need and three of supply. */
export const NEED_LEVELS = 3;
/** High need and no hub in reach. */
export const WORST_CLASS = classOfNeed(NEED_LEVELS - 1, 0);

/** Need (low values of an indicator) by supply (hubs that cover the region). Class = need × 3 + supply, need and supply each 0 = low to 2 = high. */
export interface NeedSupply {
  readonly classOfRegion: ReadonlyMap<string, number>;
  /** How many regions are in each class. */
  readonly regionCounts: readonly number[];
  /** Values of the indicator at which need falls from high to middle and from middle to low; where there are only two distinct classes of values, the one at which it falls from high to low. */
  readonly needBreaks: readonly number[];
  /** Numbers of hubs from which supply is middle and high: the first is 1. Without the second where regions in reach of hubs all have as many; empty where no hub is in reach of any. */
  readonly supplyBreaks: readonly number[];
  /** Regions without a value of the indicator: in no class. */
  readonly withoutValue: readonly string[];
  /** Of the values; `null` without any. */
  readonly years: Years | null;
}

/**
 * Every region that has a value, by need and by supply.
 *
 * Need: terciles of the distinct published values, so that a national value that stands for many regions weighs once, and equal values are never parted.
 * Values that are all equal are of middle need. Supply: 0 is a class of its own, and the numbers of hubs of all other regions, with a value or without,
 * are divided in two: the same for every indicator.
 */
export function needBySupply(values: Choropleth['values'], coverage: Coverage): NeedSupply {
  const needBreaks = quantileBreaks([...new Map([...values.values()].map(({ code, value }) => [code, value])).values()], NEED_LEVELS);
  const supplyBreaks = breaksOfSupply(coverage);
  const classOfRegion = new Map<string, number>();
  const regionCounts = Array.from({ length: NEED_LEVELS ** 2 }, () => 0);
  const withoutValue: string[] = [];
  for (const { id, hubsInReach } of coverage.regions.values()) {
    const entry = values.get(id);
    if (entry === undefined) {
      withoutValue.push(id);
      continue;
    }
    const index = classOfNeed(needOf(entry.value, needBreaks), classOf(hubsInReach, supplyBreaks));
    classOfRegion.set(id, index);
    regionCounts[index]!++;
  }
  return { classOfRegion, regionCounts, needBreaks, supplyBreaks, withoutValue, years: yearsOf(values) };
}

/** Class of a level of need and a level of supply, each 0 = low to 2 = high. */
export function classOfNeed(need: number, supply: number): number {
  return need * NEED_LEVELS + supply;
}

/** Ids of the regions in a class: those where most people live in towns first. */
export function regionsInClass(
  { classOfRegion }: Pick<NeedSupply, 'classOfRegion'>,
  classIndex: number,
  facts: ReadonlyMap<string, Pick<RegionFacts, 'townPopulation'>>,
): string[] {
  const people = (id: string) => facts.get(id)?.townPopulation ?? 0;
  const ids = [...classOfRegion].filter(([, index]) => index === classIndex).map(([id]) => id);
  return ids.sort((a, b) => people(b) - people(a) || (a < b ? -1 : 1));
}

/** 2 for the lowest class of values, 0 for the highest; 1 where there is but one. */
function needOf(value: number, breaks: readonly number[]): number {
  const highest = NEED_LEVELS - 1;
  return breaks.length === 0 ? highest / 2 : Math.round(((breaks.length - classOf(value, breaks)) * highest) / breaks.length);
}

function breaksOfSupply({ regions }: Coverage): number[] {
  const positive = [...regions.values()].map(({ hubsInReach }) => hubsInReach).filter((count) => count > 0);
  return positive.length === 0 ? [] : [1, ...quantileBreaks(positive, NEED_LEVELS - 1)];
}
