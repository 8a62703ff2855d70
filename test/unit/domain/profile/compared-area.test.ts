import { describe, expect, it } from 'vitest';
import { comparedArea, hubsOf, observationOf, sizeOf } from '../../../../src/domain/profile/compared-area';
import { valuesAtLevel } from '../../../../src/domain/profile/distribution';
import { regionWith } from '../../../fixtures/geography';
import { hubWith } from '../../../fixtures/hubs';
import { factsWith } from '../../../fixtures/region-facts';

const regions = [
  regionWith({ id: 'EL30', country: 'GR' }),
  regionWith({ id: 'EL41', country: 'GR' }),
  regionWith({ id: 'XK', country: 'XK', level: 0 }),
];
const value = (of: number) => ({ value: of, year: 2024, flag: null });

describe('a compared area', () => {
  it('is a region, a country with its regions, or a country drawn as one region', () => {
    expect(comparedArea('EL30', regions)).toMatchObject({ country: 'GR', region: { id: 'EL30' }, regions: [{ id: 'EL30' }] });
    expect(comparedArea('GR', regions)).toMatchObject({ country: 'GR', region: null, regions: [{ id: 'EL30' }, { id: 'EL41' }] });
    expect(comparedArea('XK', regions)?.region?.id).toBe('XK');
  });

  it('is none for an id that nothing has, nor for what the table calls a country in figures', () => {
    expect(comparedArea('XX99', regions)).toBeNull();
    expect(comparedArea('EL', regions)).toBeNull();
  });

  it('has the national value where it is a country, ranked among countries', () => {
    const observations = new Map([['EL', value(80)], ['EL30', value(90)], ['FR', value(80)], ['DE', value(85)]]); // prettier-ignore
    const ranked = observationOf(comparedArea('GR', regions)!, observations)!;
    expect(ranked.observation).toMatchObject({ value: 80, code: 'EL', level: 0 });
    expect(ranked.inEurope, 'a tie shares the rank').toEqual({ rank: 2, of: 3 });
    expect(ranked.inCountry).toBeNull();
  });

  it('has no value where only its regions have one', () => {
    expect(observationOf(comparedArea('GR', regions)!, new Map([['EL30', value(90)]]))).toBeNull();
  });

  it('is as large as its regions together, and as populous only where that is known of all', () => {
    const athens = factsWith({ id: 'EL30', areaKm2: 3000, townPopulation: 3, population: { value: 10, year: 2021 } });
    const islands = factsWith({ id: 'EL41', areaKm2: 4000, townPopulation: 2, population: { value: 5, year: 2023 } });
    const greece = comparedArea('GR', regions)!;
    expect(sizeOf(greece, new Map([['EL30', athens], ['EL41', islands]]))).toEqual({
      areaKm2: 7000,
      townPopulation: 5,
      population: { value: 15, years: [2021, 2023] },
      populationKnown: 2,
    }); // prettier-ignore
    expect(sizeOf(greece, new Map([['EL30', athens], ['EL41', { ...islands, population: null }]]))).toMatchObject({
      population: null,
      populationKnown: 1,
    }); // prettier-ignore
    expect(sizeOf(greece, new Map([['EL30', athens]]))).toMatchObject({ areaKm2: null, townPopulation: null });
  });

  it('has each hub once, also those known by country only where it is a country', () => {
    const facts = new Map([
      ['EL30', factsWith({ id: 'EL30', centre: [0, 0] })],
      ['EL41', factsWith({ id: 'EL41', centre: [0.05, 0] })],
    ]);
    const hubs = [
      hubWith({ id: 'seat', country: 'GR', regionId: 'EL30', lngLat: [0, 0] }),
      hubWith({ id: 'country-only', country: 'GR' }),
      hubWith({ id: 'abroad', country: 'AL', lngLat: [0.2, 0] }),
      hubWith({ id: 'far', country: 'AL', lngLat: [5, 0] }),
    ];
    const ids = ({ inside, atHand }: ReturnType<typeof hubsOf>) => [inside.map(({ id }) => id), atHand.map(({ id }) => id)];
    expect(ids(hubsOf(comparedArea('GR', regions)!, facts, hubs, 50))).toEqual([
      ['seat', 'country-only'],
      ['seat', 'country-only', 'abroad'],
    ]);
    expect(ids(hubsOf(comparedArea('EL41', regions)!, facts, hubs, 50))).toEqual([[], ['seat', 'abroad']]);
  });
});

describe('the values at a level', () => {
  it('are those of its codes, the smallest first, without the total of the Union', () => {
    const observations = new Map([['FR', value(9)], ['EU', value(1)], ['EL30', value(7)], ['DE', value(8)], ['FRK', value(2)]]); // prettier-ignore
    expect(valuesAtLevel(observations, 0)).toEqual([8, 9]);
    expect(valuesAtLevel(observations, 1)).toEqual([2]);
    expect(valuesAtLevel(observations, 2)).toEqual([7]);
  });
});
