import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { coverByPlanned, coverRegions, indexCoverage, reachOfPlanned, type PlacedHub } from '../../../../src/domain/gaps';
import { someSubject } from '../../../fixtures/europe';
import { pick, seededRandom } from '../../../fixtures/random';

function someSituation(seed: number) {
  const random = seededRandom(seed);
  const subject = someSubject(random, 5);
  const index = indexCoverage(subject);
  const planned = Array.from({ length: pick(random, [0, 1, 3]) }, (): PlacedHub => ({
    lngLat: [4 * random(), 45 + 4 * random()],
    reachKm: pick(random, [25, 50, 100, 150]),
    services: [],
    name: null,
    regionId: pick(random, [null, ...subject.regions.map(({ id }) => id)]),
  }));
  return { subject, index, planned, coverage: coverRegions(subject, subject.columns.all, 50, index) };
}

describe('coverByPlanned', () => {
  it('turns the gaps that a planned hub lies in, or reaches by its own reach, into planned ones, and nothing else', () => {
    let turned = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const { subject, index, planned, coverage } = someSituation(seed);
      const after = coverByPlanned(coverage, planned, index);
      for (const { id, labelPoint } of subject.regions) {
        const before = coverage.regions.get(id)!;
        const centre = subject.facts.get(id)?.centre ?? labelPoint;
        const isReached = planned.some((hub) => hub.regionId === id || distance([...hub.lngLat], [...centre]) <= hub.reachKm);
        const isPlanned = before.class === 'gap' && isReached;
        expect(after.regions.get(id)).toEqual(isPlanned ? { ...before, class: 'planned', by: 'planned' } : before);
        if (isPlanned) turned++;
      }
      expect({ ...after, regions: null }).toEqual({ ...coverage, regions: null });
    }
    expect(turned).toBeGreaterThan(100);
  });
});

describe('reachOfPlanned', () => {
  it('tells what each reaches by itself, and all of them together once', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { subject, index, planned, coverage } = someSituation(seed);
      const { byHub, total } = reachOfPlanned(coverage, planned, index, subject.facts);
      const plannedIds = (hubs: readonly PlacedHub[]) =>
        [...coverByPlanned(coverage, hubs, index).regions.values()].filter((region) => region.class === 'planned').map(({ id }) => id).sort(); // prettier-ignore
      expect(byHub.map((reach) => reach?.regionIds)).toEqual(planned.map((hub) => plannedIds([hub])));
      expect(total.regionIds).toEqual(plannedIds(planned));
      for (const { regionIds, townPopulation } of [total, ...byHub.map((reach) => reach!)])
        expect(townPopulation).toBe(regionIds.reduce((sum, id) => sum + (subject.facts.get(id)?.townPopulation ?? 0), 0));
    }
  });

  it('leaves out those that do not take part', () => {
    const { subject, index, coverage } = someSituation(1);
    expect(reachOfPlanned(coverage, [null], index, subject.facts)).toEqual({
      byHub: [null],
      total: { regionIds: [], townPopulation: 0 },
    });
  });
});
