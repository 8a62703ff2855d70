import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { emptyBitset } from '../../../../src/domain/bitset';
import { bestPlaces, coverByPlanned, coverRegions, indexCoverage, type CoverageSubject } from '../../../../src/domain/gaps';
import type { LngLat } from '../../../../src/domain/geo';
import { someFacts, someRegions, someSubject, subjectOf } from '../../../fixtures/europe';
import { regionWith } from '../../../fixtures/geography';
import { pick, seededRandom } from '../../../fixtures/random';
import { factsWith } from '../../../fixtures/region-facts';

/** People of towns in the gaps that any of the towns reaches, by haversine distances. */
function peopleReached(subject: CoverageSubject, towns: readonly { lngLat: LngLat; regionId: string }[], reachKm: number): number {
  const reached = [...subject.facts.values()].filter(({ id, centre }) =>
    towns.some(({ lngLat, regionId }) => regionId === id || distance([...lngLat], [...centre]) <= reachKm),
  );
  return reached.reduce((sum, { townPopulation }) => sum + townPopulation, 0);
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  else for (let at = from; at < items.length; at++) for (const rest of subsets(items, size - 1, at + 1)) yield [items[at]!, ...rest];
}

/** No hub at all: every region is a gap. */
function emptyEurope(seed: number): CoverageSubject {
  const random = seededRandom(seed);
  const regions = someRegions(random).slice(0, 8);
  return subjectOf(regions, someFacts(random, regions), []);
}
const gapsOnly = (subject: CoverageSubject, reachKm: number) => coverRegions(subject, emptyBitset(0), reachKm);

/** A row of regions with a town in each, so many people to a region; a degree of longitude on the equator is 111.2 km. */
function row(people: readonly number[]): CoverageSubject {
  const ids = people.map((_, index) => `FRK${index}`);
  const facts = people.map((townPopulation, index) => {
    const lngLat: LngLat = [index, 0];
    const towns = [{ name: `Town ${index}`, lngLat, population: townPopulation }];
    return factsWith({ id: ids[index]!, centre: lngLat, townPopulation, towns });
  });
  return subjectOf(ids.map((id) => regionWith({ id })), new Map(facts.map((each) => [each.id, each])), []); // prettier-ignore
}

describe('bestPlaces', () => {
  it('reaches at least 63 % of what the best choice would, and often all of it', () => {
    let [best, cases] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const subject = emptyEurope(seed);
      const [reachKm, count] = [pick(seededRandom(seed), [50, 100, 150]), pick(seededRandom(seed + 100), [2, 3])];
      const places = bestPlaces(subject, gapsOnly(subject, reachKm), reachKm, count);
      const greedy = peopleReached(subject, places.map(({ town, regionId }) => ({ ...town, regionId })), reachKm); // prettier-ignore
      const towns = [...subject.facts.values()].flatMap((facts) => facts.towns.map((town) => ({ ...town, regionId: facts.id })));
      const choices = [...subsets(towns, Math.min(count, towns.length))];
      const exhaustive = Math.max(...choices.map((choice) => peopleReached(subject, choice, reachKm)));
      expect(greedy).toBeGreaterThanOrEqual((1 - 1 / Math.E) * exhaustive);
      expect(places.reduce((sum, { townPopulation }) => sum + townPopulation, 0)).toBe(greedy);
      if (greedy === exhaustive) best++;
      cases++;
    }
    expect(best / cases).toBeGreaterThan(0.7);
  });

  it('begins with the best single place, and goes on with ever less', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const subject = emptyEurope(seed);
      const places = bestPlaces(subject, gapsOnly(subject, 100), 100, 10);
      const towns = [...subject.facts.values()].flatMap((facts) => facts.towns.map((town) => ({ ...town, regionId: facts.id })));
      expect(places[0]!.townPopulation).toBe(Math.max(...towns.map((town) => peopleReached(subject, [town], 100))));
      const gains = places.map(({ townPopulation }) => townPopulation);
      expect(gains).toEqual([...gains].sort((a, b) => b - a));
      expect(new Set(places.flatMap(({ newlyReached }) => newlyReached)).size).toBe(
        places.flatMap(({ newlyReached }) => newlyReached).length,
      );
    }
  });

  it('promises what planning a hub there keeps', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const subject = someSubject(seededRandom(seed), 4);
      const index = indexCoverage(subject);
      const coverage = coverRegions(subject, subject.columns.all, 50, index);
      for (const { town, regionId, newlyReached } of bestPlaces(subject, coverage, 50, 1)) {
        const planned = coverByPlanned(coverage, [{ ...town, regionId, reachKm: 50, services: [] }], index);
        const become = [...planned.regions.values()].filter((region) => region.class === 'planned').map(({ id }) => id);
        // Where nobody is known to live, nobody is promised.
        expect(become.filter((id) => (subject.facts.get(id)?.townPopulation ?? 0) > 0).sort()).toEqual(newlyReached);
      }
    }
  });

  it('takes the first region of those that gain as many, and in it the largest town', () => {
    const subject = row([100, 100, 100]);
    const ids = (reachKm: number, count: number) =>
      bestPlaces(subject, gapsOnly(subject, reachKm), reachKm, count).map(({ regionId }) => regionId);
    expect(ids(50, 3)).toEqual(['FRK0', 'FRK1', 'FRK2']);
    // From the middle all three.
    expect(ids(150, 3)).toEqual(['FRK1']);
    const [facts] = [...subject.facts.values()];
    const towns = [{ ...facts!.towns[0]!, name: 'Largest' }, facts!.towns[0]!];
    const first = bestPlaces({ facts: new Map([['FRK0', { ...facts!, towns }]]) }, gapsOnly(subject, 50), 50, 1);
    expect(first).toMatchObject([{ town: { name: 'Largest' }, newlyReached: ['FRK0'], townPopulation: 100 }]);
  });

  it('reaches the region of a town however far its population centre is', () => {
    const subject = row([100]);
    const [facts] = [...subject.facts.values()];
    const remote = { ...facts!, towns: [{ name: 'Remote', lngLat: [9, 9] as const, population: 1 }] };
    expect(bestPlaces({ facts: new Map([['FRK0', remote]]) }, gapsOnly(subject, 25), 25, 1)).toMatchObject([{ newlyReached: ['FRK0'] }]);
  });

  it('names no place that would gain nobody', () => {
    expect(bestPlaces(row([100, 0]), gapsOnly(row([100, 0]), 25), 25, 5)).toHaveLength(1);
    expect(bestPlaces(row([0]), gapsOnly(row([0]), 25), 25, 5)).toEqual([]);
    expect(bestPlaces(row([100]), gapsOnly(row([100]), 25), 25, 0)).toEqual([]);
  });
});
