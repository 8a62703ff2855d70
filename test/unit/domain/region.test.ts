import { describe, expect, it } from 'vitest';
import { fallbackCodes, isoCountryOf, nutsLevelOf, nutsPrefixOf } from '../../../src/domain/region';

describe('country prefixes', () => {
  it('differ from ISO for Greece and the United Kingdom only, both ways', () => {
    expect(['GR', 'GB', 'FR', 'XK'].map(nutsPrefixOf)).toEqual(['EL', 'UK', 'FR', 'XK']);
    expect(['EL30', 'UKI', 'FRK2', 'XK', 'EL'].map(isoCountryOf)).toEqual(['GR', 'GB', 'FR', 'XK', 'GR']);
  });

  it('come back as they went', () => {
    for (const iso of ['GR', 'GB', 'DE', 'UA']) expect(isoCountryOf(nutsPrefixOf(iso))).toBe(iso);
  });
});

describe('nutsLevelOf', () => {
  it('goes by the length of the code', () => {
    expect(['FR', 'FRK', 'FRK2'].map(nutsLevelOf)).toEqual([0, 1, 2]);
  });

  it('throws for what is no code of level 0 to 2, and names it', () => {
    for (const code of ['', 'F', 'FRK21']) expect(() => nutsLevelOf(code)).toThrow(`'${code}' is no NUTS code`);
  });
});

describe('fallbackCodes', () => {
  it('go from the region over its NUTS 1 parent to the country', () => {
    expect(fallbackCodes({ id: 'FRK2', country: 'FR' })).toEqual(['FRK2', 'FRK', 'FR']);
    expect(fallbackCodes({ id: 'DE1', country: 'DE' })).toEqual(['DE1', 'DE']);
  });

  it('end with the prefix that Eurostat uses for the country', () => {
    expect(fallbackCodes({ id: 'EL30', country: 'GR' })).toEqual(['EL30', 'EL3', 'EL']);
    expect(fallbackCodes({ id: 'UKI3', country: 'GB' })).toEqual(['UKI3', 'UKI', 'UK']);
  });

  it('are the country alone where it is drawn as one region', () => {
    expect(fallbackCodes({ id: 'UA', country: 'UA' })).toEqual(['UA']);
    expect(fallbackCodes({ id: 'GR', country: 'GR' })).toEqual(['EL']);
  });
});
