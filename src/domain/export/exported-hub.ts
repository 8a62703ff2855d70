import type { DataSource } from '../files';
import type { Hub, HubDetails, HubSource } from '../hub';

/** A hub to be taken away. */
export interface ExportedHub {
  readonly hub: Hub;
  /** `null` where the site has no record of it. */
  readonly details: HubDetails | null;
  /** Kilometres from the visitor's place; `null` without one, or where the hub has no position. */
  readonly distanceKm: number | null;
}

/** What an export tells of itself, so that whoever gets the file can credit and check it. */
export interface ExportOrigin {
  /** ISO date of the newest input of the data. */
  readonly date: string;
  /** The page that the export was made from. */
  readonly link: string;
  readonly sources: readonly DataSource[];
}

/** What an export says of a hub. `null`: not known. Lists are never empty. */
export type ExportedValue = string | number | readonly string[] | null;

/** The sources of what is exported: facts, coordinates of cities, and the shapes that give the middle of a region. */
const CREDITED_SOURCE_IDS = ['edih-catalogue', 'geonames', 'natural-earth'];

/** The sources of the exported facts among all of the site's, in the order of the site. */
export function creditedSources({ sources }: Pick<ExportOrigin, 'sources'>): readonly DataSource[] {
  return sources.filter(({ id }) => CREDITED_SOURCE_IDS.includes(id));
}

/** The names of the facts in the order of display. */
export const EXPORTED_FACTS = [
  'id',
  'name',
  'kind',
  'kindBasis',
  'country',
  'city',
  'cityBasis',
  'region',
  'precision',
  'coordinator',
  'website',
  'services',
  'servicesBasis',
  'technologies',
  'sectors',
  'techSectorBasis',
  'distanceKm',
  'sources',
  'retrieved',
] as const;
export type ExportedFact = (typeof EXPORTED_FACTS)[number];

/**
 * The facts of a hub, by the names that data/README.md gives them: stable and English, whatever the page speaks, so that
 * what reads one export reads them all. `region` is the smallest region that is known, by its NUTS code.
 */
export function exportedFacts({ hub, details, distanceKm }: ExportedHub): Record<ExportedFact, ExportedValue> {
  return {
    id: hub.id,
    name: hub.name,
    kind: hub.kind,
    kindBasis: hub.kindBasis,
    country: hub.country,
    city: hub.city,
    cityBasis: hub.cityBasis,
    region: hub.regionId ?? hub.statedRegion,
    precision: hub.precision,
    coordinator: hub.coordinator,
    website: details?.website ?? null,
    services: hub.services,
    servicesBasis: hub.servicesBasis,
    technologies: hub.technologies,
    sectors: hub.sectors,
    techSectorBasis: hub.techSectorBasis,
    distanceKm: distanceKm === null ? null : Math.round(distanceKm * 10) / 10,
    sources: details === null ? null : details.sources.map(sourceText),
    retrieved: details?.retrieved ?? null,
  };
}

function sourceText({ url, title, repository, path }: HubSource): string {
  return url ?? [title, repository, path].filter((part) => part !== undefined).join(', ');
}
