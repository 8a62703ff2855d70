import { mean } from 'd3';
import { PUBLISHED_INDICATORS } from '../indicators';
import { resolveObservation, type Observations, type ObservationsByCode, type ResolvedObservation } from '../observation';
import type { Region } from '../region';

/** A region that is like another one. */
export interface SimilarRegion {
  readonly id: string;
  /** Root of the mean squared difference of the standardised indicators that both have; 0 = the same in all. */
  readonly distance: number;
  /** How many indicators were compared. */
  readonly indicators: number;
  /** In how many of them both values are national ones. */
  readonly nationalIndicators: number;
}

/** Of fewer, a likeness would be chance. */
export const MIN_INDICATORS = 5;

/** One indicator: what stands for each region, and how far the values spread. */
interface Standard {
  readonly byRegion: ReadonlyMap<string, ResolvedObservation>;
  readonly standardDeviation: number;
}

/**
 * The regions most like one, the most similar first, equal ones by id; none where fewer than `MIN_INDICATORS` are known of it.
 *
 * Each indicator is standardised: a difference is counted in standard deviations of the published values that stand for drawn regions, each once
 * however many regions it stands for (the mean cancels out of a difference of z-scores). One that is the same everywhere tells nothing and is left out.
 *
 * Most indicators are published by country. One value that stands for both regions says nothing of whether they are alike, so it is not compared:
 * regions of one country are left with the few that are published below it, fewer than `MIN_INDICATORS`, and similar regions are found abroad. There
 * too, regions share their national values; so of each country only the most similar region is named, or one country would fill the list.
 */
export function similarRegions(
  region: Region,
  regions: readonly Region[],
  observations: Observations,
  count: number,
): readonly SimilarRegion[] {
  const standards = PUBLISHED_INDICATORS.map(({ id }) => standardOf(observations[id], regions)).filter((standard) => standard !== null);
  const best = new Map<string, SimilarRegion>();
  for (const other of regions) {
    if (other.id === region.id) continue;
    const candidate = compare(region.id, other.id, standards);
    const present = best.get(other.country);
    if (candidate !== null && (present === undefined || byLikeness(candidate, present) < 0)) best.set(other.country, candidate);
  }
  return [...best.values()].sort(byLikeness).slice(0, count);
}

function byLikeness(a: SimilarRegion, b: SimilarRegion): number {
  return a.distance - b.distance || (a.id < b.id ? -1 : 1);
}

/** `null` where too few indicators tell the two apart. */
function compare(id: string, otherId: string, standards: readonly Standard[]): SimilarRegion | null {
  let squares = 0;
  let indicators = 0;
  let nationalIndicators = 0;
  for (const { byRegion, standardDeviation } of standards) {
    const own = byRegion.get(id);
    const other = byRegion.get(otherId);
    if (own === undefined || other === undefined || own.code === other.code) continue;
    squares += ((own.value - other.value) / standardDeviation) ** 2;
    indicators++;
    if (own.level === 0 && other.level === 0) nationalIndicators++;
  }
  return indicators < MIN_INDICATORS ? null : { id: otherId, distance: Math.sqrt(squares / indicators), indicators, nationalIndicators };
}

/** `null` where the values do not spread. */
function standardOf(observations: ObservationsByCode, regions: readonly Region[]): Standard | null {
  const byRegion = new Map<string, ResolvedObservation>();
  for (const region of regions) {
    const observation = resolveObservation(observations, region);
    if (observation !== null) byRegion.set(region.id, observation);
  }
  const values = [...new Map([...byRegion.values()].map(({ code, value }) => [code, value])).values()];
  const centre = mean(values) ?? 0;
  const standardDeviation = Math.sqrt(mean(values, (value) => (value - centre) ** 2) ?? 0);
  return new Set(values).size < 2 ? null : { byRegion, standardDeviation };
}
