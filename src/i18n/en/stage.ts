import type { IndicatorId, PublishedIndicator, ThematicLayer } from '../../domain/indicators';
import type { OutermostRegion } from '../../domain/outermost';
import type { NutsLevel } from '../../domain/region';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');

/** What the map says, and tables and cards with it: fetched beside the map's own code. */
export default {
  region: {
    levels: ['country', 'NUTS 1 region', 'NUTS 2 region'] as const satisfies Record<NutsLevel, string>,
    valueOf: (level: string, code: string) => `value of the ${level} ${code}`,
    noData: 'no data',
  },
  layers: {
    label: 'Layer',
    indicator: 'Indicator',
    names: {
      hubs: 'Hubs',
      services: 'Services',
      connectivity: 'Connectivity',
      maturity: 'Digital maturity',
      gaps: 'Gaps',
    } satisfies Record<ThematicLayer, string>,
    /** For narrow screens. */
    shortNames: {
      hubs: 'Hubs',
      services: 'Services',
      connectivity: 'Connectivity',
      maturity: 'Maturity',
      gaps: 'Gaps',
    } satisfies Record<ThematicLayer, string>,
  },
  views: {
    label: 'View',
    names: { map: 'Map', table: 'Table', regions: 'Regions', charts: 'Charts', compare: 'Compare' },
  },
  indicators: {
    'hubs-any-service': { label: 'Any service', about: 'Hubs known to offer at least one of the four services' },
    'hubs-test-before-invest': { label: 'Test before invest', about: 'Hubs known to let firms test before they invest' },
    'hubs-skills-training': { label: 'Skills and training', about: 'Hubs known to train people' },
    'hubs-support-to-find-investment': { label: 'Support to find investment', about: 'Hubs known to help to find investment' },
    'hubs-innovation-ecosystem-networking': { label: 'Networking and partners', about: 'Hubs known to bring partners together' },
    'internet-access': { label: 'Households with internet access', about: 'Households with access to the internet at home' },
    'vhcn-coverage': {
      label: 'Very high capacity networks (fibre)',
      about: 'Households covered by a fixed very high capacity network',
    },
    'vhcn-coverage-rural': {
      label: 'Very high capacity networks, rural areas',
      about: 'Rural households covered by a fixed very high capacity network',
    },
    '5g-coverage': { label: '5G coverage', about: 'Households covered by a 5G network' },
    '5g-coverage-rural': { label: '5G coverage, rural areas', about: 'Rural households covered by a 5G network' },
    'digital-skills': { label: 'People with basic digital skills', about: 'At least basic overall digital skills' },
    'sme-digital-intensity': {
      label: 'SMEs with basic digital intensity',
      about: 'At least the basic level of Eurostat’s Digital Intensity Index, version 3',
    },
    'ai-use': { label: 'Firms that use AI', about: 'Firms that use artificial intelligence' },
    'cloud-use': { label: 'Firms that use the cloud', about: 'Firms that use cloud computing services' },
    'data-analytics': { label: 'Firms that analyse data', about: 'Firms that use data analytics' },
    coverage: { label: 'Where a hub is in reach', about: 'Regions with a hub inside, within reach, or without' },
    'need-connectivity': { label: 'Connectivity and hubs in reach', about: 'Weak connectivity by number of hubs in reach' },
    'need-maturity': { label: 'Digital skills and hubs in reach', about: 'Low digital skills by number of hubs in reach' },
    underserved: { label: 'Underserved regions', about: 'Weak connectivity, low skills and far from a hub' },
  } satisfies Record<IndicatorId, { label: string; about: string }>,
  units: {
    households: '% of households',
    'rural-households': '% of rural households',
    individuals: '% of people aged 16–74',
    sme: '% of firms with 10–249 people employed',
    enterprises: '% of firms with 10 or more people employed',
    hubs: 'number of hubs',
  } satisfies Record<PublishedIndicator['unit'] | 'hubs', string>,
  legend: {
    title: 'Legend',
    show: 'Show legend',
    hide: 'Hide legend',
    by: { 2: 'by region', 1: 'by NUTS 1 region', 0: 'by country' },
    from: (value: string) => `from ${value}`,
    below: (value: string) => `below ${value}`,
    noData: 'no data',
    none: 'none',
    source: (dataset: string) => `Source: Eurostat, ${dataset}`,
    sourceHubs: 'Source: the hubs listed here',
    year: (oldest: number, newest: number) => (oldest === newest ? String(newest) : `${oldest}–${newest}`),
    shareOfCluster: 'A ring shows how the hubs inside divide; the number counts them.',
    ringServices: 'A ring shows which services its hubs are known to offer; the number counts the hubs.',
    failed: 'The values of this layer could not be loaded.',
    retry: 'Try again',
  },
  summary: {
    hubs: (most: string) => `Most of them: ${most}.`,
    countryCount: (country: string, count: string) => `${country} (${count})`,
    published: (
      lower: string,
      upper: string,
      lowest: string,
      lowestPlace: string,
      highest: string,
      highestPlace: string,
      byCountry: boolean,
    ) =>
      `Half of the ${byCountry ? 'countries' : 'regions'} lie between ${lower} and ${upper}. Lowest: ${lowestPlace} (${lowest}); highest: ${highestPlace} (${highest}).`,
    allEqual: (value: string) => `Every value is ${value}.`,
    counted: (regions: number, all: string, most: string, mostPlace: string) =>
      `${plural(regions, { one: '# region of', other: '# regions of' })} ${all} have such a hub; most: ${mostPlace} (${most}).`,
    countedNone: 'No region has such a hub among those shown.',
    servicesKnown: (known: number, all: number) => `Services are known for ${known} of the ${all} hubs shown.`,
  },
  map: {
    title: 'Map of Digital Innovation Hubs',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Show all of Europe',
    outermost: 'Outermost regions',
    outermostNames: {
      PT20: 'Azores',
      PT30: 'Madeira',
      ES70: 'Canaries',
      FRY1: 'Guadeloupe',
      FRY2: 'Martinique',
      FRY3: 'Guiana',
      FRY4: 'Réunion',
      FRY5: 'Mayotte',
    } satisfies Record<OutermostRegion, string>,
    stepThrough: 'Step through the hubs on the map',
    stepHelp: 'Arrow keys move between the marks, Enter opens one.',
    markOf: (label: string, position: number, all: number) => `${label}, ${position} of ${all}`,
    clickZooms: 'Zooms in',
    clickLists: 'Lists them',
    loading: 'The map is loading …',
    simpler: {
      unsupported: 'Simpler map: this browser has no WebGL 2.',
      stopped: 'Simpler map: the detailed one stopped.',
      'not-loaded': 'Simpler map: the detailed one did not load.',
    },
    failedTitle: 'The map could not be loaded',
    failedText:
      'Its code could not be loaded. The list, the tables, the filters and the cards work without it; reloading the page may bring it back.',
    origin: (km: string | null) => (km === null ? 'Your place' : `Your place, ${km} km around`),
    attribution: 'Natural Earth · Eurostat · GeoNames',
    /** Opens what is told of the data. */
    disclaimer: 'Boundaries imply no endorsement',
    picture: 'Map as picture',
  },
};
