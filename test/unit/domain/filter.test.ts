import { describe, expect, it } from 'vitest';
import { bitsetOf } from '../../../src/domain/bitset';
import { FACETS, NO_FACETS, type FacetSelection } from '../../../src/domain/facets';
import { filterHubs } from '../../../src/domain/filter';
import type { Hub } from '../../../src/domain/hub';
import { buildHubColumns } from '../../../src/domain/hub-columns';
import type { TextMatch } from '../../../src/domain/search';
import { SECTORS, SERVICES, TECHNOLOGIES } from '../../../src/domain/vocabularies';
import { hubWith, randomHubs } from '../../fixtures/hubs';
import { pick, sample, seededRandom, shuffled } from '../../fixtures/random';

interface Case {
  readonly hubs: readonly Hub[];
  readonly order: readonly number[];
  readonly facets: FacetSelection;
  /** What a search found, and what of it in the name; `null`: nothing is searched. */
  readonly text: { readonly hubs: ReadonlySet<number>; readonly inName: ReadonlySet<number> } | null;
}

function filtered({ hubs, order = [...hubs.keys()], facets = NO_FACETS, text = null }: Partial<Case> & Pick<Case, 'hubs'>) {
  const match: TextMatch | null = text && { bits: bitsetOf(hubs.length, text.hubs), inName: bitsetOf(hubs.length, text.inName) };
  return filterHubs(buildHubColumns(hubs), match, Uint32Array.from(order), facets);
}

const passesFacet = (hub: Hub, facet: (typeof FACETS)[number], chosen: readonly string[]) =>
  chosen.length === 0 || facet.valuesOf(hub).some((value) => chosen.includes(value));

/** The definition, word for word and slow. */
function naive({ hubs, facets, text }: Case): number[] {
  return [...hubs.keys()].filter(
    (index) => (text === null || text.hubs.has(index)) && FACETS.every((facet) => passesFacet(hubs[index]!, facet, facets[facet.id])),
  );
}

function randomText(random: () => number, size: number): Case['text'] {
  const hubs = sample(random, [...Array(size).keys()], pick(random, [0, 0.1, 0.5, 1]));
  return pick(random, [null, { hubs: new Set(hubs), inName: new Set(sample(random, hubs, 0.5)) }]);
}

function* randomCases(): Generator<Case> {
  for (let seed = 1; seed <= 60; seed++) {
    const random = seededRandom(seed);
    // Whole words of a bitset, one less, one more, and some beyond what is counted four words at a time.
    const size = pick(random, [0, 1, 31, 32, 33, 60, 127, 128, 129, 300]);
    const hubs = randomHubs(random, size);
    const order = shuffled(random, [...hubs.keys()]);
    for (let round = 0; round < 10; round++) {
      const facets: FacetSelection = {
        country: sample(random, ['FR', 'DE', 'PL', 'SE', 'GR', 'XK', 'ZZ'], pick(random, [0, 0, 0.5])),
        kind: sample(random, ['edih', 'dih', 'unknown'], pick(random, [0, 0, 0.6])),
        service: sample(random, SERVICES, pick(random, [0, 0, 0.4])),
        technology: sample(random, TECHNOLOGIES, pick(random, [0, 0, 0.3])),
        sector: sample(random, SECTORS, pick(random, [0, 0, 0.3])),
      };
      yield { hubs, order, facets, text: randomText(random, size) };
    }
  }
}

describe('filterHubs', () => {
  it('finds what a naive filter finds, and counts its countries', () => {
    let found = 0;
    for (const one of randomCases()) {
      const expected = naive(one);
      const { bits, count, countryCount } = filtered(one);
      expect(bits).toEqual(bitsetOf(one.hubs.length, expected));
      expect(count).toBe(expected.length);
      expect(countryCount).toBe(new Set(expected.map((index) => one.hubs[index]!.country)).size);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(500);
  });

  it('counts for every value the hubs there would be if it were the only choice of its facet', () => {
    for (const one of randomCases()) {
      const { counts } = filtered(one);
      for (const facet of FACETS) {
        const values = new Set(one.hubs.flatMap((hub): readonly string[] => facet.valuesOf(hub)));
        const expected = [...values].map(
          (value) => [value, naive({ ...one, facets: { ...one.facets, [facet.id]: [value] } }).length] as const,
        );
        expect(Object.fromEntries(counts[facet.id])).toEqual(Object.fromEntries(expected.filter(([, count]) => count > 0)));
      }
    }
  });

  it('ranks hits in the name first, each part in the given order', () => {
    for (const one of randomCases()) {
      const found = new Set(naive(one));
      const inOrder = one.order.filter((index) => found.has(index));
      const inName = (index: number) => one.text === null || one.text.inName.has(index);
      expect([...filtered(one).ranked]).toEqual([...inOrder.filter(inName), ...inOrder.filter((index) => !inName(index))]);
    }
  });

  it('finds every hub, in the given order, without text or choice', () => {
    const hubs = [hubWith({ id: 'a' }), hubWith({ id: 'b' }), hubWith({ id: 'c' })];
    const { ranked, count, countryCount } = filtered({ hubs, order: [2, 0, 1] });
    expect([[...ranked], count, countryCount]).toEqual([[2, 0, 1], 3, 1]);
  });

  it('lets a hub whose values are unknown pass only where nothing is chosen', () => {
    const hubs = [hubWith({ services: null }), hubWith({ services: ['skills-training'] })];
    expect([...filtered({ hubs }).ranked]).toEqual([0, 1]);
    expect([...filtered({ hubs, facets: { ...NO_FACETS, service: [...SERVICES] } }).ranked]).toEqual([1]);
    expect([...filtered({ hubs }).counts.service]).toEqual([['skills-training', 1]]);
  });

  it('joins values of one facet by "or" and facets by "and"', () => {
    const hubs = [
      hubWith({ country: 'FR' }),
      hubWith({ country: 'DE' }),
      hubWith({ country: 'DE', kind: 'dih' }),
      hubWith({ country: 'PL' }),
    ];
    expect([...filtered({ hubs, facets: { ...NO_FACETS, country: ['FR', 'DE'], kind: ['edih'] } }).ranked]).toEqual([0, 1]);
  });

  it('finds nothing, and does not fail, for no hubs and for values nobody has', () => {
    const none = { count: 0, countryCount: 0, ranked: new Uint32Array() };
    expect(filtered({ hubs: [], text: { hubs: new Set(), inName: new Set() } })).toMatchObject(none);
    expect(filtered({ hubs: [hubWith()], facets: { ...NO_FACETS, country: ['ZZ'] } })).toMatchObject(none);
  });

  it('gives the same list each time it is read', () => {
    const matches = filtered({ hubs: [hubWith(), hubWith()] });
    expect(matches.ranked).toBe(matches.ranked);
  });
});
