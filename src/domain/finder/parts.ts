import type { Hub } from '../hub';
import type { CityBasis, KindBasis, Precision, ServicesBasis, TechSectorBasis } from '../vocabularies';
import type { Reach } from './reach';

/** On what ground a match stands. */
export type MatchBasis = ServicesBasis | TechSectorBasis;

/**
 * How much each part weighs in the score of a hub. Every part is a number from 0 to 1; parts about which nothing was answered drop out, and the rest is
 * their weighted mean.
 */
export const WEIGHTS: Readonly<Record<'needs' | 'sectors' | 'distance' | 'reach' | 'attestation', number>> = {
  /** The share of the needs that the hub meets, each by how well that is attested. */
  needs: 35,
  /** The share of the firm's sectors that the hub serves, likewise. */
  sectors: 10,
  /** How near the hub is. */
  distance: 40,
  /** Whether it is in the same region or country. */
  reach: 10,
  /** How well the hub itself is attested. */
  attestation: 5,
};

/** Hubs that meet nothing of what was asked share the lowest part of the score, below every hub that meets something. */
export const WEAK_CEILING = 0.2;

/** How much a match counts by its ground: said of the hub, a word of its title, owed by its grant, or the topic of its network. */
export const BASIS_VALUE: Readonly<Record<MatchBasis, number>> = { stated: 1, title: 0.85, call: 0.8, network: 0.5 };

export const REACH_VALUE: Readonly<Record<Reach, number>> = { region: 1, country: 0.6, abroad: 0 };

/** So far away, a hub counts half as near as one next door. */
const HALF_NEAR_KM = 200;

/**
 * From 1, here, towards 0: 0.92 at 40 km, 0.74 at 100 km, 0.35 at 300 km, 0.09 at 900 km. It falls fastest where a day's trip ends, and still tells what is
 * far from what is farther. 0 where there is no distance (NaN).
 */
export function nearness(distanceKm: number): number {
  const times = distanceKm / HALF_NEAR_KM;
  return times >= 0 ? 1 / (1 + times * Math.sqrt(times)) : 0;
}

const KIND_BASIS_VALUE: Readonly<Record<KindBasis, number>> = {
  stated: 1,
  'stated-candidate': 0.7,
  'stated-by-name': 0.7,
  inferred: 0.5,
  'inferred-from-title': 0.5,
  'inferred-from-network': 0.5,
  'catalogue-entry': 0,
};
const CITY_BASIS_VALUE: Readonly<Record<CityBasis, number>> = { stated: 1, name: 1, 'coordinator-seat': 0.8, inferred: 0.6 };
const PRECISION_VALUE: Readonly<Record<Precision, number>> = { city: 1, region: 0.5, country: 0 };

/** How well a hub is attested, from 0 to 1: the mean of what is known of its kind, its place, its services, its technologies and its sectors. */
export function attestation(hub: Hub): number {
  const place = PRECISION_VALUE[hub.precision] * (hub.precision === 'city' && hub.cityBasis !== null ? CITY_BASIS_VALUE[hub.cityBasis] : 1);
  const services = hub.services === null ? 0 : BASIS_VALUE[servicesBasisOf(hub)];
  const topics = BASIS_VALUE[techSectorBasisOf(hub)];
  return (
    (KIND_BASIS_VALUE[hub.kindBasis] + place + services + (hub.technologies === null ? 0 : topics) + (hub.sectors === null ? 0 : topics)) /
    5
  );
}

/** The ground of a hub's services; the weakest where none is given. */
export function servicesBasisOf({ servicesBasis }: Hub): ServicesBasis {
  return servicesBasis ?? 'call';
}

/** The ground of a hub's technologies and sectors; the weakest where none is given. */
export function techSectorBasisOf({ techSectorBasis }: Hub): TechSectorBasis {
  return techSectorBasis ?? 'network';
}
