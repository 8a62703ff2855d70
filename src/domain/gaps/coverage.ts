import type { Bitset } from '../bitset';
import type { Hub } from '../hub';
import type { HubColumns } from '../hub-columns';
import type { Region } from '../region';
import type { RegionFacts } from '../region-facts';
import type { PlannedHub } from './planned-hub';

/** In the order of their classes on the map, from 0. `planned`: a gap that a what-if hub would reach. */
export const COVERAGE_CLASSES = ['gap', 'served', 'seat', 'planned'] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

/** How a region is covered by the matching hubs. */
export interface RegionCoverage {
  readonly id: string;
  readonly class: CoverageClass;
  /** The strongest ground there is: a hub inside, the stated working area of one, or the distance to one; `null` for a gap. */
  readonly by: 'seat' | 'area' | 'distance' | 'planned' | null;
  /** Whether all hubs that ground it are placed no better than by a region, so that the distance is not sure. */
  readonly approximate: boolean;
  /** From the region's population centre to the nearest matching hub with a position; `null` if there is none. */
  readonly nearestKm: number | null;
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

/** What does not change with the filter, read once. */
export interface CoverageSubject {
  readonly regions: readonly Region[];
  readonly facts: ReadonlyMap<string, RegionFacts>;
  readonly hubs: readonly Hub[];
  readonly columns: HubColumns;
}

/** Every region by the matching hubs, and by those planned. */
export function coverRegions(subject: CoverageSubject, matching: Bitset, reachKm: number, planned: readonly PlannedHub[] = []): Coverage {
  const regions = new Map(
    subject.regions.map(({ id }): [string, RegionCoverage] => [
      id,
      { id, class: 'gap', by: null, approximate: false, nearestKm: null, nearestHubId: null, hubsInside: 0, hubsInReach: 0 },
    ]),
  );
  return { reachKm, regions, hubsCounted: 0, hubsLeftOut: 0, approximateRegions: 0 };
}
