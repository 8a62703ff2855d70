import { addBit, emptyBitset, type Bitset } from '../bitset';
import { toUnitVector } from '../geo';
import type { Hub } from '../hub';
import type { HubColumns } from '../hub-columns';
import { nutsPrefixOf, type Region } from '../region';
import type { RegionFacts } from '../region-facts';

/** Everything that coverage is computed from. */
export interface CoverageSubject {
  readonly regions: readonly Region[];
  readonly facts: ReadonlyMap<string, RegionFacts>;
  readonly hubs: readonly Hub[];
  readonly columns: HubColumns;
}

/** What of a subject no filter and no reach changes. Regions and hubs by their indices. Immutable. */
export interface CoverageIndex {
  /** Population centre of each region on the unit sphere; the label point where no facts are known. */
  readonly centres: readonly (readonly [x: number, y: number, z: number])[];
  readonly indexOfRegion: ReadonlyMap<string, number>;
  /** By hub the region of its seat; -1 where none is known. */
  readonly seatOf: Int32Array;
  /** By hub the regions of its stated working area; empty where none is stated. */
  readonly areaOf: readonly (readonly number[])[];
  /** Hubs that take part: with a region, a stated working area, or a position. */
  readonly counted: Bitset;
  /** Hubs placed in their city: of others the distance is not sure. */
  readonly exact: Bitset;
}

const NO_AREA: readonly number[] = [];

/** Reads regions and hubs once; O(regions + hubs). */
export function indexCoverage({ regions, facts, hubs, columns }: CoverageSubject): CoverageIndex {
  const indexOfRegion = new Map(regions.map(({ id }, index) => [id, index]));
  const regionsOf = regionsByStatedArea(regions);
  const seatOf = new Int32Array(hubs.length).fill(-1);
  const [counted, exact] = [columns.placed.slice(), emptyBitset(hubs.length)];
  const areaOf = hubs.map(({ regionId, statedRegion, precision }, hub) => {
    const area = (statedRegion === null ? null : regionsOf.get(statedRegion)) ?? NO_AREA;
    if (regionId !== null) seatOf[hub] = indexOfRegion.get(regionId) ?? -1;
    if (seatOf[hub] !== -1 || area.length > 0) addBit(counted, hub);
    if (precision === 'city') addBit(exact, hub);
    return area;
  });
  const centres = regions.map(({ id, labelPoint }) => toUnitVector(facts.get(id)?.centre ?? labelPoint));
  return { centres, indexOfRegion, seatOf, areaOf, counted, exact };
}

/**
 * By NUTS code the regions that are it or a part of it: those whose own code begins with it. A country drawn as one region, whose id is its ISO code,
 * goes by the two letters that NUTS has for it.
 */
function regionsByStatedArea(regions: readonly Region[]): ReadonlyMap<string, readonly number[]> {
  const regionsOf = new Map<string, number[]>();
  regions.forEach(({ id, country, level }, index) => {
    const code = level === 0 ? nutsPrefixOf(country) : id;
    for (let length = 2; length <= code.length; length++) {
      const stated = code.slice(0, length);
      const those = regionsOf.get(stated);
      if (those === undefined) regionsOf.set(stated, [index]);
      else those.push(index);
    }
  });
  return regionsOf;
}
