import type { Answers } from '../answers';
import type { Hub } from '../hub';
import type { NeedId } from '../need-ids';
import { isoCountryOf } from '../region';
import type { Sector, ServicesBasis, TechSectorBasis } from '../vocabularies';

/** On what ground a match stands. */
export type MatchBasis = ServicesBasis | TechSectorBasis;

/** `good`: meets all that was asked; `partial`: some of it; `weak`: nothing of it is known. Where nothing was asked, every hub is `good`. */
export type Fit = 'good' | 'partial' | 'weak';

/** Why a hub stands where it stands. */
export interface HubMatch {
  /** `null` without an origin, or where the hub has no position. */
  readonly distanceKm: number | null;
  /** The hub is placed at the middle of its region, so the distance is no more exact. */
  readonly approximate: boolean;
  readonly metNeeds: readonly { readonly need: NeedId; readonly basis: MatchBasis }[];
  /** `known`: the hub's offers are on record, and lack it. */
  readonly missingNeeds: readonly { readonly need: NeedId; readonly known: boolean }[];
  readonly metSectors: readonly { readonly sector: Sector; readonly basis: TechSectorBasis }[];
  readonly missingSectors: readonly { readonly sector: Sector; readonly known: boolean }[];
  /** Where the hub is, seen from the origin; `null` without one, or where its region is not known. */
  readonly reach: 'region' | 'country' | 'abroad' | null;
  /** Official languages of the hub's country (BCP 47), only for a hub abroad. */
  readonly languages: readonly string[];
  readonly fit: Fit;
}

/** Placeholder of the contract. */
export function explainMatch(hub: Hub, { origin }: Answers, distanceKm: number): HubMatch {
  const abroad = origin?.regionId != null && isoCountryOf(origin.regionId) !== hub.country;
  return {
    distanceKm: Number.isNaN(distanceKm) ? null : distanceKm,
    approximate: hub.precision === 'region',
    metNeeds: [],
    missingNeeds: [],
    metSectors: [],
    missingSectors: [],
    reach: origin?.regionId == null ? null : origin.regionId === hub.regionId ? 'region' : abroad ? 'abroad' : 'country',
    languages: [],
    fit: 'good',
  };
}
