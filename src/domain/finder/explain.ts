import type { Answers } from '../answers';
import type { Hub } from '../hub';
import type { NeedId } from '../need-ids';
import type { Sector, Service, TechSectorBasis, Technology } from '../vocabularies';
import { officialLanguages } from './country-languages';
import { NEEDS } from './needs';
import { BASIS_VALUE, servicesBasisOf, techSectorBasisOf, type MatchBasis } from './parts';
import { reachFrom, type Reach } from './reach';

/** The worst first. */
export const FITS = ['weak', 'partial', 'good'] as const;

/** `good`: meets all that was asked; `partial`: some of it; `weak`: nothing of it is known. Where nothing was asked, every hub is `good`. */
export type Fit = (typeof FITS)[number];

export interface MetNeed {
  readonly need: NeedId;
  /** What the hub offers of all that the need may mean. */
  readonly offers: readonly (Service | Technology)[];
  /** The best ground on which one of them stands. */
  readonly basis: MatchBasis;
}

/** Why a hub stands where it stands. Needs and sectors are in the order in which they were asked. */
export interface HubMatch {
  /** `null` without an origin, or where the hub has no position. */
  readonly distanceKm: number | null;
  /** The hub is placed at the middle of its region, so the distance is no more exact. */
  readonly approximate: boolean;
  readonly metNeeds: readonly MetNeed[];
  /** `known`: the hub's offers are stated, and lack it; else it may offer it, for what is on record is a hint or nothing. */
  readonly missingNeeds: readonly { readonly need: NeedId; readonly known: boolean }[];
  readonly metSectors: readonly { readonly sector: Sector; readonly basis: TechSectorBasis }[];
  readonly missingSectors: readonly { readonly sector: Sector; readonly known: boolean }[];
  /** Where the hub is, seen from the origin; `null` without one, or where its region is not known. */
  readonly reach: Reach | null;
  /** Official languages of the hub's country (BCP 47), only for a hub abroad. */
  readonly languages: readonly string[];
  readonly fit: Fit;
}

/** Why a hub stands where it stands, by the same rules as `rankHubs`. @param distanceKm as in the ranking; NaN where there is none */
export function explainMatch(hub: Hub, { origin, needs, sectors }: Answers, distanceKm: number): HubMatch {
  const metNeeds = needs.flatMap((need) => meetingOf(hub, need) ?? []);
  const missingNeeds = needs.filter((need) => meetingOf(hub, need) === null).map((need) => ({ need, known: isKnownToLack(hub, need) }));
  const serves = (sector: Sector) => hub.sectors?.includes(sector) ?? false;
  const basis = techSectorBasisOf(hub);
  const reach = origin?.regionId == null ? null : reachFrom(origin.regionId)(hub);
  const metSectors = sectors.filter(serves).map((sector) => ({ sector, basis }));
  return {
    distanceKm: Number.isNaN(distanceKm) ? null : distanceKm,
    approximate: hub.precision === 'region',
    metNeeds,
    missingNeeds,
    metSectors,
    missingSectors: sectors
      .filter((sector) => !serves(sector))
      .map((sector) => ({ sector, known: hub.sectors !== null && basis === 'stated' })),
    reach,
    languages: reach === 'abroad' ? officialLanguages(hub.country) : [],
    fit: fitOf(metNeeds.length + metSectors.length, needs.length + sectors.length),
  };
}

/** How well a hub fits that meets so many of so many things asked. */
export function fitOf(met: number, asked: number): Fit {
  if (met === asked) return 'good';
  return met > 0 ? 'partial' : 'weak';
}

/** By what the hub meets the need; `null` if nothing of it is on record. */
function meetingOf(hub: Hub, need: NeedId): MetNeed | null {
  const services = NEEDS[need].services.filter((service) => hub.services?.includes(service));
  const technologies = NEEDS[need].technologies.filter((technology) => hub.technologies?.includes(technology));
  const bases: MatchBasis[] = [
    ...(services.length > 0 ? [servicesBasisOf(hub)] : []),
    ...(technologies.length > 0 ? [techSectorBasisOf(hub)] : []),
  ];
  const [best] = bases.sort((a, b) => BASIS_VALUE[b] - BASIS_VALUE[a]);
  return best === undefined ? null : { need, offers: [...services, ...technologies], basis: best };
}

/** Whether all lists of the hub's offers that could name it are stated. */
function isKnownToLack(hub: Hub, need: NeedId): boolean {
  const { services, technologies } = NEEDS[need];
  const servicesKnown = hub.services !== null && hub.servicesBasis === 'stated';
  const technologiesKnown = hub.technologies !== null && hub.techSectorBasis === 'stated';
  return (services.length === 0 || servicesKnown) && (technologies.length === 0 || technologiesKnown);
}
