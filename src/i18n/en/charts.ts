import type { RegionCoverage } from '../../domain/gaps/coverage';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');
const hubs = (count: number) => plural(count, { one: '# hub', other: '# hubs' });
const countries = (count: number) => plural(count, { one: '# country', other: '# countries' });

/** Charts, and what the tables say of gaps and of files. */
export default {
  title: 'Charts',
  intro: (count: number) => `${hubs(count)} of the filters, counted. The charts change with the filters.`,
  /** For who listens: what the drawing is, and how one moves in it. */
  chart: 'chart',
  help: 'Arrow keys move from mark to mark; the same figures are in the table below.',
  showTable: 'Show as table',
  showChart: 'Show as chart',
  download: 'Save this chart',
  files: { csv: 'Data (CSV)', svg: 'Picture (SVG)', png: 'Picture (PNG)' },
  busy: 'One moment …',
  saved: (file: string) => `Saved as ${file}`,
  noData: 'no data',
  all: 'All',
  credit: (names: string) => `Sources: ${names}`,
  from: (link: string, date: string) => `${link}, data of ${date}`,
  byCountry: {
    heading: 'Hubs by country and kind',
    most: (names: string, each: number, all: number) => `${names} has the most of the ${hubs(all)} (${each})`,
    mostShared: (names: string, each: number, all: number) => `${names} have the most of the ${hubs(all)} (${each} each)`,
    mostMany: (count: number, each: number, all: number) =>
      `${countries(count)} share the first place among the ${hubs(all)}, with ${each} each`,
    withOne: (count: number) => plural(count, { one: '# country has only one', other: '# countries have only one' }),
    allIn: (name: string, all: number) => plural(all, { one: `The only hub is in ${name}`, other: `All # hubs are in ${name}` }),
    axis: 'Number of hubs',
    mark: (country: string, kind: string, count: number, all: number) => `${country}, ${kind}: ${count} of ${hubs(all)}`,
    note: 'Each hub counts once, in its country; those known by country only are counted too.',
  },
  offers: {
    heading: 'Services and technologies by country',
    leading: (technology: string, count: number, countryCount: number) =>
      `${technology} is the technology named most often: by ${hubs(count)} in ${countries(countryCount)}`,
    none: (count: number) => `Of none of the ${hubs(count)} is it known which technologies it offers`,
    groups: { service: 'Services', technology: 'Technologies' },
    unknown: { service: 'Services not known', technology: 'Technologies not known' },
    mark: (country: string, offer: string, count: number, known: number) =>
      `${country}, ${offer}: ${count} of ${known} hubs of which it is known`,
    markUnknown: (country: string, what: string, count: number, all: number) => `${country}, ${what}: ${count} of ${hubs(all)}`,
    markNoData: (country: string, offer: string, count: number) =>
      `${country}, ${offer}: no data; of none of its ${hubs(count)} is it known`,
    legend: (lowest: number, highest: number) => (lowest === highest ? hubs(lowest) : `${lowest}–${highest} hubs`),
    legendFrom: (lowest: number) => `${lowest} or more hubs`,
    noData: 'no data: not known of any hub of the country',
    note: (services: number, technologies: number, all: number) =>
      `Of the ${hubs(all)}, services are not known for ${services} and technologies for ${technologies}: these are counted as not known, never as 0.`,
    noteBasis: 'Many European hubs are credited with all four services by the terms of the European call, not by a statement of their own.',
    scroll: 'Scrolls sideways where it is wider than the screen.',
  },
  distribution: {
    heading: 'How an indicator spreads',
    choose: 'Indicator',
    lowestRegions: (areas: number, withoutHubs: number) =>
      `of the ${plural(areas, { one: '# region', other: '# regions' })} with the lowest values, ${plural(withoutHubs, { one: '# holds none of the hubs shown', other: '# hold none of the hubs shown' })}`,
    lowestCountries: (areas: number, withoutHubs: number) =>
      `of the ${countries(areas)} with the lowest values, ${plural(withoutHubs, { one: '# holds none of the hubs shown', other: '# hold none of the hubs shown' })}`,
    counted: (without: number, all: number) =>
      `${without} of ${plural(all, { one: '# region', other: '# regions' })} hold none of the hubs shown whose services are known`,
    none: 'no region has a value of this indicator',
    withHubs: 'With a hub of the filters',
    withoutHubs: 'Without',
    areas: { regions: 'Number of regions', countries: 'Number of countries' },
    bin: (from: string, to: string) => `${from} to below ${to}`,
    lastBin: (from: string, to: string) => `${from} to ${to}`,
    mark: (range: string, all: number, withHubs: number) => `${range}: ${all} in all, ${withHubs} with a hub of the filters`,
    noteShared: 'A value published for a larger area counts once, for all the regions that it stands for.',
    noteCounted: 'Hubs whose region or whose services are not known are not counted.',
    noteHubs: 'Hubs of which the region is not known mark no region.',
    withoutValue: (count: number) =>
      plural(count, {
        one: '# region has no data: nothing is published for it, for its larger region or for its country.',
        other: '# regions have no data: nothing is published for them, for their larger region or for their country.',
      }),
    source: (dataset: string, years: string) => `Source: Eurostat, ${dataset}, ${years}`,
    loading: 'The figures are loading …',
  },
  tables: {
    csv: 'Save as CSV',
    savedRegions: (count: number, file: string) => `${plural(count, { one: '# region', other: '# regions' })} saved as ${file}`,
    savedHubs: (count: number, file: string) => `${hubs(count)} saved as ${file}`,
    nothing: 'There is nothing to save.',
    flag: 'Flag',
    flags: {
      b: 'break in series',
      c: 'confidential',
      d: 'definition differs',
      e: 'estimated',
      f: 'forecast',
      n: 'not significant',
      p: 'provisional',
      r: 'revised',
      s: 'Eurostat’s estimate',
      u: 'low reliability',
      z: 'not applicable',
    } as Readonly<Record<string, string>>,
    flagOf: (sign: string, meaning: string) => `${sign}: ${meaning}`,
    coverage: 'Hub in reach',
    ground: 'By',
    grounds: {
      seat: 'seat of a hub',
      area: 'stated working area',
      distance: 'distance',
      planned: 'what-if hub',
    } satisfies Record<NonNullable<RegionCoverage['by']>, string>,
    nearestHub: 'Nearest hub',
    nearestKm: 'Distance, km',
    hubsInside: 'Hubs inside',
    hubsInReach: 'Hubs in reach',
    approximate: 'Position of the hubs',
    approximates: { yes: 'approximate', no: 'exact' },
    townPopulation: 'People in towns',
    population: 'Population',
    populationYear: 'Population of',
    areaKm2: 'Area, km²',
    need: 'Need',
    supply: 'Hubs in reach, class',
    rank: 'Rank',
    score: 'Score, 0–100',
    part: (label: string) => `${label}, 0–100`,
    notRanked: 'not ranked',
  },
};
