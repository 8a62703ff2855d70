import { describe, expect, it } from 'vitest';
import { indicatorById, INDICATORS, indicatorsOf, PUBLISHED_INDICATORS, THEMATIC_LAYERS } from '../../../src/domain/indicators';
import { SERVICES } from '../../../src/domain/vocabularies';

describe('the indicators', () => {
  it('have ids of their own, found again by id', () => {
    expect(new Set(INDICATORS.map(({ id }) => id)).size).toBe(INDICATORS.length);
    for (const indicator of INDICATORS) expect(indicatorById(indicator.id)).toBe(indicator);
  });

  it('belong to one layer each, and every layer but the hubs has some', () => {
    expect(THEMATIC_LAYERS.filter((layer) => indicatorsOf(layer).length === 0)).toEqual(['hubs']);
    expect(THEMATIC_LAYERS.flatMap(indicatorsOf)).toHaveLength(INDICATORS.length);
  });

  it('read a column of their own each', () => {
    expect(new Set(PUBLISHED_INDICATORS.map(({ column }) => column)).size).toBe(PUBLISHED_INDICATORS.length);
  });

  it('count hubs for any service first, then for each of the four', () => {
    expect(indicatorsOf('services').map((indicator) => indicator.type === 'hub-count' && indicator.service)).toEqual([null, ...SERVICES]);
  });

  it('throw for an id there is not, naming it and where to add it', () => {
    expect(() => indicatorById('rain' as never)).toThrow(/'rain'.*indicators\.ts/);
  });
});
