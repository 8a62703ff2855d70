import { describe, expect, it } from 'vitest';
import { countryPreview, hubPreview } from '../../../src/embed/previews';
import { hubWith } from '../../fixtures/hubs';

describe('the preview of a hub', () => {
  it('is its own where it has a position, and that of its country where it has none', () => {
    expect(hubPreview(hubWith({ id: 'a', lngLat: [1, 2] })).path).toBe('previews/hub-a.png');
    expect(hubPreview(hubWith({ id: 'a', country: 'PT' }))).toEqual(countryPreview('PT'));
    expect(countryPreview('PT').path).toBe('previews/country-pt.png');
  });
});
