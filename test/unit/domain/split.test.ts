import { describe, expect, it } from 'vitest';
import { THEMATIC_LAYERS } from '../../../src/domain/indicators';
import { categoriesOf, categoryCountOf, SPLITS, splitOf } from '../../../src/domain/split';
import { hubWith, randomHubs } from '../../fixtures/hubs';
import { seededRandom } from '../../fixtures/random';

describe('the split of rings and hubs', () => {
  it('is by service on the services layer, by kind on all others', () => {
    expect(THEMATIC_LAYERS.map(splitOf)).toEqual(['kind', 'service', 'kind', 'kind', 'kind']);
  });

  it('counts a hub in its kind', () => {
    expect(categoriesOf(hubWith({ kind: 'edih' }), 'kind')).toEqual([0]);
    expect(categoriesOf(hubWith({ kind: 'unknown' }), 'kind')).toEqual([3]);
  });

  it('counts a hub in every service it offers, or in the last category where they are not known', () => {
    const services = ['innovation-ecosystem-networking', 'test-before-invest'] as const;
    expect(categoriesOf(hubWith({ services }), 'service').toSorted()).toEqual([0, 3]);
    expect(categoriesOf(hubWith({ services: null }), 'service')).toEqual([4]);
  });

  it('puts every hub in at least one category there is', () => {
    for (const hub of randomHubs(seededRandom(3), 200))
      for (const split of SPLITS) {
        const categories = categoriesOf(hub, split);
        expect(categories.length).toBeGreaterThan(0);
        for (const category of categories) expect([...Array(categoryCountOf(split)).keys()]).toContain(category);
      }
  });
});
