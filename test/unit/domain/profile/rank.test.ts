import { describe, expect, it } from 'vitest';
import type { ObservationsByCode } from '../../../../src/domain/observation';
import { rankObservation } from '../../../../src/domain/profile';
import { regionWith } from '../../../fixtures/geography';
import { seededRandom } from '../../../fixtures/random';

const published = (values: Readonly<Record<string, number>>): ObservationsByCode =>
  new Map(Object.entries(values).map(([code, value]) => [code, { value, year: 2024, flag: null }]));

describe('the rank of a value', () => {
  it('is 1 for the highest, in the country and in Europe', () => {
    const values = published({ FRK1: 80, FRK2: 90, FRB0: 70, ES51: 95, ES52: 60 });
    expect(rankObservation(values, regionWith({ id: 'FRK2' }))).toMatchObject({
      inCountry: { rank: 1, of: 3 },
      inEurope: { rank: 2, of: 5 },
    });
    expect(rankObservation(values, regionWith({ id: 'ES52' }))).toMatchObject({
      inCountry: { rank: 2, of: 2 },
      inEurope: { rank: 5, of: 5 },
    });
  });

  it('is shared by equal values, and the next one counts them all', () => {
    const values = published({ FRK1: 80, FRK2: 80, FRB0: 70 });
    expect(['FRK1', 'FRK2', 'FRB0'].map((id) => rankObservation(values, regionWith({ id }))!.inEurope!.rank)).toEqual([1, 1, 3]);
  });

  it('compares a value only with those published at its level', () => {
    const values = published({ FRK: 85, ES5: 90, FRK2: 70, FR: 88, ES: 99 });
    expect(rankObservation(values, regionWith({ id: 'FRK1' }))).toEqual({
      observation: { value: 85, year: 2024, flag: null, code: 'FRK', level: 1 },
      inCountry: null,
      inEurope: { rank: 2, of: 2 },
    });
    expect(rankObservation(values, regionWith({ id: 'FRB0' }))).toMatchObject({ observation: { code: 'FR' }, inCountry: null, inEurope: { rank: 2, of: 2 } }); // prettier-ignore
  });

  it('is none in a country or in Europe where the value is the only one there', () => {
    expect(rankObservation(published({ FRK1: 80 }), regionWith({ id: 'FRK1' }))).toMatchObject({ inCountry: null, inEurope: null });
  });

  it('is none at all without a value: 0 is one', () => {
    const values = published({ FRK1: 0, FRK2: 10 });
    expect(rankObservation(values, regionWith({ id: 'ES51' }))).toBeNull();
    expect(rankObservation(values, regionWith({ id: 'FRK1' }))).toMatchObject({ inEurope: { rank: 2, of: 2 } });
  });

  it('does not count the total of the EU among the countries', () => {
    expect(rankObservation(published({ FR: 40, ES: 60, EU: 50 }), regionWith({ id: 'FRK1' }))).toMatchObject({
      inEurope: { rank: 2, of: 2 },
    });
  });

  it('finds the country whose codes have other letters', () => {
    const values = published({ EL30: 80, EL41: 90, UKI3: 95 });
    expect(rankObservation(values, regionWith({ id: 'EL30', country: 'GR' }))).toMatchObject({ inCountry: { rank: 2, of: 2 }, inEurope: { rank: 3, of: 3 } }); // prettier-ignore
  });

  it('agrees with its place in a sorted list, whatever the values', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 100; round++) {
      const codes = Array.from({ length: 2 + Math.floor(random() * 30) }, (_, index) => `${index % 2 === 0 ? 'FR' : 'ES'}${index + 10}`);
      const values = Object.fromEntries(codes.map((code) => [code, Math.floor(random() * 10)]));
      const sorted = Object.values(values).sort((a, b) => b - a);
      for (const id of codes)
        expect(rankObservation(published(values), regionWith({ id }))!.inEurope).toEqual({
          rank: 1 + sorted.indexOf(values[id]!),
          of: codes.length,
        });
    }
  });
});
