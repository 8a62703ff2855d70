import type { Bitset } from '../bitset';
import type { HubColumns } from '../hub-columns';
import type { Region } from '../region';
import type { Coverage } from './coverage';

/**
 * The countries of the European network at the end of 2023, ISO 3166-1 alpha-2: "all EU Member States, Iceland, Liechtenstein and Norway".
 * Source: `dep-performance` of data/sources.json, beside its figure.
 */
export const NETWORK_COUNTRIES: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO'.split(' ');

/**
 * Ours, counted in the way that comes nearest to what the Commission published (`PublishedCoverage`): by EDIHs alone, whatever is filtered by, and
 * without distances.
 */
export interface ComparableCoverage {
  /** Drawn regions of the network's countries. */
  readonly regions: number;
  /** With the seat of an EDIH: beside `network-present`. */
  readonly present: number;
  /** With such a seat, or in the stated working area of an EDIH: beside `network-serves` and `services-available`. */
  readonly served: number;
  /** EDIHs that take part, and those known by country only. */
  readonly hubsCounted: number;
  readonly hubsLeftOut: number;
}

/** The hubs of the European network: of the kind `edih`, all of them. */
export function networkHubs({ facets: { kind } }: Pick<HubColumns, 'facets'>): Bitset {
  return kind.bits[kind.values.indexOf('edih')]!;
}

/**
 * How many regions the network is present in and serves. That the Commission counts the same regions, and takes stated areas for "served", is our
 * assumption: it tells neither the level nor the definition.
 *
 * @param coverage by `networkHubs`, of whatever reach: what is served by distance alone does not count
 */
export function comparableCoverage({ regions, hubsCounted, hubsLeftOut }: Coverage, drawn: readonly Region[]): ComparableCoverage {
  const grounds = drawn.filter(({ country }) => NETWORK_COUNTRIES.includes(country)).map(({ id }) => regions.get(id)?.by ?? null);
  const present = grounds.filter((by) => by === 'seat').length;
  const byArea = grounds.filter((by) => by === 'area').length;
  return { regions: grounds.length, present, served: present + byArea, hubsCounted, hubsLeftOut };
}
