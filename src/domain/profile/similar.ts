import type { Observations } from '../observation';
import type { Region } from '../region';

/** A region that is like another one. */
export interface SimilarRegion {
  readonly id: string;
  /** Root of the mean squared difference of the standardised indicators that both have; 0 = the same in all. */
  readonly distance: number;
  /** How many indicators were compared. */
  readonly indicators: number;
}

/** The regions most like one, the most similar first; none where fewer than `MIN_INDICATORS` are known of it. */
export function similarRegions(
  region: Region,
  regions: readonly Region[],
  observations: Observations,
  count: number,
): readonly SimilarRegion[] {
  return [];
}
