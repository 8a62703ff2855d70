import { missingFacts, RECORD_FACTS } from '../../domain/completeness';
import type { HubMatch, MatchBasis } from '../../domain/finder';
import type { Hub, HubDetails } from '../../domain/hub';
import type { Translator } from '../../i18n/translator';
import { kmText } from '../matches/distance-text';

/** A hub with what is known of it at this moment. */
export interface ComparedHub {
  readonly hub: Hub;
  /** `null` until they are there. */
  readonly details: HubDetails | null;
  /** `null` while nothing is asked. */
  readonly match: HubMatch | null;
}

/** `shared`: all of the compared hubs have it; the others tell how a hub meets what was asked. */
export type ItemMark = 'shared' | 'met' | 'lacking' | 'unknown';

export interface CompareItem {
  readonly text: string;
  readonly mark: ItemMark | null;
}

export interface CompareCell {
  /** One or several; `null`: not known. */
  readonly items: readonly CompareItem[] | null;
  /** On what ground the fact stands; `null` where there is nothing to say. */
  readonly basis: string | null;
}

/** In the order of display. */
const COMPARE_FACTS = [
  'asked',
  'distance',
  'kind',
  'services',
  'technologies',
  'sectors',
  'place',
  'country',
  'precision',
  'coordinator',
  'website',
  'completeness',
  'sources',
] as const;
export type CompareFact = (typeof COMPARE_FACTS)[number];

export interface CompareRow {
  readonly fact: CompareFact;
  /** In the order of the hubs. */
  readonly cells: readonly CompareCell[];
}

export interface Comparison {
  /** The rows whose values or grounds differ, in the order of display; all rows of a hub that stands alone. */
  readonly differing: readonly CompareRow[];
  readonly same: readonly CompareRow[];
}

const cell = (text: string | null, basis: string | null = null): CompareCell => ({
  items: text === null ? null : [{ text, mark: null }],
  basis: text === null ? null : basis,
});

/**
 * The hubs fact by fact, in words, differences first. What was not asked, and what has not arrived for all, has no row.
 *
 * @param measured whether there is a place to measure distances from
 */
export function compareHubs(hubs: readonly ComparedHub[], translator: Translator, measured: boolean): Comparison {
  const facts = hubs.map((compared) => factsOf(compared, translator, measured));
  const rows = COMPARE_FACTS.flatMap((fact): CompareRow[] => {
    const cells = facts.map((of) => of[fact]).filter((of) => of !== null);
    return cells.length > 0 && cells.length === facts.length ? [{ fact, cells: withShared(cells) }] : [];
  });
  const isSame = ({ cells }: CompareRow): boolean => hubs.length > 1 && new Set(cells.map(keyOf)).size === 1;
  return { differing: rows.filter((row) => !isSame(row)), same: rows.filter(isSame) };
}

/** `null`: there is no such row. */
function factsOf({ hub, details, match }: ComparedHub, translator: Translator, measured: boolean): Record<CompareFact, CompareCell | null> {
  const { t, country, words } = translator;
  const reading = words('reading');
  const list = (texts: readonly string[] | undefined, basis: string | null): CompareCell => ({
    items: texts?.map((text) => ({ text, mark: null })) ?? null,
    basis: texts === undefined ? null : basis,
  });
  const techSectorBasis = hub.techSectorBasis && reading.basis.techSector[hub.techSectorBasis];
  return {
    asked: match && askedCell(match, translator),
    distance: match && measured ? distanceCell(match, translator) : null,
    kind: cell(t.kinds[hub.kind], reading.basis.kind[hub.kindBasis]),
    services: list(
      hub.services?.map((id) => t.services[id]),
      hub.servicesBasis && reading.basis.services[hub.servicesBasis],
    ),
    technologies: list(
      hub.technologies?.map((id) => t.technologies[id]),
      techSectorBasis,
    ),
    sectors: list(
      hub.sectors?.map((id) => t.sectors[id]),
      techSectorBasis,
    ),
    place: cell(hub.city, hub.cityBasis && reading.basis.city[hub.cityBasis]),
    country: cell(country(hub.country)),
    precision: cell(t.precision[hub.precision]),
    coordinator: cell(hub.coordinator),
    website: details && cell(details.website, reading.hub.websiteNote),
    completeness: details && completenessCell(hub, details, translator),
    sources:
      details &&
      cell(words('shortlist').comparison.sources(details.sources.length), reading.hub.retrieved(translator.date(details.retrieved))),
  };
}

/** `null` where no need and no sector was asked. */
function askedCell(match: HubMatch, { t, words }: Translator): CompareCell | null {
  const { offered, notOffered, notKnown } = words('shortlist').comparison;
  const { needs } = words('matches');
  const { basis } = words('reading');
  const basisText = (id: MatchBasis): string => (id === 'call' ? basis.services.call : basis.techSector[id]);
  const met = [
    ...match.metNeeds.map((met) => offered(needs[met.need], basisText(met.basis))),
    ...match.metSectors.map((met) => offered(t.sectors[met.sector], basisText(met.basis))),
  ];
  const missing = [
    ...match.missingNeeds.map(({ need, known }) => ({ topic: needs[need], known })),
    ...match.missingSectors.map(({ sector, known }) => ({ topic: t.sectors[sector], known })),
  ];
  const items = [
    ...met.map((text): CompareItem => ({ text, mark: 'met' })),
    ...missing.map(({ topic, known }): CompareItem => ({
      text: (known ? notOffered : notKnown)(topic),
      mark: known ? 'lacking' : 'unknown',
    })),
  ];
  return items.length === 0 ? null : { items, basis: null };
}

/** As near as the list tells it, and how that is to be taken. */
function distanceCell({ distanceKm, approximate }: HubMatch, translator: Translator): CompareCell {
  const text = distanceKm === null ? null : kmText(distanceKm, approximate, translator);
  return cell(text, approximate ? translator.words('shortlist').comparison.toMiddleOfRegion : null);
}

function completenessCell(hub: Hub, details: HubDetails, { list, words }: Translator): CompareCell {
  const { completeness, missing: missingText, facts } = words('reading').hub;
  const missing = missingFacts(hub, details);
  const known = RECORD_FACTS.length - missing.length;
  return cell(
    completeness(known, RECORD_FACTS.length),
    missing.length === 0 ? null : missingText(list(missing.map((fact) => facts[fact]))),
  );
}

/** With what all lists hold marked, and first. A single text is no list. */
function withShared(cells: readonly CompareCell[]): readonly CompareCell[] {
  const lists = cells.map(({ items }) => items ?? []);
  if (cells.length < 2 || lists.every((items) => items.length < 2)) return cells;
  const isShared = ({ text, mark }: CompareItem): boolean =>
    mark === null && lists.every((items) => items.some((other) => other.text === text));
  return cells.map(({ items, basis }) => {
    const shared = items?.filter(isShared).map(({ text }): CompareItem => ({ text, mark: 'shared' })) ?? [];
    return { items: items && [...shared, ...items.filter((item) => !isShared(item))], basis };
  });
}

const keyOf = ({ items, basis }: CompareCell): string => JSON.stringify([items?.map(({ text }) => text).sort(), basis]);
