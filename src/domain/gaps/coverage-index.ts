import { addBit, emptyBitset, hasBit, type Bitset } from '../bitset';
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
  /** By region the hubs whose seat is inside. */
  readonly inside: readonly (readonly number[])[];
  /** By region the hubs from elsewhere whose stated working area holds it. */
  readonly byArea: readonly (readonly number[])[];
  /** Hubs that take part: with a region, a stated working area, or a position. */
  readonly counted: Bitset;
  /** Hubs with a position, from south to north. */
  readonly southToNorth: Int32Array;
  /** Hubs placed in their city: of others the distance is not sure. */
  readonly exact: Bitset;
}

/** Reads regions and hubs once, and sorts the hubs. */
export function indexCoverage({ regions, facts, hubs, columns }: CoverageSubject): CoverageIndex {
  const indexOfRegion = new Map(regions.map(({ id }, index) => [id, index]));
  const regionsOf = regionsByStatedArea(regions);
  const [inside, byArea] = [regions.map((): number[] => []), regions.map((): number[] => [])];
  const [counted, exact] = [columns.placed.slice(), emptyBitset(hubs.length)];
  hubs.forEach(({ regionId, statedRegion, precision }, hub) => {
    const seat = regionId === null ? undefined : indexOfRegion.get(regionId);
    const area = (statedRegion === null ? undefined : regionsOf.get(statedRegion)) ?? [];
    if (seat !== undefined) inside[seat]!.push(hub);
    for (const region of area) if (region !== seat) byArea[region]!.push(hub);
    if (seat !== undefined || area.length > 0) addBit(counted, hub);
    if (precision === 'city') addBit(exact, hub);
  });
  const centres = regions.map(({ id, labelPoint }) => toUnitVector(facts.get(id)?.centre ?? labelPoint));
  const placed = Int32Array.from(hubs.keys()).filter((hub) => hasBit(columns.placed, hub));
  const southToNorth = placed.sort((a, b) => columns.z[a]! - columns.z[b]!);
  return { centres, indexOfRegion, inside, byArea, counted, southToNorth, exact };
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
