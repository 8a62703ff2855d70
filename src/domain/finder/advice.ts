import type { Answers } from '../answers';
import type { Hub } from '../hub';
import { isoCountryOf } from '../region';
import { FITS } from './explain';
import type { HubRanking } from './rank';
import { reachFrom } from './reach';

/** Where to turn when no hub matches well. */
export interface Advice {
  /** The nearest hub that helps with anything: one stated to be a European DIH, which owes all four services to its grant. Index into the hubs. */
  readonly nearestGeneral: number | null;
  /** The visitor's country, ISO code, and how many hubs it has; `null` where it is not known. */
  readonly country: string | null;
  readonly nationalHubCount: number;
}

/** A hub that fits is no good match if it is farther away: to go there and come back takes more than a day's work. */
export const FAR_KM = 300;

/**
 * What to say when no hub matches well; `null` where one does: it meets all that was asked and, if the origin is known, is at most `FAR_KM` away, or in the
 * same region where its distance is not known.
 */
export function adviseOn(hubs: readonly Hub[], { distanceKm, fit }: HubRanking, { origin }: Answers): Advice | null {
  const regionId = origin?.regionId ?? null;
  const reach = regionId === null ? null : reachFrom(regionId);
  const isAtHand = (hub: Hub, index: number) =>
    origin === null || (hub.lngLat === null ? reach?.(hub) === 'region' : distanceKm[index]! <= FAR_KM);
  if (hubs.some((hub, index) => FITS[fit[index]!] === 'good' && isAtHand(hub, index))) return null;
  const country = regionId === null ? null : isoCountryOf(regionId);
  return {
    nearestGeneral: nearestGeneral(hubs, distanceKm),
    country,
    nationalHubCount: country === null ? 0 : hubs.filter((hub) => hub.country === country).length,
  };
}

function nearestGeneral(hubs: readonly Hub[], distanceKm: Float64Array): number | null {
  let nearest: number | null = null;
  for (let hub = 0; hub < hubs.length; hub++) {
    const km = distanceKm[hub]!;
    if (isGeneral(hubs[hub]!) && km < (nearest === null ? Infinity : distanceKm[nearest]!)) nearest = hub;
  }
  return nearest;
}

function isGeneral({ kind, kindBasis }: Hub): boolean {
  return kind === 'edih' && kindBasis === 'stated';
}
