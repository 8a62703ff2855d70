import { describe, expect, it } from 'vitest';
import { decodeObservations } from '../../../../src/dataset/observations';
import { PUBLISHED_INDICATORS, type PublishedIndicatorId } from '../../../../src/domain/indicators';
import { resolveObservation, type Observations } from '../../../../src/domain/observation';
import { MIN_INDICATORS, similarRegions } from '../../../../src/domain/profile';
import { regionWith } from '../../../fixtures/geography';
import { seededRandom } from '../../../fixtures/random';

const IDS = PUBLISHED_INDICATORS.map(({ id }) => id);

/** For each code its values, in the order of the indicators; `null`: not published. */
function published(values: Readonly<Record<string, readonly (number | null)[]>>): Observations {
  const ofIndicator = (index: number) =>
    Object.entries(values).flatMap(([code, row]) => (row[index] == null ? [] : [[code, [row[index], 2024, null]]]));
  const indicators = Object.fromEntries(IDS.map((id, index) => [id, Object.fromEntries(ofIndicator(index))]));
  return decodeObservations({ indicators });
}

const row = (value: number, length = MIN_INDICATORS) => Array.from({ length }, () => value);
const regions = (...ids: string[]) => ids.map((id) => regionWith({ id }));
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

describe('similar regions', () => {
  it('are the nearest first, never the region itself, as many as asked for', () => {
    const drawn = regions('BE10', 'ES51', 'FRK1', 'IT10', 'PT11');
    const observations = published({ BE10: row(50), ES51: row(90), FRK1: row(55), IT10: row(48), PT11: row(50) });
    expect(idsOf(similarRegions(drawn[0]!, drawn, observations, 3))).toEqual(['PT11', 'IT10', 'FRK1']);
    expect(similarRegions(drawn[0]!, drawn, observations, 3)[0]).toMatchObject({ distance: 0, indicators: 5 });
    expect(similarRegions(drawn[0]!, drawn, observations, 9)).toHaveLength(4);
  });

  it('counts differences in standard deviations, so that an indicator of wide spread weighs no more than one of narrow', () => {
    const drawn = regions('BE10', 'ES51');
    const observations = published({ BE10: [10, 50, 1, 0, 40], ES51: [90, 51, 2, 100, 40.5] });
    // Of two values, each lies one standard deviation from their mean.
    expect(similarRegions(drawn[0]!, drawn, observations, 1)).toEqual([{ id: 'ES51', distance: 2, indicators: 5, nationalIndicators: 0 }]);
  });

  it('needs five indicators that both have', () => {
    const drawn = regions('BE10', 'ES51', 'FRK1');
    const observations = published({ BE10: row(50), ES51: [...row(90, 4), null, 7], FRK1: row(20) });
    expect(idsOf(similarRegions(drawn[0]!, drawn, observations, 5))).toEqual(['FRK1']);
    expect(similarRegions(drawn[1]!, drawn, observations, 5)).toEqual([]);
  });

  it('leaves out an indicator that is the same everywhere', () => {
    const drawn = regions('BE10', 'ES51');
    expect(similarRegions(drawn[0]!, drawn, published({ BE10: [...row(50), 7], ES51: [...row(90), 7] }), 1)).toMatchObject([
      { indicators: 5 },
    ]);
    expect(similarRegions(drawn[0]!, drawn, published({ BE10: [...row(50, 4), 7], ES51: [...row(90, 4), 7] }), 1)).toEqual([]);
  });

  it('does not take one national value that stands for both for a likeness', () => {
    const drawn = regions('FRK1', 'FRK2', 'ES51');
    const observations = published({
      FR: [null, null, ...row(50, 8)],
      FRK1: [80, 40],
      FRK2: [80, 40],
      ES: [null, null, ...row(20, 8)],
      ES51: [95, 60],
    });
    expect(similarRegions(drawn[0]!, drawn, observations, 5)).toMatchObject([{ id: 'ES51', indicators: 10, nationalIndicators: 8 }]);
  });

  it('weighs a national value once in the spread, however many regions it stands for', () => {
    const few = regions('BE10', 'FRK1', 'IT10');
    const many = [...few, ...regions('FRK2', 'FRB0', 'FRC1')];
    const observations = published({ BE10: row(10), FR: row(50), IT10: row(90) });
    const distances = (drawn: typeof few) => similarRegions(drawn[0]!, drawn, observations, 5).map(({ distance }) => distance);
    expect(distances(many)).toEqual(distances(few));
  });

  it('names of each country the most similar region, equal ones by id', () => {
    const drawn = regions('BE10', 'ES53', 'ES52', 'ES51', 'IT10');
    const observations = published({ BE10: row(50), ES51: row(80), ES52: row(60), ES53: row(60), IT10: row(70) });
    expect(idsOf(similarRegions(drawn[0]!, drawn, observations, 5))).toEqual(['ES52', 'IT10']);
  });

  it('agrees with z-scores compared one by one, whatever values are missing or equal', () => {
    const random = seededRandom(8);
    for (let round = 0; round < 60; round++) {
      const drawn = regions(...Array.from({ length: 3 + Math.floor(random() * 20) }, (_, index) => `${'ABCDE'[index % 5]}X${index + 10}`));
      const codes = [...drawn.map(({ id }) => id), 'AX', 'BX', 'CX', 'DX', 'EX'];
      const observations = published(
        Object.fromEntries(codes.map((code) => [code, IDS.map(() => (random() < 0.7 ? Math.floor(random() * 6) : null))])),
      );
      const [own, ...others] = drawn;
      const naive = others
        .map((other) => ({ id: other.id, country: other.country, distance: naiveDistance(own!, other, drawn, observations) }))
        .filter((entry): entry is typeof entry & { distance: number } => entry.distance !== null)
        .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
      const expected = naive.filter((entry, index) => naive.findIndex(({ country }) => country === entry.country) === index).slice(0, 4);
      const found = similarRegions(own!, drawn, observations, 4);
      expect(found.map(({ distance }) => distance.toFixed(6))).toEqual(expected.map(({ distance }) => distance.toFixed(6)));
    }
  });
});

function naiveDistance(
  a: ReturnType<typeof regionWith>,
  b: typeof a,
  drawn: readonly (typeof a)[],
  observations: Observations,
): number | null {
  const differences: number[] = [];
  for (const id of IDS) {
    const [own, other] = [a, b].map((region) => resolveObservation(observations[id], region));
    if (own == null || other == null || own.code === other.code) continue;
    const z = zScores(id, drawn, observations);
    if (z !== null) differences.push(z(own.value) - z(other.value));
  }
  return differences.length < 5 ? null : Math.hypot(...differences) / Math.sqrt(differences.length);
}

function zScores(id: PublishedIndicatorId, drawn: readonly ReturnType<typeof regionWith>[], observations: Observations) {
  const byCode = new Map(drawn.map((region) => resolveObservation(observations[id], region)).filter((each) => each !== null).map(({ code, value }) => [code, value])); // prettier-ignore
  const values = [...byCode.values()];
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return deviation < 1e-12 ? null : (value: number) => (value - mean) / deviation;
}
