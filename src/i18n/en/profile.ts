import type { CoverageClass } from '../../domain/gaps';
import type { ServiceSupply } from '../../domain/profile/hubs-at-hand';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');
const regions = (count: number) => plural(count, { one: '# region', other: '# regions' });

/** One region on its card and on paper, and several areas side by side. */
export default {
  failed: 'What this region is compared by could not be loaded.',
  compare: 'Compare',
  compareCountry: (country: string) => `Compare ${country}`,
  showComparison: 'Show the comparison',
  count: (count: number, most: number) => `${count} of ${most} regions or countries kept`,
  full: (most: number) => `You compare ${most} regions or countries already. Let one go to add this one.`,
  factSheet: 'Fact sheet',
  factSheetHint: 'One printed page about this region',
  printFailed: 'This did not work. Check the connection and try again.',
  coverage: {
    title: 'Is a hub at hand?',
    classes: {
      seat: 'A hub has its seat here',
      served: 'Served from elsewhere',
      gap: 'No hub at hand',
      planned: 'Only a what-if hub would reach it',
    } satisfies Record<CoverageClass, string>,
    /** `km`: the reach. */
    by: {
      seat: () => 'At least one matching hub lies in this region.',
      area: () => 'No matching hub lies here, but one states a working area that takes in this region.',
      distance: (km: string) => `No matching hub lies here, but one is at most ${km} km from the population centre.`,
      planned: (km: string) => `No matching hub is within ${km} km of the population centre; a what-if hub would be in its own reach.`,
      none: (km: string) =>
        `No matching hub lies here, states this region as its working area, or is within ${km} km of the population centre.`,
    },
    approximate: 'The hubs behind this are placed only by their region, so this is approximate.',
    nearest: 'Nearest matching hub',
    fromCentre: (distance: string) => `${distance} from the population centre`,
    noNearest: 'No matching hub has a known position.',
    note: 'By the hubs that match the filters. The population centre is the mean of the region’s towns, weighted by inhabitants.',
    noteWithoutTowns: 'By the hubs that match the filters. No town of this region is known: distances begin at a point well inside it.',
  },
  size: {
    area: 'Area',
    km2: (value: string) => `${value} km²`,
    areaNote: 'Natural Earth, of the simplified outline',
    townPopulation: 'People in towns',
    townNote: 'GeoNames, towns of 1 000 inhabitants or more',
    noTowns: 'No town of this region is in the gazetteer.',
    population: 'Population',
    populationNote: (years: string) => `Eurostat demo_r_pjanaggr3, 1 January ${years}`,
    noPopulation: 'not in the tables of this site',
    populationKnown: (known: number, all: number) => `known for ${known} of ${regions(all)} only`,
  },
  indicators: {
    title: 'Indicators and ranks',
    rank: (place: string, rank: string, of: string) => `${place}: rank ${rank} of ${of}`,
    europe: 'Europe',
    rankNote:
      'Rank 1 is the highest value; equal values share a rank. A value is ranked among those published for the same level (NUTS 2, NUTS 1 or country), so a national value has no rank in its country.',
    reason: 'Eurostat’s tables have no value for this region, its NUTS 1 region or its country. It is in no rank.',
    shortReason: 'not in Eurostat’s tables, so in no rank',
    strip: (value: string, count: number, lowest: string, highest: string) =>
      plural(count, {
        one: `${value}, the only value published at this level`,
        other: `${value}, among # values from ${lowest} to ${highest}`,
      }),
    stripNote: 'Each stroke is one published value; the arrow marks this one.',
  },
  hubs: {
    near: 'Hubs in reach',
    nearNote: (km: string) => `At most ${km} km from the population centre to the hub, nearest first.`,
    byArea: 'Hubs by working area',
    byAreaNote: 'Farther away, but they state a working area that takes in this region.',
    none: 'None of the current filters.',
    more: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
  },
  services: {
    title: 'Services at hand',
    missing: 'Services missing or not known',
    states: {
      offered: (count: number) => plural(count, { one: 'offered by # hub', other: 'offered by # hubs' }),
      'not-known': () => 'not known',
      'not-offered': () => 'no hub at hand is known to offer it',
    } satisfies Record<ServiceSupply['state'], (count: number) => string>,
    none: 'No matching hub is at hand, so none of the four services is.',
    note: (count: number) =>
      plural(count, {
        one: 'Of # hub at hand no list of services is known.',
        other: 'Of # hubs at hand no list of services is known.',
      }),
    allOffered: 'All four services are offered by a hub at hand.',
  },
  neighbours: {
    title: 'Neighbours',
    none: 'No other region shares a land border with it.',
  },
  similar: {
    title: 'Similar regions',
    none: 'Too few indicators are known of this region to say.',
    /** `national`: how many of the indicators are national figures in both. */
    distance: (distance: string, indicators: number, national: number) =>
      `distance ${distance}, ${plural(indicators, { one: '# indicator', other: '# indicators' })}, ${plural(national, { one: '# of them national', other: '# of them national' })}`,
    shortDistance: (distance: string) => `distance ${distance}`,
    shortMethod: 'Nearest in the same indicators, in standard deviations; one in each country.',
    methodTitle: 'How similarity is measured',
    method:
      'Differences are counted in standard deviations of the published values, so that all indicators weigh the same. The distance of two regions is the root of the mean squared difference over the indicators that both have; 0 means the same in all. A national figure that stands for both regions is not compared, and at least five indicators must be left; so similar regions are found abroad, at most one in each country. Missing values are left out, never counted as 0.',
  },
  areas: {
    title: (count: number) => plural(count, { one: 'One region or country', other: '# regions and countries side by side' }),
    caption: 'One column for each region or country, one row for each fact. Units stand at the head of each row.',
    fact: 'Fact',
    switch: 'What to compare',
    show: { areas: 'Regions and countries', hubs: 'Hubs' },
    letGo: (name: string) => `Take ${name} out`,
    clear: 'Take all out',
    unknown: (ids: string) => `Not a region or country of this site, so left out: ${ids}.`,
    add: 'Add a region or country',
    addHint: 'Name or code',
    addButton: 'Add',
    notFound: (text: string) => `No region or country is called “${text}”.`,
    several: (text: string) => `Several are called “${text}”. Choose one from the list or type its code.`,
    added: (name: string) => `${name} added`,
    already: (name: string) => `${name} is there already`,
    emptyTitle: 'Or compare regions and countries',
    empty: 'Nothing is left to compare. Add a region or country.',
    loading: 'Regions and figures are being loaded …',
    csv: 'Spreadsheet (CSV)',
    saved: (file: string) => `Saved as ${file}`,
    print: 'Print',
    groups: { area: 'Region', coverage: 'Hubs', indicators: 'Indicators' },
    level: 'Level',
    wholeCountry: (country: string, count: number) => `${country}, ${regions(count)}`,
    coverage: (km: string) => `Hub at hand, reach ${km} km`,
    share: (count: string, all: string, percent: string) => `${count} of ${all} regions (${percent}) have a hub at hand`,
    planned: (count: number) => plural(count, { one: '# more with a what-if hub', other: '# more with what-if hubs' }),
    hubsInside: 'Matching hubs inside',
    hubsAtHand: 'Matching hubs at hand',
    services: 'Services not known to be offered at hand',
    noneMissing: 'none',
    rankIn: (rank: string, of: string) => `rank ${rank} of ${of} in Europe`,
    note: 'Hub figures follow the filters. “At hand”: a seat inside, a stated working area, or within reach of the population centre of the region, or of one region of the country.',
  },
  chart: {
    title: 'The same indicators as a chart',
    about: 'Each row is an indicator, on one scale from 0 to 100 %. Each region or country has its own mark. All numbers are in the table.',
    row: (label: string, values: string) => `${label}: ${values}`,
    value: (name: string, value: string) => `${name} ${value}`,
  },
  paper: {
    title: 'Region fact sheet',
    map: (name: string) => `Map of ${name} with its neighbours and the matching hubs`,
    mapLegend: (km: string) =>
      `Dots: matching hubs, hollow where placed by region only. Cross: population centre. Dashed: ${km} km around it.`,
    filters: 'Hubs narrowed to:',
    allHubs: 'All hubs of this site are counted.',
    inside: (count: number) => `Hubs inside (${count})`,
    near: (count: number, km: string) => `Hubs within ${km} km of the population centre (${count})`,
    byArea: (count: number) => `Hubs whose stated working area takes it in (${count})`,
    nobody: 'none',
    method: (km: string) =>
      `A region has a hub at hand if a matching hub lies in it, states it as its working area, or is at most ${km} km (great circle) from its population centre.`,
  },
};
