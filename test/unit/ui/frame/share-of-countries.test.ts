import { expect, it } from 'vitest';
import type { CoverageShares } from '../../../../src/domain/gaps';
import { shareOfCountries } from '../../../../src/ui/frame/share-of-countries';

const sharesOf = (seat: number, served: number, gap: number): CoverageShares => {
  const regions = { total: seat + served + gap, byClass: { seat, served, gap, planned: 0 } };
  return { regions, areaKm2: regions, townPopulation: regions, population: null };
};
const BY_COUNTRY = new Map([
  ['PT', sharesOf(3, 2, 4)],
  ['ES', sharesOf(10, 5, 4)],
]);

it('adds up the regions of the countries, class by class', () => {
  expect(shareOfCountries(['PT', 'ES'], BY_COUNTRY)).toEqual({ total: 28, byClass: { seat: 13, served: 7, gap: 8, planned: 0 } });
  expect(shareOfCountries(['PT'], BY_COUNTRY)).toEqual({ total: 9, byClass: { seat: 3, served: 2, gap: 4, planned: 0 } });
});

it('is nothing without a country, and without one that is drawn', () => {
  expect(shareOfCountries([], BY_COUNTRY)).toBeNull();
  expect(shareOfCountries(['XX'], BY_COUNTRY)).toBeNull();
});
