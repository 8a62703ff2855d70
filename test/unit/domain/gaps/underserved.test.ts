import { describe, expect, it } from 'vitest';
import { CRITERIA, rankUnderserved, type Criterion, type Weights } from '../../../../src/domain/gaps';
import { coverageOf, valuesOf } from '../../../fixtures/coverage';
import { seededRandom } from '../../../fixtures/random';

const EQUAL: Weights = { connectivity: 1, maturity: 1, distance: 1 };
const far = (kilometres: Readonly<Record<string, number | null>>) =>
  coverageOf(Object.fromEntries(Object.entries(kilometres).map(([id, nearestKm]) => [id, { nearestKm }])));

/** Three regions: BE10 is the worst in all, BE22 the best. */
const worstFirst = () =>
  [valuesOf({ BE10: 70, BE21: 80, BE22: 90 }), valuesOf({ BE10: 30, BE21: 40, BE22: 50 }), far({ BE10: 90, BE21: 50, BE22: 10 })] as const;

describe('the ranking of the underserved', () => {
  it('begins with the region that is worst off, and scores it 1; the best off 0', () => {
    const { ranked, byId } = rankUnderserved(...worstFirst(), EQUAL)!;
    expect(ranked.map(({ id, rank, score }) => [id, rank, score])).toEqual([['BE10', 1, 1], ['BE21', 2, 0.5], ['BE22', 3, 0]]); // prettier-ignore
    expect(byId.get('BE21')).toBe(ranked[1]);
    expect(ranked[0]!.parts).toEqual({ connectivity: 1, maturity: 1, distance: 1 });
  });

  it('does not rank where all weights are 0', () => {
    expect(rankUnderserved(...worstFirst(), { connectivity: 0, maturity: 0, distance: 0 })).toBeNull();
  });

  it('counts of a tie half', () => {
    const [, maturity, coverage] = worstFirst();
    const { byId } = rankUnderserved(valuesOf({ BE10: 80, BE21: 80, BE22: 90 }), maturity, coverage, EQUAL)!;
    expect(['BE10', 'BE21', 'BE22'].map((id) => byId.get(id)!.parts.connectivity)).toEqual([0.75, 0.75, 0]);
  });

  it('gives equal scores the smallest rank, by id, and goes on counting after them', () => {
    const same = { BE10: 50, BE21: 50, BE22: 40, BE23: 60 };
    const { ranked } = rankUnderserved(valuesOf(same), valuesOf(same), far({ BE23: 5, BE22: 9, BE21: 7, BE10: 7 }), EQUAL)!;
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([['BE22', 1], ['BE10', 2], ['BE21', 2], ['BE23', 4]]); // prettier-ignore
  });

  it('puts scores that are equal but for rounding into one rank', () => {
    // Of the five others, so many are better off than BE10 in each: 1, 2 and 4; than BE21: 4, 1 and 2. The sums of their fifths differ by their last bit.
    const connectivity = valuesOf({ BE10: -1, BE21: -4, BE22: 0, BE23: -2, BE24: -3, BE25: -5 });
    const maturity = valuesOf({ BE10: -2, BE21: -1, BE22: 0, BE23: -3, BE24: -4, BE25: -5 });
    const { byId } = rankUnderserved(connectivity, maturity, far({ BE10: 4, BE21: 2, BE22: 0, BE23: 1, BE24: 3, BE25: 5 }), EQUAL)!;
    expect((1 / 5 + 2 / 5 + 4 / 5) / 3).not.toBe((4 / 5 + 1 / 5 + 2 / 5) / 3);
    expect(byId.get('BE10')!.rank).toBe(byId.get('BE21')!.rank);
  });

  it('weighs: only the proportions matter', () => {
    const [connectivity, , coverage] = worstFirst();
    const maturity = valuesOf({ BE10: 50, BE21: 40, BE22: 30 });
    const score = (weights: Weights) => rankUnderserved(connectivity, maturity, coverage, weights)!.byId.get('BE10')!.score;
    expect(score({ connectivity: 1, maturity: 3, distance: 0 })).toBe(0.25);
    expect(score({ connectivity: 2, maturity: 2, distance: 1 })).toBe(0.6);
    expect(score({ connectivity: 4, maturity: 4, distance: 2 })).toBe(0.6);
  });

  it('leaves regions out that lack something that weighs, with what they lack, and never counts it as 0', () => {
    const [, , coverage] = worstFirst();
    const { ranked, leftOut } = rankUnderserved(valuesOf({ BE21: 80, BE22: 90 }), valuesOf({ BE22: 50, BE21: 30 }), coverage, EQUAL)!;
    expect(leftOut).toEqual([{ id: 'BE10', missing: ['connectivity', 'maturity'] }]);
    expect(ranked.map(({ id }) => id)).toEqual(['BE21', 'BE22']);
  });

  it('needs no value of what weighs nothing, and says that there is none', () => {
    const [connectivity, , coverage] = worstFirst();
    const { ranked, leftOut } = rankUnderserved(connectivity, new Map(), coverage, { ...EQUAL, maturity: 0 })!;
    expect(leftOut).toEqual([]);
    expect(ranked.map(({ id, score, parts }) => [id, score, parts.maturity])).toEqual([['BE10', 1, null], ['BE21', 0.5, null], ['BE22', 0, null]]); // prettier-ignore
  });

  it('leaves everything out where no distance is known, as long as it weighs', () => {
    const [connectivity, maturity] = worstFirst();
    const nowhere = far({ BE10: null, BE21: null, BE22: null });
    const all = rankUnderserved(connectivity, maturity, nowhere, EQUAL)!;
    expect(all).toMatchObject({ ranked: [], classCount: 1, breaks: [] });
    expect(all.leftOut.map(({ missing }) => missing)).toEqual([['distance'], ['distance'], ['distance']]);
    expect(rankUnderserved(connectivity, maturity, nowhere, { ...EQUAL, distance: 0 })!.ranked).toHaveLength(3);
  });

  it('has no part where there is no other region to compare with', () => {
    const alone = rankUnderserved(valuesOf({ BE10: 70 }), valuesOf({ BE10: 30 }), far({ BE10: 5 }), EQUAL)!;
    expect(alone.leftOut).toEqual([{ id: 'BE10', missing: ['connectivity', 'maturity', 'distance'] }]);
  });

  it('compares with no place that is not drawn', () => {
    const [connectivity, maturity, coverage] = worstFirst();
    const further = new Map([...connectivity, ...valuesOf({ EL30: 10 })]);
    expect(rankUnderserved(further, maturity, coverage, EQUAL)).toEqual(rankUnderserved(connectivity, maturity, coverage, EQUAL));
  });

  it('divides the scores in five classes, the most underserved in the last', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `BE${index + 10}`);
    const rising = valuesOf(Object.fromEntries(ids.map((id, index) => [id, 50 + index])));
    const { classCount, classOfRegion, breaks } = rankUnderserved(rising, rising, far(Object.fromEntries(ids.map((id, index) => [id, 90 - index]))), EQUAL)!; // prettier-ignore
    expect([classCount, breaks.length]).toEqual([5, 4]);
    expect(ids.map((id) => classOfRegion.get(id))).toEqual([4, 4, 3, 3, 2, 2, 1, 1, 0, 0]);
  });

  it('has the years of what is published', () => {
    expect(rankUnderserved(valuesOf({ BE10: 1 }), new Map(), far({ BE10: 1 }), EQUAL)!.years).toEqual({ connectivity: [2024, 2024], maturity: null }); // prettier-ignore
  });

  it('agrees with counting region by region, whatever values are missing or equal', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 150; round++) {
      const ids = Array.from({ length: 2 + Math.floor(random() * 25) }, (_, index) => `R${index + 100}`);
      const some = () => Object.fromEntries(ids.filter(() => random() < 0.9).map((id) => [id, Math.floor(random() * 9)]));
      const given = { connectivity: some(), maturity: some(), distance: some() };
      const weights = {
        connectivity: Math.floor(random() * 4),
        maturity: Math.floor(random() * 4),
        distance: 1 + Math.floor(random() * 4),
      };
      const coverage = far(Object.fromEntries(ids.map((id) => [id, given.distance[id] ?? null])));
      const found = rankUnderserved(valuesOf(given.connectivity), valuesOf(given.maturity), coverage, weights)!;
      const naive = naiveScores(ids, given, weights);
      expect(new Set(found.byId.keys())).toEqual(new Set(naive.keys()));
      expect(found.leftOut).toHaveLength(ids.length - naive.size);
      for (const [id, score] of naive) {
        const region = found.byId.get(id)!;
        expect(region.score).toBeCloseTo(score, 8);
        expect(region.rank).toBe(1 + [...naive.values()].filter((other) => other > score + 1e-8).length);
      }
    }
  });
});

/** By comparing every region with every other one. */
function naiveScores(
  ids: readonly string[],
  given: Record<Criterion, Readonly<Record<string, number>>>,
  weights: Weights,
): Map<string, number> {
  const scores = new Map<string, number>();
  for (const id of ids) {
    let sum = 0;
    let known = true;
    for (const criterion of CRITERIA.filter((each) => weights[each] > 0)) {
      const own = given[criterion][id];
      const others = Object.entries(given[criterion]).filter(([other]) => other !== id);
      if (own === undefined || others.length === 0) known = false;
      else {
        const betterBy = others.map(([, value]) => (criterion === 'distance' ? own - value : value - own));
        sum += (weights[criterion] * betterBy.reduce((total, by) => total + (by > 0 ? 1 : by === 0 ? 0.5 : 0), 0)) / others.length;
      }
    }
    if (known) scores.set(id, sum / CRITERIA.reduce((total, criterion) => total + weights[criterion], 0));
  }
  return scores;
}
