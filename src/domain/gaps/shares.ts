import type { Region } from '../region';
import type { RegionFacts } from '../region-facts';
import { COVERAGE_CLASSES, type Coverage, type CoverageClass } from './coverage';

/** How much of something lies in the regions of each class. */
export interface Share {
  readonly total: number;
  readonly byClass: Readonly<Record<CoverageClass, number>>;
}

/** How much of it has a hub at hand: those that exist count, what-if hubs do not. */
export function covered({ byClass }: Share): number {
  return byClass.seat + byClass.served;
}

export interface CoverageShares {
  readonly regions: Share;
  readonly areaKm2: Share;
  /** Inhabitants of towns, GeoNames: known of every region. */
  readonly townPopulation: Share;
  /** Official population, of the regions where it is known; `null` where of none. */
  readonly population: (Share & { readonly regionsKnown: number }) | null;
}

/**
 * The shares over these regions; regions of which no facts are known count as regions only.
 *
 * @param ids of drawn regions, each once; others are left out
 */
export function coverageShares(coverage: Coverage, facts: ReadonlyMap<string, RegionFacts>, ids: Iterable<string>): CoverageShares {
  const regions: Amount[] = [];
  const areaKm2: Amount[] = [];
  const townPopulation: Amount[] = [];
  const population: Amount[] = [];
  for (const id of ids) {
    const classId = coverage.regions.get(id)?.class;
    if (classId === undefined) continue;
    regions.push([classId, 1]);
    const known = facts.get(id);
    if (known === undefined) continue;
    areaKm2.push([classId, known.areaKm2]);
    townPopulation.push([classId, known.townPopulation]);
    if (known.population !== null) population.push([classId, known.population.value]);
  }
  return {
    regions: shareOf(regions),
    areaKm2: shareOf(areaKm2),
    townPopulation: shareOf(townPopulation),
    population: population.length === 0 ? null : { ...shareOf(population), regionsKnown: population.length },
  };
}

/** The shares over the regions of each country, by ISO code. */
export function sharesByCountry(
  coverage: Coverage,
  facts: ReadonlyMap<string, RegionFacts>,
  regions: readonly Pick<Region, 'id' | 'country'>[],
): ReadonlyMap<string, CoverageShares> {
  const idsOf = new Map<string, string[]>();
  for (const { id, country } of regions) idsOf.set(country, [...(idsOf.get(country) ?? []), id]);
  return new Map([...idsOf].map(([country, ids]) => [country, coverageShares(coverage, facts, ids)]));
}

/** The share over the regions of these countries together, by ISO code; `null` where none of them has a drawn region, or none is named. */
export function shareOfCountries(isoCodes: readonly string[], byCountry: ReadonlyMap<string, CoverageShares>): Share | null {
  const shares = isoCodes.flatMap((iso) => byCountry.get(iso)?.regions ?? []);
  return shares.length === 0 ? null : shareOf(shares.flatMap(({ byClass }) => COVERAGE_CLASSES.map((id): Amount => [id, byClass[id]])));
}

type Amount = readonly [classId: CoverageClass, amount: number];

function shareOf(amounts: readonly Amount[]): Share {
  const byClass = { gap: 0, served: 0, seat: 0, planned: 0 };
  let total = 0;
  for (const [classId, amount] of amounts) {
    byClass[classId] += amount;
    total += amount;
  }
  return { total, byClass };
}
