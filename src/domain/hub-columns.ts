import { addBit, countCommon, emptyBitset, fullBitset, unite, type Bitset } from './bitset';
import { FACETS, facetValues, type Facet, type FacetId } from './facets';
import { toUnitVector } from './geo';
import type { Hub } from './hub';

/** One facet of all hubs. */
export interface FacetColumn {
  /** What the facet offers, as `facetValues` gives it. */
  readonly values: readonly string[];
  /** For each value the hubs that have it. */
  readonly bits: readonly Bitset[];
  /** How many hubs have each value; values that no hub has are absent. */
  readonly counts: ReadonlyMap<string, number>;
  /** The hubs of which any value is known. */
  readonly known: Bitset;
}

/** What filter and search by distance read of the hubs: every column is in the order of the data set. Immutable. */
export interface HubColumns {
  /** Number of hubs. */
  readonly size: number;
  readonly all: Bitset;
  readonly facets: Readonly<Record<FacetId, FacetColumn>>;
  /** Position on the unit sphere, see `toUnitVector`; NaN for a hub without one. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  /** The hubs that have a position. */
  readonly placed: Bitset;
}

/** Reads the hubs once; O(hubs). Values outside a facet's vocabulary are left out. */
export function buildHubColumns(hubs: readonly Hub[]): HubColumns {
  const placed = emptyBitset(hubs.length);
  const [x, y, z] = [0, 1, 2].map(() => new Float64Array(hubs.length).fill(NaN)) as [Float64Array, Float64Array, Float64Array];
  hubs.forEach(({ lngLat }, hub) => {
    if (lngLat === null) return;
    [x[hub], y[hub], z[hub]] = toUnitVector(lngLat);
    addBit(placed, hub);
  });
  const facets = Object.fromEntries(FACETS.map((facet) => [facet.id, facetColumn(facet, hubs)])) as Record<FacetId, FacetColumn>;
  return { size: hubs.length, all: fullBitset(hubs.length), facets, x, y, z, placed };
}

function facetColumn(facet: Facet, hubs: readonly Hub[]): FacetColumn {
  const values = facetValues(facet, hubs);
  const bitsOf = new Map(values.map((value) => [value, emptyBitset(hubs.length)]));
  hubs.forEach((hub, index) => {
    for (const value of facet.valuesOf(hub)) {
      const bits = bitsOf.get(value);
      if (bits !== undefined) addBit(bits, index);
    }
  });
  const bits = [...bitsOf.values()];
  const known = emptyBitset(hubs.length);
  for (const some of bits) unite(known, some);
  return { values, bits, counts: countValues({ values, bits }, known), known };
}

/** How many of the hubs `among` have each value; values that none has are absent. */
export function countValues({ values, bits }: Pick<FacetColumn, 'values' | 'bits'>, among: Bitset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  values.forEach((value, index) => {
    const count = countCommon(bits[index]!, among);
    if (count > 0) counts.set(value, count);
  });
  return counts;
}
