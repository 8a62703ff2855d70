import type { ObservationsByCode, ResolvedObservation } from '../observation';
import type { Region } from '../region';

/** Place of a value among all that are published at its level; ties share the smaller rank. */
export interface Rank {
  /** 1 = highest value. */
  readonly rank: number;
  /** How many values there are, its own included. */
  readonly of: number;
}

/** A region's value of one indicator and where it stands. */
export interface RankedObservation {
  readonly observation: ResolvedObservation;
  /** Among the values published at the same level in its country; `null` where it is the only one there, as a national value is. */
  readonly inCountry: Rank | null;
  /** Among the values published at the same level in all countries. */
  readonly inEurope: Rank | null;
}

/** `null` where the region has no value: it is in no rank. */
export function rankObservation(observations: ObservationsByCode, region: Pick<Region, 'id' | 'country'>): RankedObservation | null {
  return null;
}
