import { countBits, countCommon, hasBit, intersection, type Bitset } from '../bitset';
import { chordOf, greatCircleKm } from '../geo';
import type { HubColumns } from '../hub-columns';
import type { RegionFacts } from '../region-facts';
import { indexCoverage, type CoverageIndex, type CoverageSubject } from './coverage-index';
import { nearHubs, packPlaced, type Near } from './near-hubs';

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
 * what-if hubs see `coverByPlanned`. For each region the hubs at about its latitude are looked at, all in the worst case.
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
  const packed = packPlaced(subject.columns, counted, index);
  const maxChord2 = chordOf(reachKm) ** 2;
  const regions = new Map<string, RegionCoverage>();
  let approximateRegions = 0;
  subject.regions.forEach(({ id }, region) => {
    const centre = index.centres[region]!;
    const near = nearHubs(packed, centre, maxChord2);
    const inside = coveringOf(index.inside[region]!, counted, subject.columns, index.exact, centre, maxChord2);
    const byArea = coveringOf(index.byArea[region]!, counted, subject.columns, index.exact, centre, maxChord2);
    const nearestHubId = near.nearest === -1 ? null : subject.hubs[packed.hubs[near.nearest]!]!.id;
    const covered = regionCoverage(id, inside, byArea, near, nearestHubId);
    if (covered.approximate) approximateRegions++;
    regions.set(id, covered);
  });
  const hubsCounted = countBits(counted);
  const hubsLeftOut = countBits(matching) - countCommon(matching, index.counted);
  return { reachKm, regions, hubsCounted, hubsLeftOut, approximateRegions };
}

/** Ids of the gaps, those where most people live in towns first; equals by id. */
export function gapsByPeople({ regions }: Coverage, facts: ReadonlyMap<string, RegionFacts>): readonly string[] {
  const people = (id: string) => facts.get(id)?.townPopulation ?? 0;
  const ids = [...regions.values()].filter((region) => region.class === 'gap').map(({ id }) => id);
  return ids.sort((a, b) => people(b) - people(a) || (a < b ? -1 : 1));
}

type Centre = CoverageIndex['centres'][number];

/** Hubs that cover a region whatever the distance, as far as they match. */
interface Covering {
  readonly count: number;
  /** Whether one of them is placed in its city. */
  readonly sure: boolean;
  /** How many are not in reach besides, or have no position. */
  readonly beyondReach: number;
}

function coveringOf(
  those: readonly number[],
  matching: Bitset,
  { x, y, z }: HubColumns,
  exact: Bitset,
  [atX, atY, atZ]: Centre,
  maxChord2: number,
): Covering {
  let count = 0;
  let sure = false;
  let beyondReach = 0;
  for (const hub of those) {
    if (!hasBit(matching, hub)) continue;
    count++;
    sure ||= hasBit(exact, hub);
    // NaN, for no position, is beyond any reach.
    if (!((x[hub]! - atX) ** 2 + (y[hub]! - atY) ** 2 + (z[hub]! - atZ) ** 2 <= maxChord2)) beyondReach++;
  }
  return { count, sure, beyondReach };
}

/** One region, by the hubs that cover it whatever the distance and by those that are near. */
function regionCoverage(id: string, inside: Covering, byArea: Covering, near: Near, nearestHubId: string | null): RegionCoverage {
  const by = inside.count > 0 ? 'seat' : byArea.count > 0 ? 'area' : near.inReach > 0 ? 'distance' : null;
  const sure = by === 'seat' ? inside.sure : near.exactInReach > 0 || byArea.sure;
  return {
    id,
    class: by === null ? 'gap' : by === 'seat' ? 'seat' : 'served',
    by,
    approximate: by !== null && !sure,
    nearestKm: nearestHubId === null ? null : greatCircleKm(Math.sqrt(near.nearestChord2)),
    nearestHubId,
    hubsInside: inside.count,
    hubsInReach: near.inReach + inside.beyondReach + byArea.beyondReach,
  };
}
