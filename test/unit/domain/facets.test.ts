import { describe, expect, it } from 'vitest';
import { FACETS, facetValues, NO_FACETS, toggleFacetValue } from '../../../src/domain/facets';
import { HUB_KINDS } from '../../../src/domain/vocabularies';
import { hubWith } from '../../fixtures/hubs';

const [country, kind, service] = FACETS;

describe('facets', () => {
  it('have ids and URL parameters of their own', () => {
    expect(new Set(FACETS.map(({ id }) => id)).size).toBe(FACETS.length);
    expect(new Set(FACETS.map(({ param }) => param)).size).toBe(FACETS.length);
    expect(Object.keys(NO_FACETS).sort()).toEqual(FACETS.map(({ id }) => id).sort());
  });

  it('offer their vocabulary, used or not; countries as the hubs have them, once and by code', () => {
    const hubs = [hubWith({ country: 'SE' }), hubWith({ country: 'DE' }), hubWith({ country: 'SE' })];
    expect(facetValues(kind, hubs)).toEqual(HUB_KINDS);
    expect(facetValues(country, hubs)).toEqual(['DE', 'SE']);
  });

  it('have no value for a hub where it is not known', () => {
    expect(service.valuesOf(hubWith({ services: null }))).toEqual([]);
  });
});

describe('toggleFacetValue', () => {
  it('adds a value at the end, removes it again, and leaves other facets and the given selection alone', () => {
    const one = toggleFacetValue(NO_FACETS, 'country', 'FR');
    const two = toggleFacetValue(one, 'country', 'DE');
    expect(two).toEqual({ ...NO_FACETS, country: ['FR', 'DE'] });
    expect(toggleFacetValue(two, 'country', 'FR')).toEqual({ ...NO_FACETS, country: ['DE'] });
    expect(one.country).toEqual(['FR']);
    expect(NO_FACETS.country).toEqual([]);
  });
});
