import { describe, expect, it } from 'vitest';
import { bitsetOf } from '../../../src/domain/bitset';
import { FACETS, facetValues } from '../../../src/domain/facets';
import type { Hub } from '../../../src/domain/hub';
import { buildHubColumns } from '../../../src/domain/hub-columns';
import { hubWith, randomHubs } from '../../fixtures/hubs';
import { seededRandom } from '../../fixtures/random';

describe('the columns', () => {
  it('hold for every facet what each hub says of it', () => {
    for (const size of [0, 1, 32, 33, 100]) {
      const hubs = randomHubs(seededRandom(size), size);
      const columns = buildHubColumns(hubs);
      const those = (test: (hub: Hub) => boolean) => [...hubs.keys()].filter((index) => test(hubs[index]!));
      for (const facet of FACETS) {
        const column = columns.facets[facet.id];
        const valuesOf = (hub: Hub): readonly string[] => facet.valuesOf(hub);
        expect(column.values).toEqual(facetValues(facet, hubs));
        column.values.forEach((value, index) => {
          const having = those((hub) => valuesOf(hub).includes(value));
          expect(column.bits[index]).toEqual(bitsetOf(size, having));
          expect(column.counts.get(value) ?? 0).toBe(having.length);
        });
        expect(column.known).toEqual(bitsetOf(size, those((hub) => valuesOf(hub).length > 0))); // prettier-ignore
      }
    }
  });

  it('know which hubs have a position', () => {
    const { x, y, z, placed, size } = buildHubColumns([hubWith(), hubWith({ lngLat: [90, 0] }), hubWith({ lngLat: [0, 90] })]);
    expect(size).toBe(3);
    expect(placed).toEqual(bitsetOf(3, [1, 2]));
    expect([x[0], y[0], z[0]]).toEqual([NaN, NaN, NaN]);
    expect(y[1]).toBeCloseTo(1, 12);
    expect(z[2]).toBeCloseTo(1, 12);
  });

  it('leave out a value that is in no vocabulary', () => {
    const { facets } = buildHubColumns([hubWith({ sectors: ['magic'] as unknown as Hub['sectors'] })]);
    expect([facets.sector.known, [...facets.sector.counts]]).toEqual([bitsetOf(1, []), []]);
  });

  it('count a value that a hub names twice once', () => {
    expect([...buildHubColumns([hubWith({ sectors: ['health', 'health'] })]).facets.sector.counts]).toEqual([['health', 1]]);
  });
});
