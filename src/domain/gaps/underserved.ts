import { bisectLeft, bisectRight } from 'd3';
import type { Choropleth } from '../choropleth';
import { CLASS_COUNT, classOf, quantileBreaks } from '../classify';
import type { Coverage } from './coverage';
import { CRITERIA, type Criterion, type Weights } from './weights';
import { yearsOf, type Years } from './years';

/** One region in the ranking. */
export interface UnderservedRegion {
  readonly id: string;
  /** 1 = most underserved; equal scores share the smallest rank. */
  readonly rank: number;
  /** Weighted mean of the parts, 0 to 1. */
  readonly score: number;
  /**
   * Share of the other regions that are better off in this, ties counting half: 0 = best, 1 = worst. Among all that have a value of it, so that it
   * stays the same whatever the weights; `null` where the region has none, which is possible only for what weighs nothing.
   */
  readonly parts: Readonly<Record<Criterion, number | null>>;
}

export interface Underserved {
  /** The most underserved first; equal scores by id. */
  readonly ranked: readonly UnderservedRegion[];
  readonly byId: ReadonlyMap<string, UnderservedRegion>;
  /** Regions of which something that weighs is not known, with what; in the order of the coverage. */
  readonly leftOut: readonly { readonly id: string; readonly missing: readonly Criterion[] }[];
  readonly classOfRegion: ReadonlyMap<string, number>;
  readonly classCount: number;
  /** Scores from which each class but the first begins. */
  readonly breaks: readonly number[];
  /** Of what is published of connectivity and maturity. */
  readonly years: Readonly<Record<'connectivity' | 'maturity', Years | null>>;
}

/** Finer than two scores can differ that are not equal, coarser than what rounding in another order makes of equal ones. */
const SCORE_STEPS = 1e9;

/**
 * Regions by how underserved they are; `null` where all weights are 0.
 *
 * A low value of connectivity or maturity is worse, and a long way from the region's population centre to the nearest matching hub. Where no hub with a
 * position matches, no distance is known: as long as it weighs, every region is left out.
 */
export function rankUnderserved(
  connectivity: Choropleth['values'],
  maturity: Choropleth['values'],
  coverage: Coverage,
  weights: Weights,
): Underserved | null {
  const weighing = CRITERIA.filter((criterion) => weights[criterion] > 0);
  if (weighing.length === 0) return null;
  const partOf = {
    connectivity: sharesBetterOff(lackIn(connectivity, coverage)),
    maturity: sharesBetterOff(lackIn(maturity, coverage)),
    distance: sharesBetterOff(distancesIn(coverage)),
  };
  const scored: Omit<UnderservedRegion, 'rank'>[] = [];
  const leftOut: { id: string; missing: Criterion[] }[] = [];
  for (const id of coverage.regions.keys()) {
    const parts = {
      connectivity: partOf.connectivity.get(id) ?? null,
      maturity: partOf.maturity.get(id) ?? null,
      distance: partOf.distance.get(id) ?? null,
    };
    const missing = weighing.filter((criterion) => parts[criterion] === null);
    if (missing.length > 0) leftOut.push({ id, missing });
    else scored.push({ id, score: weightedMean(parts, weights), parts });
  }
  const ranked = withRanks(scored);
  return {
    ...classified(ranked),
    ranked,
    byId: new Map(ranked.map((region) => [region.id, region])),
    leftOut,
    years: { connectivity: yearsOf(connectivity), maturity: yearsOf(maturity) },
  };
}

/** How badly off each region is: the higher the worse. */
type Badness = ReadonlyMap<string, number>;

function lackIn(values: Choropleth['values'], { regions }: Coverage): Badness {
  return new Map([...values].filter(([id]) => regions.has(id)).map(([id, { value }]) => [id, -value]));
}

function distancesIn({ regions }: Coverage): Badness {
  const badness = new Map<string, number>();
  for (const { id, nearestKm } of regions.values()) if (nearestKm !== null) badness.set(id, nearestKm);
  return badness;
}

/** For each region the share of the others that are better off, ties counting half; empty where there are no others to compare with. */
function sharesBetterOff(badness: Badness): ReadonlyMap<string, number> {
  const sorted = [...badness.values()].sort((a, b) => a - b);
  const others = sorted.length - 1;
  if (others < 1) return new Map();
  const shareOf = (own: number) => {
    const better = bisectLeft(sorted, own);
    const tied = bisectRight(sorted, own) - better - 1;
    return (better + tied / 2) / others;
  };
  return new Map([...badness].map(([id, own]) => [id, shareOf(own)]));
}

/** What weighs nothing may be unknown. */
function weightedMean(parts: UnderservedRegion['parts'], weights: Weights): number {
  const sum = CRITERIA.reduce((total, criterion) => total + weights[criterion] * (parts[criterion] ?? 0), 0);
  const mean = sum / CRITERIA.reduce((total, criterion) => total + weights[criterion], 0);
  return Math.round(mean * SCORE_STEPS) / SCORE_STEPS;
}

function withRanks(scored: readonly Omit<UnderservedRegion, 'rank'>[]): UnderservedRegion[] {
  const sorted = [...scored].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const ranked: UnderservedRegion[] = [];
  for (const [index, region] of sorted.entries()) {
    const before = ranked.at(-1);
    ranked.push({ ...region, rank: before?.score === region.score ? before.rank : index + 1 });
  }
  return ranked;
}

function classified(ranked: readonly UnderservedRegion[]): Pick<Underserved, 'classOfRegion' | 'classCount' | 'breaks'> {
  const breaks = quantileBreaks(
    ranked.map(({ score }) => score),
    CLASS_COUNT,
  );
  return { breaks, classCount: breaks.length + 1, classOfRegion: new Map(ranked.map(({ id, score }) => [id, classOf(score, breaks)])) };
}
