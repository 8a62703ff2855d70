import type { CoverageClass } from '../../domain/gaps/coverage';
import type { PublishedCoverage } from '../../domain/region-facts';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');
const regions = (count: number) => plural(count, { one: '# region', other: '# regions' });

/** Where no hub is at hand, and what would close the gap. */
export default {
  title: 'Gaps',
  show: { label: 'Show', regions: 'Regions', hubs: 'Hubs' },
  reach: { label: 'In reach: how far from a region’s population centre', km: (km: string) => `${km}\u00a0km` },
  classes: {
    seat: 'Hub inside',
    served: 'In reach',
    planned: 'What if',
    gap: 'No hub',
  } satisfies Record<CoverageClass, string>,
  /** The hubs that count, by what narrows them. */
  subject: {
    all: 'All hubs',
    narrowed: (filters: string) => `Hubs (${filters})`,
    text: (text: string) => `“${text}”`,
    radius: (km: string) => `within ${km}\u00a0km of your place`,
    inView: 'in view of the map',
    many: (facet: string, count: number) => `${facet}: ${plural(count, { one: '# value', other: '# values' })}`,
  },
  sentence: {
    covered: (covered: string, all: string, share: string, km: string) =>
      `${covered} of ${all} regions (${share}) have one inside, within ${km}\u00a0km of their population centre, or stated to work there`,
    planned: (covered: string, share: string) => `with the what-if hubs ${covered} (${share})`,
    largest: (region: string, people: string) => `the largest gap is ${region} (${people})`,
    inCountries: (countries: string, covered: string, all: string) => `in ${countries} ${covered} of ${all}`,
    largestThere: (region: string, people: string) => `the largest gap there is ${region} (${people})`,
    noGap: 'no gap is left',
    noGapThere: 'no gap is left there',
    need: {
      'need-connectivity': (found: number, all: string, km: string) =>
        `${plural(found, { one: `# region of ${all} has`, other: `# regions of ${all} have` })} weak connectivity and no hub inside, within ${km}\u00a0km, or stated to work there`,
      'need-maturity': (found: number, all: string, km: string) =>
        `${plural(found, { one: `# region of ${all} has`, other: `# regions of ${all} have` })} low digital skills and no hub inside, within ${km}\u00a0km, or stated to work there`,
    },
    needLargest: (region: string, people: string) => `the most populous is ${region} (${people})`,
    underserved: (names: string, all: string) => `most underserved of ${all} ranked regions, by the chosen weights: ${names}`,
    leftOut: (count: number) =>
      plural(count, {
        one: '# region is not ranked, because a figure is missing',
        other: '# regions are not ranked, because a figure is missing',
      }),
    noWeights: 'All weights are 0, so nothing can be ranked.',
    noneRanked: 'No region can be ranked: of each a figure that weighs is missing.',
    noHubs: 'No hub matches, so no region has one in reach.',
    of: (subject: string, clauses: string) => `${subject}: ${clauses}.`,
    further: (clauses: string, clause: string) => `${clauses}; ${clause}`,
  },
  people: (amount: string) => `${amount} people in towns`,
  area: (km2: string) => `${km2}\u00a0km²`,
  headline: {
    inCountries: (countries: string, covered: string, all: string, share: string) => `In ${countries}: ${covered} of ${all} (${share}).`,
    share: (share: string) => `${share} of regions`,
    rest: (covered: string, all: string, km: string) =>
      `${covered} of ${all} have a matching hub inside, within ${km}\u00a0km, or stated to work there.`,
    planned: (covered: string, all: string, share: string, hubs: number) =>
      `With ${plural(hubs, { one: '# what-if hub', other: '# what-if hubs' })}: ${covered} of ${all} (${share}).`,
  },
  figures: {
    caption: 'How much lies in regions of each kind',
    regions: 'Regions',
    area: 'Area',
    townPopulation: 'People in towns',
    population: 'Official population',
    populationKnown: (count: number, countries: number, years: string) =>
      `known for ${regions(count)} of ${plural(countries, { one: '# country', other: '# countries' })}, ${years}`,
    approximate: (count: number) =>
      plural(count, {
        one: '# of these regions counts as reached only by hubs whose position is approximate.',
        other: '# of these regions count as reached only by hubs whose position is approximate.',
      }),
    leftOut: (count: number) =>
      plural(count, {
        one: '# matching hub is left out: only its country is known.',
        other: '# matching hubs are left out: only their country is known.',
      }),
    sources: 'Towns: GeoNames, 2023. Area: Natural Earth, generalised outlines.',
    populationSource: 'Official population: Eurostat, demo_r_pjanaggr3.',
  },
  method: {
    title: 'How this is counted',
    terms: {
      seat: 'The seat of a matching hub lies in the region.',
      served: (km: string) =>
        `No seat, but a matching hub states that it works there, or one lies within ${km}\u00a0km of the region’s population centre.`,
      planned: 'No matching hub, but a what-if hub would reach it.',
      gap: 'None of these.',
    },
    centre:
      'The population centre is the mean of the region’s towns in GeoNames (March 2023, at least 1,000 inhabitants), weighted by inhabitants. Distances are straight lines over the globe (great circles), not roads.',
    approximate:
      'Where only the region of a hub is known, its position is approximate: the middle of that region. Regions that count as reached by such hubs alone are told apart above.',
    regions: 'Regions are NUTS 2, NUTS 1 where statistics stop there, and whole countries where no NUTS regions are drawn.',
    people:
      'People in towns are the inhabitants of all towns of the gazetteer: as a rule fewer than all who live in the region, and more where GeoNames counts a city and its districts, as with İstanbul. It is no census.',
  },
  countries: {
    title: 'By country',
    caption: 'Share reached by country, sortable by column',
    country: 'Country',
    regions: 'Regions',
    people: 'People in towns',
    of: (covered: string, all: string) => `${covered} of ${all}`,
    leftOut: (count: number) =>
      plural(count, { one: '# matching hub is known by country only', other: '# matching hubs are known by country only' }),
  },
  published: {
    title: 'Beside the Commission’s figures',
    commission: 'Commission',
    ours: 'Ours',
    nearly: (share: string) => `nearly ${share}`,
    theirs: {
      'network-present': 'of European regions: the network of European hubs is present.',
      'network-serves': 'of European regions: the network serves them.',
      'services-available': 'of European regions: services of hubs are available.',
    } satisfies Record<PublishedCoverage['id'], string>,
    oursOf: {
      'network-present': 'of regions have the seat of a European hub.',
      'network-serves': 'have such a seat, or lie in the stated working area of one.',
      'services-available': 'have such a seat, or lie in the stated working area of one.',
    } satisfies Record<PublishedCoverage['id'], string>,
    ofRegions: (count: string, all: string) => `${count} of ${all}`,
    caveat:
      'The Commission’s pages do not state the level of the regions, which countries they count, or what “serves” means, and the study behind them could not be consulted. Ours are computed over the European hubs listed here and the regions of the EU, Iceland, Liechtenstein and Norway: that choice is our assumption. So the figures stand side by side, and no difference is drawn.',
    counted: (hubs: string, leftOut: number) =>
      `Ours rest on ${hubs} European hubs${leftOut === 0 ? '' : `; ${plural(leftOut, { one: '# more is', other: '# more are' })} known by country only and left out`}. Filters and reach do not change them.`,
    failed: 'The list of sources could not be loaded.',
  },
  gaps: {
    title: 'Where no hub is at hand',
    count: (count: number) => regions(count),
    order: 'Most people in towns first.',
    nearest: (hub: string, km: string) => `Nearest: ${hub}, ${km}\u00a0km`,
    nearestAbout: (hub: string, km: string) => `Nearest: ${hub}, about ${km}\u00a0km`,
    noNearest: 'No matching hub with a known position',
    noTowns: 'no town known',
    countIn: (count: number, countries: string) => `${regions(count)} in ${countries}`,
    everywhere: (count: number) => `In all of Europe: ${regions(count)}`,
    onlyThere: (count: number, countries: string) => `Only in ${countries}: ${regions(count)}`,
    noneThere: (countries: string) => `Every region of ${countries} has a hub inside or in reach.`,
    none: 'Every region has a hub inside or in reach.',
  },
  best: {
    title: 'Where would a further hub help most?',
    about: (km: string, countries: string | null) =>
      `Towns from which a hub with a reach of ${km}\u00a0km would newly reach most people${countries === null ? '' : ` in ${countries}`}, one after the other.`,
    reaches: (count: number, people: string) => `${plural(count, { one: '# more region', other: '# more regions' })}, ${people}`,
    tryHere: 'Try a hub here',
    tryAt: (town: string) => `Try a hub here: ${town}`,
    full: (most: string) => `${most} what-if hubs are placed, which is the most: take one away to try another.`,
    none: 'No further hub would reach a region that is without one.',
    guaranteeTitle: 'How good is this choice?',
    guarantee:
      'The towns are chosen one after the other among the largest of every region, each time the one that newly reaches most people in towns. Together they reach at least 63% (1 − 1/e) of what the best choice of as many of these towns would reach (Nemhauser, Wolsey and Fisher, 1978).',
  },
  tip: {
    seat: (hubs: number) => plural(hubs, { one: '# hub inside', other: '# hubs inside' }),
    inReach: (hubs: number) => plural(hubs, { one: '# hub in reach', other: '# hubs in reach' }),
    planned: 'A what-if hub would reach it',
    gap: 'No hub inside or in reach',
    nearest: (km: string) => `nearest ${km}\u00a0km`,
    rank: (rank: string, all: string, score: string) => `Rank ${rank} of ${all}, score ${score}`,
    notRanked: 'not ranked: a figure is missing',
  },
  noHubs: 'So no region has one in reach. Take a filter away, or try below what a new hub would reach.',
};
