import { group } from 'd3';
import type { Hub } from '../hub';
import { HUB_KINDS, type HubKind } from '../vocabularies';

export interface CountryHubs {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly total: number;
  readonly byKind: Readonly<Record<HubKind, number>>;
}

export interface HubsByCountry {
  /** Countries with a hub; those with most first, equal ones by their code. */
  readonly rows: readonly CountryHubs[];
  readonly total: number;
  /** Countries that have most, none but where there is no hub. */
  readonly most: readonly string[];
  /** Number of countries with one hub. */
  readonly withOne: number;
}

/** How many of the hubs each country has, by kind: each hub counts once. */
export function hubsByCountry(hubs: readonly Hub[]): HubsByCountry {
  const rows = [...group(hubs, ({ country }) => country)]
    .map(([country, inside]): CountryHubs => ({ country, total: inside.length, byKind: countKinds(inside) }))
    .sort((a, b) => b.total - a.total || (a.country < b.country ? -1 : 1));
  return {
    rows,
    total: hubs.length,
    most: rows.filter(({ total }) => total === rows[0]!.total).map(({ country }) => country),
    withOne: rows.filter(({ total }) => total === 1).length,
  };
}

function countKinds(hubs: readonly Hub[]): Record<HubKind, number> {
  const counts = Object.fromEntries(HUB_KINDS.map((kind) => [kind, 0])) as Record<HubKind, number>;
  for (const { kind } of hubs) counts[kind]++;
  return counts;
}
