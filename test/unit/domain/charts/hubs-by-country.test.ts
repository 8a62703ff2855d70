import { describe, expect, it } from 'vitest';
import { hubsByCountry } from '../../../../src/domain/charts/hubs-by-country';
import { hubWith, randomHubs } from '../../../fixtures/hubs';
import { seededRandom } from '../../../fixtures/random';

const inCountries = (...countries: string[]) => countries.map((country) => hubWith({ country }));

describe('hubs by country', () => {
  it('counts each hub once, in its country and under its kind', () => {
    const hubs = randomHubs(seededRandom(5), 400);
    const { rows, total } = hubsByCountry(hubs);
    expect(total).toBe(400);
    for (const { country, total: inside, byKind } of rows) {
      for (const [kind, count] of Object.entries(byKind))
        expect(count).toBe(hubs.filter((hub) => hub.country === country && hub.kind === kind).length);
      expect(Object.values(byKind).reduce((sum, count) => sum + count)).toBe(inside);
    }
    expect(rows.reduce((sum, row) => sum + row.total, 0)).toBe(400);
  });

  it('begins with the country that has most, and puts equal ones in the order of their codes', () => {
    const { rows } = hubsByCountry(inCountries('SE', 'PL', 'FR', 'PL', 'DE'));
    expect(rows.map(({ country, total }) => [country, total])).toEqual([
      ['PL', 2],
      ['DE', 1],
      ['FR', 1],
      ['SE', 1],
    ]);
  });

  it('names all countries that share the first place, and counts those with one hub', () => {
    expect(hubsByCountry(inCountries('SE', 'SE', 'DE', 'DE', 'FR'))).toMatchObject({ most: ['DE', 'SE'], withOne: 1 });
  });

  it('has nothing to say of no hubs', () => {
    expect(hubsByCountry([])).toEqual({ rows: [], total: 0, most: [], withOne: 0 });
  });
});
