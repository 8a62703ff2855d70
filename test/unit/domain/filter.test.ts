import { describe, expect, it } from 'vitest';
import { FACETS, NO_FACETS, type FacetSelection } from '../../../src/domain/facets';
import { filterHubs, type HubQuery } from '../../../src/domain/filter';
import type { Hub } from '../../../src/domain/hub';
import { buildSearchIndex, foldedWords, type SearchIndex } from '../../../src/domain/search';
import { SECTORS, SERVICES, TECHNOLOGIES } from '../../../src/domain/vocabularies';
import { hubWith, randomHubs } from '../../fixtures/hubs';
import { pick, sample, seededRandom, shuffled } from '../../fixtures/random';

const countryName = (code: string) => `Land ${code}`;

/** One index per hubs: building it anew for each of thousands of queries would be most of the test. */
const indices = new WeakMap<readonly Hub[], SearchIndex>();

function filtered(hubs: readonly Hub[], query: Partial<HubQuery>, order = hubs.map((_, index) => index)) {
  let index = indices.get(hubs);
  if (index === undefined) indices.set(hubs, (index = buildSearchIndex(hubs, countryName)));
  return filterHubs(hubs, index, order, { text: '', facets: NO_FACETS, ...query });
}

/** The definition, word for word and slow. */
function passesText(text: string, fields: readonly (string | null)[]): boolean {
  const words = foldedWords(fields.filter((field) => field !== null).join(' '));
  return foldedWords(text).every((part) => words.some((word) => word.startsWith(part)));
}
const searched = (hub: Hub) => [hub.name, hub.city, countryName(hub.country), hub.country, hub.coordinator];
const passesFacet = (hub: Hub, facet: (typeof FACETS)[number], chosen: readonly string[]) =>
  chosen.length === 0 || facet.valuesOf(hub).some((value) => chosen.includes(value));

function randomQuery(random: () => number, hubs: readonly Hub[]): HubQuery {
  const text = () => {
    const word = pick(random, foldedWords(searched(pick(random, hubs)).join(' ')));
    return word.slice(0, 1 + Math.floor(random() * word.length)).toUpperCase();
  };
  const facets: FacetSelection = {
    country: sample(random, ['FR', 'DE', 'PL', 'SE', 'GR', 'XK'], pick(random, [0, 0, 0.5])),
    kind: sample(random, ['edih', 'dih', 'unknown'], pick(random, [0, 0, 0.6])),
    service: sample(random, SERVICES, pick(random, [0, 0, 0.4])),
    technology: sample(random, TECHNOLOGIES, pick(random, [0, 0, 0.3])),
    sector: sample(random, SECTORS, pick(random, [0, 0, 0.3])),
  };
  return { text: pick(random, ['', text(), `${text()} ${text()}`]), facets };
}

function* randomCases() {
  for (let seed = 1; seed <= 30; seed++) {
    const random = seededRandom(seed);
    const hubs = randomHubs(random, 60);
    const order = shuffled(random, [...hubs.keys()]);
    for (let round = 0; round < 10; round++) yield { hubs, order, query: randomQuery(random, hubs) };
  }
}

describe('filterHubs', () => {
  it('finds what a naive filter finds, and counts its countries', () => {
    let found = 0;
    for (const { hubs, order, query } of randomCases()) {
      const expected = [...hubs.keys()].filter((index) => {
        const hub = hubs[index]!;
        return passesText(query.text, searched(hub)) && FACETS.every((facet) => passesFacet(hub, facet, query.facets[facet.id]));
      });
      const { indices, countryCount } = filtered(hubs, query, order);
      expect(indices).toEqual(expected);
      expect(countryCount).toBe(new Set(expected.map((index) => hubs[index]!.country)).size);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(500);
  });

  it('counts for every value the hubs there would be if it were the only choice of its facet', () => {
    for (const { hubs, order, query } of randomCases()) {
      const { counts } = filtered(hubs, query, order);
      for (const facet of FACETS) {
        const values = new Set(hubs.flatMap((hub): readonly string[] => facet.valuesOf(hub)));
        const expected = [...values].map((value) => {
          const facets = { ...query.facets, [facet.id]: [value] };
          return [value, filtered(hubs, { ...query, facets }, order).indices.length] as const;
        });
        expect(Object.fromEntries(counts[facet.id])).toEqual(Object.fromEntries(expected.filter(([, count]) => count > 0)));
      }
    }
  });

  it('ranks hits in the name first, each part in the given order', () => {
    for (const { hubs, order, query } of randomCases()) {
      const { ranked, indices } = filtered(hubs, query, order);
      const inName = (index: number) => passesText(query.text, [hubs[index]!.name]);
      const inOrder = order.filter((index) => indices.includes(index));
      expect(ranked).toEqual([...inOrder.filter(inName), ...inOrder.filter((index) => !inName(index))]);
    }
  });

  it('finds every hub, in the given order, without text or choice', () => {
    const hubs = [hubWith({ id: 'a' }), hubWith({ id: 'b' }), hubWith({ id: 'c' })];
    expect(filtered(hubs, { text: '  ' }, [2, 0, 1])).toMatchObject({ ranked: [2, 0, 1], indices: [0, 1, 2], countryCount: 1 });
  });

  it('lets a hub whose values are unknown pass only where nothing is chosen', () => {
    const hubs = [hubWith({ services: null }), hubWith({ services: ['skills-training'] })];
    expect(filtered(hubs, {}).indices).toEqual([0, 1]);
    expect(filtered(hubs, { facets: { ...NO_FACETS, service: [...SERVICES] } }).indices).toEqual([1]);
    expect([...filtered(hubs, {}).counts.service]).toEqual([['skills-training', 1]]);
  });

  it('joins values of one facet by "or" and facets by "and"', () => {
    const hubs = [
      hubWith({ country: 'FR' }),
      hubWith({ country: 'DE' }),
      hubWith({ country: 'DE', kind: 'dih' }),
      hubWith({ country: 'PL' }),
    ];
    expect(filtered(hubs, { facets: { ...NO_FACETS, country: ['FR', 'DE'], kind: ['edih'] } }).indices).toEqual([0, 1]);
  });

  it('finds nothing, and does not fail, for no hubs and for values nobody has', () => {
    expect(filtered([], { text: 'x' })).toMatchObject({ indices: [], ranked: [], countryCount: 0 });
    expect(filtered([hubWith()], { facets: { ...NO_FACETS, country: ['ZZ'] } }).indices).toEqual([]);
  });
});
