import type { Region } from '../../domain/region';
import type { RegionFacts } from '../../domain/region-facts';

/** Of how many countries official population is known, and the oldest and newest year of it, one if they are the same; `null` where of none. */
export function populationKnown(
  facts: Iterable<RegionFacts>,
  regionById: ReadonlyMap<string, Region>,
): { readonly countries: number; readonly years: readonly number[] } | null {
  const countries = new Set<string>();
  const years: number[] = [];
  for (const { id, population } of facts) {
    const country = regionById.get(id)?.country;
    if (population === null || country === undefined) continue;
    countries.add(country);
    years.push(population.year);
  }
  return years.length === 0 ? null : { countries: countries.size, years: [...new Set([Math.min(...years), Math.max(...years)])] };
}
