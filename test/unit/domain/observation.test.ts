import { describe, expect, it } from 'vitest';
import { resolveObservation, type Observation } from '../../../src/domain/observation';

const observed = (value: number): Observation => ({ value, year: 2024, flag: null });
const FRK2 = { id: 'FRK2', country: 'FR' };

describe('resolveObservation', () => {
  it('takes the region’s own value before that of its parents', () => {
    const observations = new Map([['FR', observed(1)], ['FRK', observed(2)], ['FRK2', observed(3)]]); // prettier-ignore
    expect(resolveObservation(observations, FRK2)).toEqual({ value: 3, year: 2024, flag: null, code: 'FRK2', level: 2 });
  });

  it('falls back to the NUTS 1 parent, then to the country, and tells which it is', () => {
    const country = new Map([['FR', observed(1)]]);
    const parent = new Map([...country, ['FRK', { value: 2, year: 2021, flag: 'b' }]]);
    expect(resolveObservation(parent, FRK2)).toEqual({ value: 2, year: 2021, flag: 'b', code: 'FRK', level: 1 });
    expect(resolveObservation(country, FRK2)).toMatchObject({ value: 1, code: 'FR', level: 0 });
  });

  it('finds Greek and British values under Eurostat’s codes', () => {
    const observations = new Map([['EL', observed(1)], ['UK', observed(2)], ['GR', observed(9)]]); // prettier-ignore
    expect(resolveObservation(observations, { id: 'EL30', country: 'GR' })).toMatchObject({ value: 1, code: 'EL' });
    expect(resolveObservation(observations, { id: 'UKI3', country: 'GB' })).toMatchObject({ value: 2, code: 'UK' });
  });

  it('takes 0 for a value', () => {
    const observations = new Map([['FRK2', observed(0)], ['FR', observed(50)]]); // prettier-ignore
    expect(resolveObservation(observations, FRK2)).toMatchObject({ value: 0, code: 'FRK2' });
  });

  it('is null where neither the region nor a parent has a value; a neighbour’s does not count', () => {
    const observations = new Map([['FRK1', observed(1)], ['FRL', observed(2)], ['ES', observed(3)]]); // prettier-ignore
    expect(resolveObservation(observations, FRK2)).toBeNull();
  });
});
