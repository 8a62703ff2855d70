import type { RegionFacts } from '../region-facts';
import type { Coverage, CoverageClass } from './coverage';

/** How much of something lies in the regions of each class. */
export interface Share {
  readonly total: number;
  readonly byClass: Readonly<Record<CoverageClass, number>>;
}

export interface CoverageShares {
  readonly regions: Share;
  readonly areaKm2: Share;
  /** Inhabitants of towns, GeoNames: known of every region. */
  readonly townPopulation: Share;
  /** Official population, of the regions where it is known; `null` where of none. */
  readonly population: (Share & { readonly regionsKnown: number }) | null;
}

/** The shares over these regions; regions of which no facts are known count as regions only. */
export function coverageShares(coverage: Coverage, facts: ReadonlyMap<string, RegionFacts>, ids: Iterable<string>): CoverageShares {
  const none = { total: 0, byClass: { gap: 0, served: 0, seat: 0, planned: 0 } };
  return { regions: none, areaKm2: none, townPopulation: none, population: null };
}
