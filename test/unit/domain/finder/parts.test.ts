import { describe, expect, it } from 'vitest';
import { NEEDS } from '../../../../src/domain/finder/needs';
import { attestation, BASIS_VALUE, nearness, REACH_VALUE, WEIGHTS } from '../../../../src/domain/finder/parts';
import { reachFrom } from '../../../../src/domain/finder/reach';
import { NEED_IDS } from '../../../../src/domain/need-ids';
import { SERVICES, TECHNOLOGIES } from '../../../../src/domain/vocabularies';
import { hubWith } from '../../../fixtures/hubs';

describe('the weights', () => {
  it('are percents, and put what was asked and how near it is before all else', () => {
    expect(Object.values(WEIGHTS).reduce((sum, weight) => sum + weight)).toBe(100);
    expect(WEIGHTS.needs + WEIGHTS.sectors).toBeGreaterThan(WEIGHTS.distance);
    expect(WEIGHTS.distance).toBeGreaterThan(WEIGHTS.reach + WEIGHTS.attestation);
  });

  it('count what is stated most, and what is only owed or guessed least', () => {
    expect(BASIS_VALUE.stated).toBe(1);
    expect(BASIS_VALUE.title).toBeLessThan(BASIS_VALUE.stated);
    expect(Math.max(BASIS_VALUE.call, BASIS_VALUE.network)).toBeLessThan(BASIS_VALUE.title);
    expect(Math.min(BASIS_VALUE.call, BASIS_VALUE.network)).toBeGreaterThan(0);
  });

  it('count a hub of the same region before one of the country, and that before one abroad', () => {
    expect(REACH_VALUE.region).toBeGreaterThan(REACH_VALUE.country);
    expect(REACH_VALUE.country).toBeGreaterThan(REACH_VALUE.abroad);
  });
});

describe('nearness', () => {
  it.each([
    [0, 1],
    [40, 0.92],
    [100, 0.74],
    [200, 0.5],
    [300, 0.35],
    [900, 0.09],
  ])('at %i km is %f', (km, expected) => {
    expect(nearness(km)).toBeCloseTo(expected, 2);
  });

  it('falls with every kilometre, to the other side of the globe', () => {
    for (let km = 0; km < 20_015; km++) expect(nearness(km + 1)).toBeLessThan(nearness(km));
  });

  it('is least where there is no distance', () => {
    expect(nearness(NaN)).toBe(0);
    expect(nearness(20_015)).toBeGreaterThan(0);
  });
});

describe('attestation', () => {
  it('is 0 for a hub of which nothing is sure, and 1 for one of which all is stated', () => {
    expect(attestation(hubWith({ kindBasis: 'catalogue-entry' }))).toBe(0);
    const stated = hubWith({
      kindBasis: 'stated',
      lngLat: [0, 0],
      cityBasis: 'stated',
      services: ['skills-training'],
      servicesBasis: 'stated',
      technologies: ['quantum'],
      sectors: ['other'],
      techSectorBasis: 'stated',
    });
    expect(attestation(stated)).toBe(1);
  });

  it('counts a city more than a region, and each a little less on weaker ground', () => {
    const at = (facts: Parameters<typeof hubWith>[0]) => attestation(hubWith({ lngLat: [0, 0], ...facts }));
    const falling = [
      at({ precision: 'city', cityBasis: 'stated' }),
      at({ precision: 'city', cityBasis: 'coordinator-seat' }),
      at({ precision: 'city', cityBasis: 'inferred' }),
      at({ precision: 'region' }),
      at({ precision: 'country', lngLat: null }),
    ];
    expect([...falling].sort((a, b) => b - a)).toEqual(falling);
    expect(new Set(falling).size).toBe(falling.length);
  });
});

describe('reach', () => {
  const hub = (country: string, regionId: string | null = null, statedRegion: string | null = null) => ({
    country,
    regionId,
    statedRegion,
  });

  it('is the region, the country, or abroad', () => {
    expect(reachFrom('SI03')(hub('SI', 'SI03'))).toBe('region');
    expect(reachFrom('SI03')(hub('SI', 'SI04'))).toBe('country');
    expect(reachFrom('SI03')(hub('AT', 'AT22'))).toBe('abroad');
  });

  it('knows the countries by their ISO codes', () => {
    expect(reachFrom('EL30')(hub('GR', 'EL65'))).toBe('country');
    expect(reachFrom('UKI4')(hub('GB'))).toBe('country');
  });

  it('is the region for a hub of the larger NUTS 1 region, and only the country where none is known', () => {
    expect(reachFrom('BE23')(hub('BE', null, 'BE2'))).toBe('region');
    expect(reachFrom('BE10')(hub('BE', null, 'BE2'))).toBe('country');
    expect(reachFrom('BE10')(hub('BE'))).toBe('country');
  });

  it('never calls a whole country a region', () => {
    expect(reachFrom('UA')(hub('UA', 'UA'))).toBe('country');
  });
});

describe('the needs', () => {
  it('mean each something that the vocabularies know, and leave out none of it', () => {
    for (const need of NEED_IDS) expect(NEEDS[need].services.length + NEEDS[need].technologies.length).toBeGreaterThan(0);
    expect(new Set(NEED_IDS.flatMap((need) => NEEDS[need].services))).toEqual(new Set(SERVICES));
    expect(new Set(NEED_IDS.flatMap((need) => NEEDS[need].technologies))).toEqual(new Set(TECHNOLOGIES));
  });
});
