import { describe, expect, it } from 'vitest';
import {
  COVERAGE_CLASSES,
  coverageShares,
  coverByPlanned,
  covered,
  coverRegions,
  indexCoverage,
  shareOfCountries,
  type CoverageShares,
  type Share,
} from '../../../../src/domain/gaps';
import { someSubject } from '../../../fixtures/europe';
import { sample, seededRandom } from '../../../fixtures/random';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const addsUp = ({ total, byClass }: Share) => {
  expect(sum(Object.values(byClass))).toBeCloseTo(total, 6);
};

function someCoverage(seed: number) {
  const random = seededRandom(seed);
  const subject = someSubject(random, 10);
  const index = indexCoverage(subject);
  const { lngLat } = subject.hubs.find((hub) => hub.lngLat !== null)!;
  const planned = { lngLat: lngLat!, reachKm: 100, services: [], name: null, regionId: 'FRK1' };
  return { random, ...subject, coverage: coverByPlanned(coverRegions(subject, new Uint32Array(1).fill(3), 50, index), [planned], index) };
}

describe('coverageShares', () => {
  it('adds up: the classes to the total, and the countries to all', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { coverage, facts, regions } = someCoverage(seed);
      const all = coverageShares(coverage, facts, coverage.regions.keys());
      const shares = (['regions', 'areaKm2', 'townPopulation'] as const).map((what) => all[what]);
      for (const share of [...shares, all.population!]) addsUp(share);
      const countries = [...new Set(regions.map(({ country }) => country))];
      const parts = countries.map(
        (iso) =>
        coverageShares(coverage, facts, regions.filter(({ country }) => country === iso).map(({ id }) => id)), // prettier-ignore
      );
      for (const classId of COVERAGE_CLASSES) {
        expect(sum(parts.map((part) => part.regions.byClass[classId]))).toBe(all.regions.byClass[classId]);
        expect(sum(parts.map((part) => part.areaKm2.byClass[classId]))).toBeCloseTo(all.areaKm2.byClass[classId], 6);
        expect(sum(parts.map((part) => part.population?.byClass[classId] ?? 0))).toBe(all.population!.byClass[classId]);
      }
    }
  });

  it('is what counting the regions of a class one by one gives', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { coverage, facts, regions, random } = someCoverage(seed);
      const some = sample(random, regions, 0.5);
      const shares = coverageShares(coverage, facts, some.map(({ id }) => id)); // prettier-ignore
      for (const classId of COVERAGE_CLASSES) {
        const those = some.filter(({ id }) => coverage.regions.get(id)!.class === classId);
        expect(shares.regions.byClass[classId]).toBe(those.length);
        expect(shares.townPopulation.byClass[classId]).toBe(sum(those.map(({ id }) => facts.get(id)?.townPopulation ?? 0)));
      }
      expect(shares.regions.total).toBe(some.length);
      expect(shares.population?.regionsKnown ?? 0).toBe(some.filter(({ id }) => facts.get(id)?.population != null).length);
    }
  });

  it('has no official population where none is known, rather than nobody, and says of how many regions it is', () => {
    const { coverage, facts } = someCoverage(3);
    const withFacts = [...facts.values()];
    const unknown = withFacts.filter(({ population }) => population === null).map(({ id }) => id);
    const known = withFacts.find(({ population }) => population !== null)!;
    expect(unknown.length).toBeGreaterThan(0);
    expect(coverageShares(coverage, facts, unknown)).toMatchObject({ population: null, regions: { total: unknown.length } });
    expect(coverageShares(coverage, facts, [...unknown, known.id]).population).toMatchObject({
      regionsKnown: 1,
      total: known.population!.value,
    });
  });

  it('counts a region without facts as a region only, and what is no region not at all', () => {
    const { coverage } = someCoverage(1);
    expect(coverageShares(coverage, new Map(), ['FRK1', 'FR', 'ZZ'])).toMatchObject({
      regions: { total: 1 },
      areaKm2: { total: 0 },
      townPopulation: { total: 0 },
      population: null,
    });
  });
});

describe('the share of some countries', () => {
  const sharesOf = (seat: number, served: number, gap: number): CoverageShares => {
    const regions = { total: seat + served + gap, byClass: { seat, served, gap, planned: 0 } };
    return { regions, areaKm2: regions, townPopulation: regions, population: null };
  };
  const byCountry = new Map([
    ['PT', sharesOf(3, 2, 4)],
    ['ES', sharesOf(10, 5, 4)],
  ]);

  it('adds up their regions, class by class', () => {
    expect(shareOfCountries(['PT', 'ES'], byCountry)).toEqual({ total: 28, byClass: { seat: 13, served: 7, gap: 8, planned: 0 } });
    expect(shareOfCountries(['PT'], byCountry)).toEqual({ total: 9, byClass: { seat: 3, served: 2, gap: 4, planned: 0 } });
  });

  it('is nothing without a country, and without one that is drawn', () => {
    expect(shareOfCountries([], byCountry)).toBeNull();
    expect(shareOfCountries(['XX'], byCountry)).toBeNull();
  });
});

describe('what is covered', () => {
  it('has a hub that exists, inside or in reach: what-if hubs do not count', () => {
    expect(covered({ total: 15, byClass: { gap: 8, served: 4, seat: 2, planned: 1 } })).toBe(6);
  });
});
