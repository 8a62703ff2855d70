import type { Answers } from '../answers';
import type { Hub } from '../hub';
import type { HubColumns } from '../hub-columns';
import { distancesKm } from './distances';

/** How well every hub answers, none left out. Columns are in the order of the data set. */
export interface HubRanking {
  /** Indices of all hubs, the best match first. */
  readonly order: Uint32Array;
  /** Indices of all hubs, the nearest first, those without position last; `null` without an origin. */
  readonly orderByDistance: Uint32Array | null;
  /** NaN where there is no origin or the hub has no position. */
  readonly distanceKm: Float64Array;
  /** From 0, nothing fits, to 1. */
  readonly score: Float64Array;
}

/** Placeholder of the contract: by distance alone. */
export function rankHubs(hubs: readonly Hub[], columns: HubColumns, { origin }: Answers): HubRanking {
  const distanceKm = distancesKm(columns, origin?.lngLat ?? null);
  const order = Uint32Array.from(hubs.keys()).sort((a, b) => (distanceKm[a]! || Infinity) - (distanceKm[b]! || Infinity) || a - b);
  return { order, orderByDistance: origin === null ? null : order, distanceKm, score: new Float64Array(hubs.length) };
}
