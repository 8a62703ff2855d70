import { describe, expect, it } from 'vitest';
import { visitorCountry } from '../../../../src/domain/finder/visitor-country';

const inRegion = (regionId: string | null) => ({ lngLat: [0, 0] as const, regionId, name: null });

describe('the visitor’s country', () => {
  it('is that of the place set, whatever the browser speaks', () => {
    expect(visitorCountry(inRegion('EL30'), ['pl-PL'])).toBe('GR');
  });

  it('is else that of the first language which names a region', () => {
    expect(visitorCountry(null, ['en', 'pl-PL', 'de-AT'])).toBe('PL');
    expect(visitorCountry(inRegion(null), ['sr-Latn-RS'])).toBe('RS');
  });

  it('is not known where nothing tells', () => {
    expect(visitorCountry(null, ['en', 'fr'])).toBeNull();
    expect(visitorCountry(null, [])).toBeNull();
    expect(visitorCountry(null, ['no such language'])).toBeNull();
  });
});
