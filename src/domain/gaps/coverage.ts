import { countBits, countCommon, hasBit, intersection, type Bitset } from '../bitset';
import { chordOf, greatCircleKm } from '../geo';
import type { HubColumns } from '../hub-columns';
import type { RegionFacts } from '../region-facts';
import { indexCoverage, type CoverageIndex, type CoverageSubject } from './coverage-index';

export type { CoverageSubject } from './coverage-index';

/** In the order of their classes on the map, from 0. `planned`: a gap that a what-if hub would reach. */
export const COVERAGE_CLASSES = ['gap', 'served', 'seat', 'planned'] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** How a region is covered by the matching hubs. */
export interface RegionCoverage {
  readonly id: string;
  readonly class: CoverageClass;
  /** The strongest ground there is: a hub inside, the stated working area of one, or the distance to one; `null` for a gap. */
  readonly by: 'seat' | 'area' | 'distance' | 'planned' | null;
  /** Whether all hubs that ground its class are placed no better than by a region, so that the distance is not sure. */
  readonly approximate: boolean;
  /** From the region's population centre to the nearest matching hub with a position; `null` if there is none. */
  readonly nearestKm: number | null;
  /** Of several equally near the one in its city, then the first of the data set. */
  readonly nearestHubId: string | null;
  /** Matching hubs whose seat is inside. */
  readonly hubsInside: number;
  /** Matching hubs that cover it by any ground, those inside included; each once. */
  readonly hubsInReach: number;
}

export interface Coverage {
  readonly reachKm: number;
  /** By region id: every drawn region. */
  readonly regions: ReadonlyMap<string, RegionCoverage>;
  /** Matching hubs that take part: with a region, a stated working area, or a position. */
  readonly hubsCounted: number;
  /** Matching hubs known by country only. */
  readonly hubsLeftOut: number;
  /** Regions `served` or `seat` only by hubs whose own place is approximate. */
  readonly approximateRegions: number;
}

/**
 * Every region by the matching hubs: a `seat` where a hub's own region is, whatever is known of its place in it; `served` where the working area that
 * a hub states holds the region, or a hub with a position is at most `reachKm` from its population centre along the great circle; else a `gap`. For
 * what-if hubs see `coverByPlanned`. O(regions × matching hubs).
 *
 * @param index of the same subject, by those who ask again after each change of a filter
 */
export function coverRegions(
  subject: CoverageSubject,
  matching: Bitset,
  reachKm: number,
  index: CoverageIndex = indexCoverage(subject),
): Coverage {
  const counted = intersection(matching, index.counted);
  const packed = packPlaced(subject.columns, counted, index.exact);
  const maxChord2 = chordOf(reachKm) ** 2;
  const regions = new Map<string, RegionCoverage>();
  let approximateRegions = 0;
  subject.regions.forEach(({ id }, region) => {
    const near = scan(packed, index.centres[region]!, maxChord2);
    const covered = regionCoverage(subject, index, region, near, counted);
    if (covered.approximate) approximateRegions++;
    regions.set(id, covered);
  });
  const hubsCounted = countBits(counted);
  const hubsLeftOut = countBits(matching) - countCommon(matching, index.counted);
  return { reachKm, regions, hubsCounted, hubsLeftOut, approximateRegions };
}

/**
 * By ISO code of their country the matching hubs that are left out, as only that is known; countries without any are absent. A gap of such a country may
 * have a hub.
 */
export function leftOutByCountry({ hubs }: CoverageSubject, matching: Bitset, { counted }: CoverageIndex): ReadonlyMap<string, number> {
  const byCountry = new Map<string, number>();
  hubs.forEach(({ country }, hub) => {
    if (hasBit(matching, hub) && !hasBit(counted, hub)) byCountry.set(country, (byCountry.get(country) ?? 0) + 1);
  });
  return byCountry;
}

/** Ids of the gaps, those where most people live in towns first; equals by id. */
export function gapsByPeople({ regions }: Coverage, facts: ReadonlyMap<string, RegionFacts>): readonly string[] {
  const people = (id: string) => facts.get(id)?.townPopulation ?? 0;
  const ids = [...regions.values()].filter((region) => region.class === 'gap').map(({ id }) => id);
  return ids.sort((a, b) => people(b) - people(a) || (a < b ? -1 : 1));
}

/** The positions of some hubs without gaps, so that one loop reads them: those in their city first. */
interface PackedHubs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
  readonly hubs: Int32Array;
  /** How many are in their city. */
  readonly exactCount: number;
}

function packPlaced(columns: HubColumns, counted: Bitset, exact: Bitset): PackedHubs {
  const placed = intersection(counted, columns.placed);
  const size = countBits(placed);
  const exactCount = countCommon(placed, exact);
  const hubs = new Int32Array(size);
  let [atExact, atOther] = [0, exactCount];
  for (let hub = 0; hub < columns.size; hub++) if (hasBit(placed, hub)) hubs[hasBit(exact, hub) ? atExact++ : atOther++] = hub;
  const [x, y, z] = [columns.x, columns.y, columns.z].map((column) => Float64Array.from(hubs, (hub) => column[hub]!)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { x, y, z, hubs, exactCount };
}

/** What is near a region's population centre; chords, squared, grow with distances. */
interface Near {
  readonly maxChord2: number;
  /** -1: no hub has a position. */
  readonly nearest: number;
  readonly nearestChord2: number;
  readonly inReach: number;
  readonly exactInReach: number;
}

/** The nearest hub and how many are in reach, in one loop without calls. */
function scan({ x, y, z, hubs, exactCount }: PackedHubs, [atX, atY, atZ]: CoverageIndex['centres'][number], maxChord2: number): Near {
  let [nearest, nearestChord2, inReach, exactInReach] = [-1, Infinity, 0, 0];
  for (let at = 0; at < hubs.length; at++) {
    const chord2 = (x[at]! - atX) ** 2 + (y[at]! - atY) ** 2 + (z[at]! - atZ) ** 2;
    if (chord2 <= maxChord2) {
      inReach++;
      if (at < exactCount) exactInReach++;
    }
    if (chord2 < nearestChord2) {
      nearest = at;
      nearestChord2 = chord2;
    }
  }
  return { maxChord2, nearest: nearest === -1 ? -1 : hubs[nearest]!, nearestChord2, inReach, exactInReach };
}

/** One region, by the hubs that cover it whatever the distance and by those that are near. */
function regionCoverage(
  { regions, columns, hubs }: CoverageSubject,
  index: CoverageIndex,
  region: number,
  near: Near,
  counted: Bitset,
): RegionCoverage {
  const isThere = (hub: number) => hasBit(counted, hub);
  const isExact = (hub: number) => hasBit(index.exact, hub);
  const inside = index.inside[region]!.filter(isThere);
  const byArea = index.byArea[region]!.filter(isThere);
  const [atX, atY, atZ] = index.centres[region]!;
  /** NaN, for no position, is beyond any reach. */
  const isBeyond = (hub: number) =>
    !((columns.x[hub]! - atX) ** 2 + (columns.y[hub]! - atY) ** 2 + (columns.z[hub]! - atZ) ** 2 <= near.maxChord2);
  const by = inside.length > 0 ? 'seat' : byArea.length > 0 ? 'area' : near.inReach > 0 ? 'distance' : null;
  const sure = by === 'seat' ? inside.some(isExact) : near.exactInReach > 0 || byArea.some(isExact);
  return {
    id: regions[region]!.id,
    class: by === null ? 'gap' : by === 'seat' ? 'seat' : 'served',
    by,
    approximate: by !== null && !sure,
    nearestKm: near.nearest === -1 ? null : greatCircleKm(Math.sqrt(near.nearestChord2)),
    nearestHubId: near.nearest === -1 ? null : hubs[near.nearest]!.id,
    hubsInside: inside.length,
    hubsInReach: near.inReach + inside.filter(isBeyond).length + byArea.filter(isBeyond).length,
  };
}
