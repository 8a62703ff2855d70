import type { Choropleth } from '../choropleth';

export type Years = readonly [oldest: number, newest: number];

/** Of what is published; `null` where nothing is. */
export function yearsOf(values: Choropleth['values']): Years | null {
  const years = [...values.values()].map(({ year }) => year).filter((year) => year !== null);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
