import type { Choropleth } from '../choropleth';
import type { Coverage } from './coverage';

export const CRITERIA = ['connectivity', 'maturity', 'distance'] as const;
export type Criterion = (typeof CRITERIA)[number];
/** Whole numbers from 0 to `MAX_WEIGHT`; only their proportions matter. */
export type Weights = Readonly<Record<Criterion, number>>;
export const MAX_WEIGHT = 5;

/** One region in the ranking. */
export interface UnderservedRegion {
  readonly id: string;
  /** 1 = most underserved; equal scores share the smallest rank. */
  readonly rank: number;
  /** Weighted mean of the parts, 0 to 1. */
  readonly score: number;
  /** Share of the other regions that are better off in this, ties counting half: 0 = best, 1 = worst. */
  readonly parts: Readonly<Record<Criterion, number>>;
}

export interface Underserved {
  /** The most underserved first. */
  readonly ranked: readonly UnderservedRegion[];
  readonly byId: ReadonlyMap<string, UnderservedRegion>;
  /** Regions of which something that weighs is not known, with what. */
  readonly leftOut: readonly { readonly id: string; readonly missing: readonly Criterion[] }[];
  readonly classOfRegion: ReadonlyMap<string, number>;
  readonly classCount: number;
  /** Scores from which each class but the first begins. */
  readonly breaks: readonly number[];
}

/** Regions by how underserved they are; `null` where all weights are 0. */
export function rankUnderserved(
  connectivity: Choropleth['values'],
  maturity: Choropleth['values'],
  coverage: Coverage,
  weights: Weights,
): Underserved | null {
  return null;
}
