import { bitsetOf, type Bitset } from './bitset';
import { FACETS, type FacetId, type FacetSelection } from './facets';
import type { Hub } from './hub';
import { foldedWords, textRank, type SearchIndex } from './search';

export interface HubQuery {
  readonly text: string;
  readonly facets: FacetSelection;
}

/** How many hubs would match if a value were the only one chosen in its facet; values that no hub has are absent. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/** The one result that map, list, tables and counts read. */
export interface HubMatches {
  /** The matching hubs, one bit a hub in the order of the data set. */
  readonly bits: Bitset;
  /** How many they are. */
  readonly count: number;
  /** Indices into the hubs, ascending. */
  readonly indices: readonly number[];
  /** Indices in the order of display: hits in the name first, then the given order. */
  readonly ranked: readonly number[];
  readonly counts: FacetCounts;
  /** Countries that have a matching hub. */
  readonly countryCount: number;
}

/**
 * The hubs that match the text AND, in every facet with a choice, at least one chosen value; with live counts for every facet value,
 * each facet's own choice left out. One pass: a hub that fails exactly one facet still counts there.
 *
 * @param order all hub indices in the order of display
 */
export function filterHubs(hubs: readonly Hub[], searchIndex: SearchIndex, order: readonly number[], query: HubQuery): HubMatches {
  const words = foldedWords(query.text);
  const chosen = FACETS.map((facet) => new Set<string>(query.facets[facet.id]));
  const counts = Object.fromEntries(FACETS.map((facet) => [facet.id, new Map<string, number>()])) as Record<FacetId, Map<string, number>>;
  const ranked: [number[], number[]] = [[], []];

  for (const hubIndex of order) {
    const rank = textRank(searchIndex, hubIndex, words);
    if (rank === null) continue;
    const failing = failingFacets(hubs[hubIndex]!, chosen);
    if (failing.length === 0) ranked[rank].push(hubIndex);
    const counted = failing.length === 0 ? FACETS : failing.length === 1 ? failing : [];
    for (const facet of counted)
      for (const value of facet.valuesOf(hubs[hubIndex]!)) counts[facet.id].set(value, (counts[facet.id].get(value) ?? 0) + 1);
  }

  const all = ranked.flat();
  return {
    bits: bitsetOf(hubs.length, all),
    count: all.length,
    ranked: all,
    indices: [...all].sort((a, b) => a - b),
    counts,
    countryCount: new Set(all.map((hubIndex) => hubs[hubIndex]!.country)).size,
  };
}

function failingFacets(hub: Hub, chosen: readonly ReadonlySet<string>[]): (typeof FACETS)[number][] {
  return FACETS.filter((facet, position) => {
    const values = chosen[position]!;
    return values.size > 0 && !facet.valuesOf(hub).some((value) => values.has(value));
  });
}
