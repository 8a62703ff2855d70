import { group } from 'd3';
import { quantileBreaks } from '../classify';
import type { Hub } from '../hub';
import { SERVICES, TECHNOLOGIES, type Service, type Technology } from '../vocabularies';

/** What a hub may be known to offer. */
export const OFFERS = [
  ...SERVICES.map((id) => ({ type: 'service', id }) as const),
  ...TECHNOLOGIES.map((id) => ({ type: 'technology', id }) as const),
] as const;
export type Offer = { readonly type: 'service'; readonly id: Service } | { readonly type: 'technology'; readonly id: Technology };
export type OfferType = Offer['type'];
const OFFER_TYPES = ['service', 'technology'] as const;

/** So many shades are told apart. */
const CLASS_COUNT = 5;

export interface CountryOffers {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly hubs: number;
  /** Hubs of which it is not known what they offer. */
  readonly unknown: Readonly<Record<OfferType, number>>;
  /** By offer, in the order of `OFFERS`: hubs known to offer it; `null` where it is known of none of the country's hubs what they offer. */
  readonly counts: readonly (number | null)[];
}

export interface OffersByCountry {
  /** Countries with a hub; those with most hubs first, equal ones by their code. */
  readonly rows: readonly CountryOffers[];
  readonly total: number;
  readonly unknown: Readonly<Record<OfferType, number>>;
  /** The technology that most hubs are known to offer, the first of equal ones; `null` where none is known. */
  readonly leading: { readonly technology: Technology; readonly hubs: number; readonly countries: number } | null;
  /** Smallest number of hubs of each class but the first, ascending, over the counts above 0. */
  readonly breaks: readonly number[];
}

/** How many hubs of each country are known to offer what. A hub of which it is not known counts as not known, never as one that does not offer it. */
export function offersByCountry(hubs: readonly Hub[]): OffersByCountry {
  const rows = [...group(hubs, ({ country }) => country)]
    .map(([country, inside]) => countryOffers(country, inside))
    .sort((a, b) => b.hubs - a.hubs || (a.country < b.country ? -1 : 1));
  const counts = rows.flatMap((row) => row.counts).filter((count) => count !== null && count > 0) as number[];
  return { rows, total: hubs.length, unknown: unknownOf(hubs), leading: leadingOf(rows), breaks: quantileBreaks(counts, CLASS_COUNT) };
}

function countryOffers(country: string, hubs: readonly Hub[]): CountryOffers {
  const unknown = unknownOf(hubs);
  return {
    country,
    hubs: hubs.length,
    unknown,
    counts: OFFERS.map(({ type, id }) =>
      unknown[type] === hubs.length ? null : hubs.filter((hub) => offersOf(hub, type)?.includes(id)).length,
    ),
  };
}

function unknownOf(hubs: readonly Hub[]): Record<OfferType, number> {
  const counts = OFFER_TYPES.map((type) => [type, hubs.filter((hub) => offersOf(hub, type) === null).length]);
  return Object.fromEntries(counts) as Record<OfferType, number>;
}

function offersOf({ services, technologies }: Hub, type: OfferType): readonly string[] | null {
  return type === 'service' ? services : technologies;
}

function leadingOf(rows: readonly CountryOffers[]): OffersByCountry['leading'] {
  let leading: OffersByCountry['leading'] = null;
  OFFERS.forEach((offer, index) => {
    const counts = rows.map((row) => row.counts[index] ?? 0);
    const hubs = counts.reduce((sum, count) => sum + count, 0);
    if (offer.type === 'technology' && hubs > (leading?.hubs ?? 0))
      leading = { technology: offer.id, hubs, countries: counts.filter((count) => count > 0).length };
  });
  return leading;
}
