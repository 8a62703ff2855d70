import { resolveObservation, type ObservationsByCode, type ResolvedObservation } from '../observation';
import { isoCountryOf, nutsLevelOf, type Region } from '../region';

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
  /** Among the values published at the same level in all countries; `null` where it is the only one. */
  readonly inEurope: Rank | null;
}

/** Published beside the countries, and none of them. */
const TOTAL_OF_EU = 'EU';

/**
 * A region's value and its ranks; `null` where the region has no value: it is in no rank. A value that stands for the region from a level above is
 * ranked with those of that level. Values of different years are ranked together, because each is the newest that is published.
 */
export function rankObservation(observations: ObservationsByCode, region: Pick<Region, 'id' | 'country'>): RankedObservation | null {
  const observation = resolveObservation(observations, region);
  if (observation === null) return null;
  const inEurope = valuesOfLevel(observations, observation.level);
  const inCountry = inEurope.filter(({ code }) => isoCountryOf(code) === region.country);
  return { observation, inCountry: rankAmong(inCountry, observation.value), inEurope: rankAmong(inEurope, observation.value) };
}

interface PublishedValue {
  readonly code: string;
  readonly value: number;
}

function valuesOfLevel(observations: ObservationsByCode, level: ResolvedObservation['level']): PublishedValue[] {
  return [...observations]
    .filter(([code]) => code !== TOTAL_OF_EU && nutsLevelOf(code) === level)
    .map(([code, { value }]) => ({ code, value }));
}

function rankAmong(published: readonly PublishedValue[], own: number): Rank | null {
  return published.length < 2 ? null : { rank: 1 + published.filter(({ value }) => value > own).length, of: published.length };
}
