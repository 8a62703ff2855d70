import type { RecordFact } from '../../domain/completeness';
import type { NutsLevel } from '../../domain/region';
import type { CityBasis, KindBasis, Precision, ServicesBasis, TechSectorBasis } from '../../domain/vocabularies';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');
const hubs = (count: number) => plural(count, { one: '# hub', other: '# hubs' });

/** What is read closely: cards, tables, and what is said about links and data. */
export default {
  table: {
    hubsCaption: (count: number) => `${hubs(count)}, sortable by column.`,
    regionsCaption: (count: number) => plural(count, { one: '# region, sortable by column.', other: '# regions, sortable by column.' }),
    name: 'Name',
    kind: 'Kind',
    city: 'City',
    country: 'Country',
    coordinator: 'Coordinator',
    precision: 'Position',
    precisions: { city: 'City', region: 'Region', country: 'Country only' } satisfies Record<Precision, string>,
    services: 'Services',
    servicesOf: (count: number, all: number) => `${count} of ${all}`,
    region: 'Region',
    code: 'Code',
    hubCount: 'Hubs shown',
    year: 'Year',
    level: 'Published for',
    sortBy: (column: string) => `Sort by ${column}`,
    filterNote: 'Counts follow the filters.',
  },
  kosovoNote:
    '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  basis: {
    kind: {
      stated: 'stated by a source',
      'stated-candidate': 'stated as a candidate',
      'stated-by-name': 'from its name',
      inferred: 'inferred',
      'inferred-from-title': 'inferred from the title',
      'inferred-from-network': 'inferred from its network',
      'catalogue-entry': 'catalogue entry only',
    } satisfies Record<KindBasis, string>,
    city: {
      stated: 'stated by a source',
      name: 'part of the hub’s name',
      'coordinator-seat': 'seat of the coordinator',
      inferred: 'inferred, weak',
    } satisfies Record<CityBasis, string>,
    services: {
      stated: 'stated by a source',
      call: 'by the terms of the European call, not stated for this hub',
    } satisfies Record<ServicesBasis, string>,
    techSector: {
      stated: 'stated by a source',
      title: 'from a word of the title',
      network: 'topic of its network',
    } satisfies Record<TechSectorBasis, string>,
  },
  hub: {
    place: 'Place',
    coordinator: 'Coordinator',
    website: 'Website',
    websiteNote: 'seen in a source, not checked by us',
    opensNewTab: 'opens in a new tab',
    services: 'Services',
    technologies: 'Technologies',
    sectors: 'Sectors',
    alsoKnownAs: 'Also known as',
    notKnown: 'Not known',
    region: 'Region',
    regionValues: 'In its region',
    onlyNuts1: (code: string) => `Only the larger region ${code} (NUTS 1) is known`,
    sources: 'Where this comes from',
    retrieved: (date: string) => `Collected on ${date}`,
    weakSource: 'weak source',
    completeness: (known: number, all: number) => `${known} of ${all} facts known`,
    missing: (facts: string) => `Missing: ${facts}`,
    facts: {
      kind: 'kind',
      city: 'city',
      region: 'region',
      coordinator: 'coordinator',
      website: 'website',
      services: 'services',
      technologies: 'technologies',
      sectors: 'sectors',
      summary: 'summary',
    } satisfies Record<RecordFact, string>,
    showOnMap: 'Show on the map',
    detailsFailed: 'The rest of this record could not be loaded.',
  },
  place: {
    title: (count: number) => `${hubs(count)} at this place`,
  },
  region: {
    hubs: 'Hubs here',
    noHubs: 'No hub of the current filters lies in this region.',
    hubsNote: 'Hubs known by country only, or by a larger region only, are not counted.',
    indicators: 'Indicators',
    levelsShort: ['Country', 'NUTS 1', 'NUTS 2'] as const satisfies Record<NutsLevel, string>,
    wholeCountry: 'whole country',
    nuts: (code: string, level: string) => `${level} ${code}`,
    zoom: 'Show on the map',
  },
  /** What of a link had to be ignored. */
  problems: {
    heading: 'Parts of this link were ignored',
    unknownParam: (param: string) => `There is no parameter “${param}”.`,
    unknownValue: (param: string, value: string) => `“${value}” is not a value of “${param}”.`,
    oneOf: (values: string) => `Possible: ${values}.`,
    malformed: (param: string, value: string) => `“${param}=${value}” cannot be read.`,
    notInData: (param: string, value: string) => `“${param}=${value}” is not in the data of this site.`,
    onlyOneOpen: (param: string) => `Only one card can be open: “${param}” was left out.`,
    tooMany: (param: string, value: string, most: string) => `“${param}” holds at most ${most}: “${value}” was left out.`,
  },
  about: {
    title: 'About the data',
    intro:
      'Facts about the hubs were collected from public sources, each named in the hub’s card. The list is second-hand and not the full network; what is unknown is left out, never guessed.',
    counts: (hubCount: number, city: string, region: string, country: string) =>
      `${hubs(hubCount)}: ${city} placed at their city, ${region} at their region, ${country} known by country only.`,
    boundaries:
      'The boundaries and names shown do not imply any official endorsement or opinion. Regions are generalised from Natural Earth and follow NUTS 2024; the United Kingdom keeps its 2021 codes.',
    values:
      'Eurostat’s figures were selected and reshaped. Where a region has no value of its own, that of its NUTS 1 region or country is shown and named as such.',
    sources: 'Sources',
    usedFor: 'Used for',
    failed: 'The list of sources could not be loaded.',
  },
};
