import { chordOf, toUnitVector } from '../geo';
import type { LargeTown, RegionFacts } from '../region-facts';
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

interface Candidate {
  readonly town: LargeTown;
  readonly regionId: string;
  readonly reached: readonly Gap[];
}

interface Gap {
  readonly facts: RegionFacts;
  readonly centre: readonly [x: number, y: number, z: number];
}

/**
 * The best next places, the best first, by a greedy search for maximum coverage among the largest towns of the regions given: each time the town that
 * would newly reach most people (inhabitants of towns of gaps whose population centre is at most `reachKm` away, and of the town's own region);
 * of equals the first by the id of its region, then the largest. Fewer than `count` where no town would gain anybody.
 *
 * Together they reach at least 1 − (1 − 1/k)^k, more than 1 − 1/e (63 %), of what the best choice of as many (k) of these towns would reach: reach
 * grows with every place, and each adds the less the more there are (Nemhauser, Wolsey, Fisher, "An analysis of approximations for maximizing
 * submodular set functions", 1978).
 */
export function bestPlaces(
  { facts }: Pick<CoverageSubject, 'facts'>,
  coverage: Coverage,
  reachKm: number,
  count: number,
): readonly BestPlace[] {
  const candidates = candidatesFor(facts, gapsOf(facts, coverage), reachKm);
  const places: BestPlace[] = [];
  const reached = new Set<string>();
  while (places.length < count) {
    const place = bestOf(candidates, reached);
    if (place === null) break;
    places.push(place);
    for (const id of place.newlyReached) reached.add(id);
  }
  return places;
}

/** The gaps where anybody is known to live. */
function gapsOf(facts: ReadonlyMap<string, RegionFacts>, { regions }: Coverage): readonly Gap[] {
  const inGap = [...facts.values()].filter(({ id, townPopulation }) => regions.get(id)?.class === 'gap' && townPopulation > 0);
  return inGap.map((facts) => ({ facts, centre: toUnitVector(facts.centre) }));
}

/** The towns that reach any of the gaps, in the order of preference among equals. */
function candidatesFor(facts: ReadonlyMap<string, RegionFacts>, gaps: readonly Gap[], reachKm: number): readonly Candidate[] {
  const maxChord2 = chordOf(reachKm) ** 2;
  const candidate = (regionId: string, town: LargeTown): Candidate => {
    const [x, y, z] = toUnitVector(town.lngLat);
    const isReached = ({ facts, centre: [atX, atY, atZ] }: Gap) =>
      facts.id === regionId || (x - atX) ** 2 + (y - atY) ** 2 + (z - atZ) ** 2 <= maxChord2;
    return { town, regionId, reached: gaps.filter(isReached) };
  };
  return [...facts.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, towns }) => towns.map((town) => candidate(id, town)))
    .filter(({ reached }) => reached.length > 0);
}

/** The candidate that gains most beside those reached, the first of equals; `null` where none gains anybody. */
function bestOf(candidates: readonly Candidate[], reached: ReadonlySet<string>): BestPlace | null {
  const gainOf = (candidate: Candidate) =>
    candidate.reached.reduce((sum, { facts }) => (reached.has(facts.id) ? sum : sum + facts.townPopulation), 0);
  let [best, gain]: [Candidate | null, number] = [null, 0];
  for (const candidate of candidates) {
    const gained = gainOf(candidate);
    if (gained > gain) [best, gain] = [candidate, gained];
  }
  if (best === null) return null;
  const newlyReached = best.reached.map(({ facts }) => facts.id).filter((id) => !reached.has(id));
  return { town: best.town, regionId: best.regionId, newlyReached: newlyReached.sort(), townPopulation: gain };
}
