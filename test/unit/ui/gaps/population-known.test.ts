import { describe, expect, it } from 'vitest';
import { populationKnown } from '../../../../src/ui/gaps/population-known';
import { regionWith } from '../../../fixtures/geography';
import { factsWith } from '../../../fixtures/region-facts';

const regionById = new Map(['FRK1', 'FRK2', 'ES51'].map((id) => [id, regionWith({ id })]));
const facts = (id: string, year: number | null) => factsWith({ id, population: year === null ? null : { value: 1000, year } });

describe('of how many countries official population is known', () => {
  it('counts a country once, and names the oldest and the newest year', () => {
    const known = populationKnown([facts('FRK1', 2021), facts('FRK2', 2024), facts('ES51', null)], regionById);
    expect(known).toEqual({ countries: 1, years: [2021, 2024] });
  });

  it('names a year that all share once', () => {
    expect(populationKnown([facts('FRK1', 2021), facts('ES51', 2021)], regionById)).toEqual({ countries: 2, years: [2021] });
  });

  it('is null where of none', () => {
    expect(populationKnown([facts('ES51', null)], regionById)).toBeNull();
    expect(populationKnown([], regionById)).toBeNull();
  });
});
