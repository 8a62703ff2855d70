import { COVERAGE_CLASSES, type CoverageShares, type Share } from '../../domain/gaps';

/** The share over the regions of these countries, by ISO code; `null` where none of them has a drawn region, or none is named. */
export function shareOfCountries(isoCodes: readonly string[], byCountry: ReadonlyMap<string, CoverageShares>): Share | null {
  const shares = isoCodes.flatMap((iso) => byCountry.get(iso)?.regions ?? []);
  if (shares.length === 0) return null;
  const sum = (amountOf: (share: Share) => number) => shares.reduce((total, share) => total + amountOf(share), 0);
  const byClass = Object.fromEntries(COVERAGE_CLASSES.map((id) => [id, sum((share) => share.byClass[id])])) as Share['byClass'];
  return { total: sum(({ total }) => total), byClass };
}
