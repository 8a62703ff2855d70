import { greatCircleKm, toUnitVector, type LngLat } from '../geo';
import type { Hub } from '../hub';
import { nutsPrefixOf, type Region } from '../region';
import type { RegionFacts } from '../region-facts';
import { SERVICES, type Service } from '../vocabularies';

/** A hub elsewhere, and how far it is from the region's population centre. */
export interface NearHub {
  readonly hub: Hub;
  /** Along the great circle. */
  readonly distanceKm: number;
}

/** The hubs that cover a region, each once and by the strongest ground: the same hubs that `coverRegions` counts. */
export interface HubsAtHand {
  /** With a seat in the region, in the order given. */
  readonly inside: readonly Hub[];
  /** Elsewhere, at most the reach away, the nearest first. */
  readonly near: readonly NearHub[];
  /** Farther away, but the region is in the working area that they state; in the order given. */
  readonly byArea: readonly Hub[];
}

/** Without `facts` distances begin at the region's label point. */
export function hubsAtHand(region: Region, facts: Pick<RegionFacts, 'centre'> | null, hubs: readonly Hub[], reachKm: number): HubsAtHand {
  // A country drawn as one region goes by the two letters that NUTS has for it.
  const code = region.level === 0 ? nutsPrefixOf(region.country) : region.id;
  const inside = hubs.filter(({ regionId }) => regionId === region.id);
  const elsewhere = hubs.filter(({ regionId }) => regionId !== region.id);
  const near = within(elsewhere, facts?.centre ?? region.labelPoint, reachKm);
  const nearIds = new Set(near.map(({ hub }) => hub.id));
  const byArea = elsewhere.filter((hub) => !nearIds.has(hub.id) && hub.statedRegion !== null && code.startsWith(hub.statedRegion));
  return { inside, near, byArea };
}

/** All of them, in the order inside, near, by area. */
export function allAtHand({ inside, near, byArea }: HubsAtHand): readonly Hub[] {
  return [...inside, ...near.map(({ hub }) => hub), ...byArea];
}

/** From a population centre to a hub along the great circle; `null` where the hub has no position. */
export function distanceFromCentreKm(centre: LngLat, { lngLat }: Pick<Hub, 'lngLat'>): number | null {
  if (lngLat === null) return null;
  const [from, to] = [toUnitVector(centre), toUnitVector(lngLat)];
  return greatCircleKm(Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]));
}

function within(hubs: readonly Hub[], centre: LngLat, reachKm: number): readonly NearHub[] {
  const measured = hubs.map((hub) => ({ hub, distanceKm: distanceFromCentreKm(centre, hub) }));
  const near = measured.filter((entry): entry is NearHub => entry.distanceKm !== null && entry.distanceKm <= reachKm);
  return near.sort((a, b) => a.distanceKm - b.distanceKm || (a.hub.id < b.hub.id ? -1 : 1));
}

/** What is known of one of the four service families among some hubs. */
export interface ServiceSupply {
  readonly service: Service;
  /** How many are known to offer it. */
  readonly hubCount: number;
  /** `not-known`: none is known to, but of some no list of services is known; `not-offered`: none has it in its list. */
  readonly state: 'offered' | 'not-known' | 'not-offered';
}

/** All four, in the order of display. Without hubs none is offered. */
export function serviceSupply(hubs: readonly Hub[]): readonly ServiceSupply[] {
  const silent = hubs.some(({ services }) => services === null);
  return SERVICES.map((service): ServiceSupply => {
    const hubCount = hubs.filter(({ services }) => services?.includes(service)).length;
    return { service, hubCount, state: hubCount > 0 ? 'offered' : silent ? 'not-known' : 'not-offered' };
  });
}
