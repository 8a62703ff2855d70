import type { Answers } from '../answers';
import { emptyBitset, hasBit, unite, type Bitset } from '../bitset';
import type { Hub } from '../hub';
import type { FacetColumn, HubColumns } from '../hub-columns';
import type { NeedId } from '../need-ids';
import { distancesKm } from './distances';
import { fitOf, FITS } from './explain';
import { NEEDS } from './needs';
import { orderBy } from './order';
import { nearness, REACH_VALUE, WEAK_CEILING, WEIGHTS } from './parts';
import { reachFrom } from './reach';
import { trustIn } from './trust';

/** How well every hub answers, none left out. Columns are in the order of the data set. */
export interface HubRanking {
  /** Indices of all hubs, the best match first; of equals the nearer, then the first of the data set. Made when first read. */
  readonly order: Uint32Array;
  /** Indices of all hubs, the nearest first, of equally near ones the better match; those without position last. `null` without an origin. */
  readonly orderByDistance: Uint32Array | null;
  /** NaN where there is no origin or the hub has no position. */
  readonly distanceKm: Float64Array;
  /** From 0, nothing fits, to 1. */
  readonly score: Float64Array;
  /** Index into `FITS`. */
  readonly fit: Uint8Array;
}

/** Half the way around the globe, rounded up. */
const FARTHEST_KM = 20_100;

/**
 * How well every hub answers. The score is the weighted mean (`WEIGHTS`) of needs met, sectors served, nearness, reach and attestation, as far as
 * something was answered that they depend on; then a hub that meets something of what was asked is lifted above all that meet nothing.
 * Never lower if a hub were nearer, met more, were better attested or closer in reach. O(hubs × answers).
 */
export function rankHubs(hubs: readonly Hub[], columns: HubColumns, answers: Answers): HubRanking {
  const distanceKm = distancesKm(columns, answers.origin?.lngLat ?? null);
  const { score, fit } = scoreHubs(hubs, columns, answers, distanceKm);
  const distanceKeys = distanceKm.map((km) => (Number.isNaN(km) ? 1 : km / FARTHEST_KM));
  const mismatch = score.map((value) => 1 - value);
  let order: Uint32Array | null = null;
  let orderByDistance: Uint32Array | null = null;
  return {
    distanceKm,
    score,
    fit,
    get order() {
      return (order ??= orderBy(mismatch, distanceKeys));
    },
    get orderByDistance() {
      return answers.origin === null ? null : (orderByDistance ??= orderBy(distanceKeys, mismatch));
    },
  };
}

/** One pass over the hubs: score and fit of each. */
function scoreHubs(hubs: readonly Hub[], columns: HubColumns, answers: Answers, distanceKm: Float64Array) {
  const { needs, sectors, reach, shares } = questionsOf(columns, answers);
  const asked = needs.length + sectors.length;
  const trust = trustIn(hubs, columns);
  const score = new Float64Array(columns.size);
  const fit = new Uint8Array(columns.size);
  hubs.forEach((hub, index) => {
    const [ofServices, ofTopics] = [trust.ofServices[index]!, trust.ofTopics[index]!];
    let [met, mean] = [0, shares.attestation * trust.ofHub[index]!];
    for (const { byService, byTechnology } of needs) {
      const value = Math.max(hasBit(byService, index) ? ofServices : 0, hasBit(byTechnology, index) ? ofTopics : 0);
      if (value > 0) met++;
      mean += shares.needs * value;
    }
    for (const bySector of sectors) {
      if (!hasBit(bySector, index)) continue;
      met++;
      mean += shares.sectors * ofTopics;
    }
    mean += shares.distance * nearness(distanceKm[index]!);
    if (reach !== null) mean += shares.reach * REACH_VALUE[reach(hub)];
    score[index] = asked > 0 && met === 0 ? WEAK_CEILING * mean : WEAK_CEILING + (1 - WEAK_CEILING) * mean;
    fit[index] = FITS.indexOf(fitOf(met, asked));
  });
  return { score, fit };
}

/** The hubs that meet each need and serve each sector, and how much each of these and of the other parts adds to the mean at most; 1 in all. */
function questionsOf(columns: HubColumns, { origin, needs, sectors }: Answers) {
  const reach = origin?.regionId == null ? null : reachFrom(origin.regionId);
  const weights = {
    needs: needs.length > 0 ? WEIGHTS.needs : 0,
    sectors: sectors.length > 0 ? WEIGHTS.sectors : 0,
    distance: origin === null ? 0 : WEIGHTS.distance,
    reach: reach === null ? 0 : WEIGHTS.reach,
    attestation: WEIGHTS.attestation,
  };
  const total = Object.values(weights).reduce((sum, weight) => sum + weight);
  return {
    reach,
    needs: needs.map((need) => hubsMeeting(columns, need)),
    sectors: sectors.map((sector) => hubsWithAny(columns.facets.sector, [sector], columns.size)),
    shares: {
      needs: weights.needs / total / Math.max(1, needs.length),
      sectors: weights.sectors / total / Math.max(1, sectors.length),
      distance: weights.distance / total,
      reach: weights.reach / total,
      attestation: weights.attestation / total,
    },
  };
}

/** Apart by what they meet the need with, for the ground may differ. */
function hubsMeeting({ facets, size }: HubColumns, need: NeedId) {
  const { services, technologies } = NEEDS[need];
  return { byService: hubsWithAny(facets.service, services, size), byTechnology: hubsWithAny(facets.technology, technologies, size) };
}

function hubsWithAny({ values, bits }: FacetColumn, wanted: readonly string[], size: number): Bitset {
  const union = emptyBitset(size);
  for (const value of wanted) unite(union, bits[values.indexOf(value)]!);
  return union;
}
