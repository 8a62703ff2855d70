/** Reading single values of a query string: what is wrong is left out and told as a problem. */

export interface QueryProblem {
  readonly param: string;
  readonly value: string;
  readonly reason: 'unknown-param' | 'unknown-value' | 'malformed' | 'not-in-data' | 'only-one-open' | 'too-many';
  /** The values there are, where they are few; an example of a well-formed one; or how many there may be. */
  readonly allowed: readonly string[];
}

/** The form of a region's id; whether there is such a region is known when the geography is there. */
export const REGION_ID = /^[A-Z]{2}[A-Z0-9]{0,2}$/;

export function oneOf<T extends string>(params: URLSearchParams, param: string, allowed: readonly T[], problems: QueryProblem[]): T | null {
  const value = params.get(param);
  if (value === null) return null;
  const match = allowed.find((candidate) => candidate === value);
  if (match === undefined) problems.push({ param, value, reason: 'unknown-value', allowed });
  return match ?? null;
}

/** All values of a parameter, separated by commas or by being stated again. */
export function listOf(params: URLSearchParams, param: string): string[] {
  return params.getAll(param).flatMap((value) => value.split(',')).filter((value) => value !== ''); // prettier-ignore
}

/**
 * Those of the values that are allowed, each once, in the order given.
 *
 * @param told what a problem says is allowed, where that is not all
 */
export function someOf<T extends string>(
  params: URLSearchParams,
  param: string,
  allowed: readonly T[],
  problems: QueryProblem[],
  told: readonly string[] = allowed,
): T[] {
  const isAllowed = (value: string): value is T => (allowed as readonly string[]).includes(value);
  const values = listOf(params, param);
  for (const value of values) if (!isAllowed(value)) problems.push({ param, value, reason: 'unknown-value', allowed: told });
  return [...new Set(values.filter(isAllowed))];
}

export function isInRange(number: number | undefined, min: number, max: number): number is number {
  return number !== undefined && number >= min && number <= max;
}

export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
