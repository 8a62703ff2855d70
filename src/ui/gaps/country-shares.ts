import { coverageShares, type Coverage, type Share } from '../../domain/gaps';
import type { Region } from '../../domain/region';
import type { RegionFacts } from '../../domain/region-facts';

/** How much of a whole is reached: by the hubs, or by those supposed. */
export interface Reached {
  readonly covered: number;
  readonly total: number;
}

export interface CountryShare {
  /** ISO code. */
  readonly country: string;
  readonly regions: Reached;
  readonly townPopulation: Reached;
}

/** What is reached of each country, in the order in which the countries first appear among the regions. */
export function countryShares(
  coverage: Coverage,
  facts: ReadonlyMap<string, RegionFacts>,
  regions: readonly Region[],
): readonly CountryShare[] {
  const idsOf = new Map<string, string[]>();
  for (const { id, country } of regions) {
    const ids = idsOf.get(country);
    if (ids === undefined) idsOf.set(country, [id]);
    else ids.push(id);
  }
  return [...idsOf].map(([country, ids]) => {
    const shares = coverageShares(coverage, facts, ids);
    return { country, regions: reachedOf(shares.regions), townPopulation: reachedOf(shares.townPopulation) };
  });
}

function reachedOf({ total, byClass }: Share): Reached {
  return { covered: total - byClass.gap, total };
}
