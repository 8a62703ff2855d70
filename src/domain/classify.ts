import { quantileSorted } from 'd3';

/** Into so many classes values are divided: more shades are not told apart. */
export const CLASS_COUNT = 5;

/**
 * Quantile class breaks: the smallest value of every class but the first, ascending; a value belongs to the class whose break it reaches.
 * Equal values are never parted: a run of ties fills one class and the rest is divided anew, so `[1, 1, 1, 1, 2, 3]` in three classes gives
 * `[2, 3]`. Where there are no more distinct values than classes, each has a class of its own; one distinct value or none gives no break.
 *
 * @param values in any order; missing values left out by the caller
 * @param classCount at least 1
 */
export function quantileBreaks(values: readonly number[], classCount: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= classCount) return distinct.slice(1);
  const threshold = quantileSorted(sorted, 1 / classCount)!;
  const rest = sorted.filter((value) => value > threshold);
  return rest.length === 0 ? [] : [rest[0]!, ...quantileBreaks(rest, classCount - 1)];
}

/** Class of a value, 0 = lowest: the number of breaks it reaches. */
export function classOf(value: number, breaks: readonly number[]): number {
  let index = 0;
  while (index < breaks.length && value >= breaks[index]!) index++;
  return index;
}
