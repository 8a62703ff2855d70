import { describe, expect, it } from 'vitest';
import { countriesPreview, countryPreview, EUROPE_PREVIEW, hubPreview } from '../../../src/embed/previews';
import { hubWith } from '../../fixtures/hubs';

describe('the preview of a hub', () => {
  it('is its own where it has a position, and that of its country where it has none', () => {
    expect(hubPreview(hubWith({ id: 'a', lngLat: [1, 2] })).path).toBe('previews/hub-a.png');
    expect(hubPreview(hubWith({ id: 'a', country: 'PT' }))).toEqual(countryPreview('PT'));
    expect(countryPreview('PT').path).toBe('previews/country-pt.png');
  });
});

describe('the preview of countries', () => {
  it('is that of the one that has hubs, else of Europe', () => {
    expect(countriesPreview(['PT'], ['ES', 'PT'])).toEqual(countryPreview('PT'));
    for (const named of [[], ['PT', 'ES'], ['XX']]) expect(countriesPreview(named, ['ES', 'PT'])).toEqual(EUROPE_PREVIEW);
  });
});
