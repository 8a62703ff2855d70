import { countBits, emptyBitset, intersection, unite, type Bitset } from './bitset';
import { FACETS, type FacetId, type FacetSelection } from './facets';
import { countValues, type FacetColumn, type HubColumns } from './hub-columns';
import type { TextMatch } from './search';

/** How many hubs would match if a value were the only one chosen in its facet; values that no such hub has are absent. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/** The one result that map, list, tables and counts read. */
export interface HubMatches {
  /** The matching hubs, one bit a hub in the order of the data set. */
  readonly bits: Bitset;
  /** How many they are. */
  readonly count: number;
  /** Indices into the hubs in the order of display: hits in the name first, then the given order. Made when first read. */
  readonly ranked: Uint32Array;
  readonly counts: FacetCounts;
  /** Countries that have a matching hub. */
  readonly countryCount: number;
}

/**
 * The hubs that match the text AND, in every facet with a choice, at least one chosen value; with live counts for every facet value,
 * each facet's own choice left out. O(facet values × hubs / 32).
 *
 * @param text what matches the search; `null` when nothing is searched, which lets every hub pass
 * @param order all hub indices in the order of display
 * @param within only these hubs, such as those near a place; `null`: all
 */
export function filterHubs(
  columns: HubColumns,
  text: TextMatch | null,
  order: ArrayLike<number>,
  selection: FacetSelection,
  within: Bitset | null = null,
): HubMatches {
  const chosen = FACETS.map(({ id }) => hubsWithAny(columns.facets[id], selection[id], columns.size));
  const searched = text?.bits ?? columns.all;
  const { bits, others } = products(within === null ? searched : intersection(searched, within), chosen);
  // Where nothing is left out nothing is to be counted again.
  const countsOf = (id: FacetId, among: Bitset) =>
    among === columns.all ? columns.facets[id].counts : countValues(columns.facets[id], among);
  const counts = Object.fromEntries(FACETS.map(({ id }, facet) => [id, countsOf(id, others[facet]!)])) as Record<
    FacetId,
    ReadonlyMap<string, number>
  >;
  const countries = [...counts.country.keys()].filter((code) => selection.country.length === 0 || selection.country.includes(code));
  const count = countBits(bits);
  let ranked: Uint32Array | null = null;
  return {
    bits,
    count,
    counts,
    countryCount: countries.length,
    get ranked() {
      return (ranked ??= inOrder(order, bits, count, text));
    },
  };
}

/** The hubs that have one of the chosen values; `null` when nothing is chosen. */
function hubsWithAny({ values, bits }: FacetColumn, chosen: readonly string[], size: number): Bitset | null {
  if (chosen.length === 0) return null;
  const union = emptyBitset(size);
  values.forEach((value, index) => {
    if (chosen.includes(value)) unite(union, bits[index]!);
  });
  return union;
}

/** `base` intersected with all `factors` (`null`: with nothing), and for each factor with all but it, by products of those before and after. */
function products(base: Bitset, factors: readonly (Bitset | null)[]): { bits: Bitset; others: readonly Bitset[] } {
  const times = (a: Bitset, b: Bitset | null | undefined) => (b == null ? a : intersection(a, b));
  const after: (Bitset | null)[] = [];
  factors.reduceRight<Bitset | null>((product, factor, index) => {
    after[index] = product;
    return factor === null ? product : times(factor, product);
  }, null);
  let bits = base;
  const without = factors.map((factor, index) => {
    const before = bits;
    bits = times(before, factor);
    return factor === null ? null : times(before, after[index]);
  });
  return { bits, others: without.map((product) => product ?? bits) };
}

function inOrder(order: ArrayLike<number>, bits: Bitset, count: number, text: TextMatch | null): Uint32Array {
  const ranked = new Uint32Array(count);
  const inName = text === null ? bits : intersection(bits, text.inName);
  const inNameCount = text === null ? count : countBits(inName);
  fill(ranked.subarray(0, inNameCount), order, inName);
  fill(ranked.subarray(inNameCount), order, bits.map((word, index) => word & ~inName[index]!)); // prettier-ignore
  return ranked;
}

/** Writes the items of the set in the given order. Each is written, and stays if it is in the set: cheaper than a branch that cannot be foreseen. */
function fill(target: Uint32Array, order: ArrayLike<number>, bits: Bitset): void {
  for (let next = 0, length = 0; length < target.length && next < order.length; next++) {
    const item = order[next]!;
    target[length] = item;
    length += (bits[item >>> 5]! >>> (item & 31)) & 1;
  }
}
