import type { PublishedIndicatorId } from './indicators';
import { fallbackCodes, nutsLevelOf, type NutsLevel, type Region } from './region';

/** The newest published value of one indicator for one geographic code. */
export interface Observation {
  readonly value: number;
  readonly year: number;
  /** Eurostat's observation flag (`b` break, `u` low reliability, `d` definition differs …); `null` where none was recorded. */
  readonly flag: string | null;
}

/** Observations of one indicator by NUTS code (Eurostat's: `EL`, `UK`), each at the level it is published at. */
export type ObservationsByCode = ReadonlyMap<string, Observation>;

/** What is published, by indicator. */
export type Observations = Readonly<Record<PublishedIndicatorId, ObservationsByCode>>;

/** The value that stands for a region, and where it comes from. */
export interface ResolvedObservation extends Observation {
  /** The code the value is published for: the region's own, or that of its NUTS 1 parent or country. */
  readonly code: string;
  readonly level: NutsLevel;
}

/**
 * The observation that stands for a region: its own, else that of its NUTS 1 parent, else that of its country; `null` where none of them has one.
 * `level` and `code` tell which it is, so that the fall-back can always be shown.
 */
export function resolveObservation(observations: ObservationsByCode, region: Pick<Region, 'id' | 'country'>): ResolvedObservation | null {
  for (const code of fallbackCodes(region)) {
    const observation = observations.get(code);
    if (observation !== undefined) return { ...observation, code, level: nutsLevelOf(code) };
  }
  return null;
}
