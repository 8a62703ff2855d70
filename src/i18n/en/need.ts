import type { CoverageClass, Criterion } from '../../domain/gaps';
import type { NeedIndicator } from '../../domain/indicators';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');
const regions = (count: number) => plural(count, { one: '# region', other: '# regions' });

/** Who needs a hub most: the legends of the gaps, need by supply, and the ranking of the underserved. */
export default {
  regions,
  /** Of a class, what it is, and how many are in it. */
  classOf: (name: string, count: number) => `${name}: ${regions(count)}`,
  noData: (count: number) => `No data: ${regions(count)}`,
  coverage: {
    seat: 'A hub inside',
    served: 'No hub inside, one in reach',
    planned: 'In reach of a what-if hub only',
    gap: 'No hub inside or in reach',
  } satisfies Record<CoverageClass, string>,
  legend: {
    label: 'Classes of need and supply',
    help: 'Arrow keys move between the classes; Enter shows one alone on the map and lists its regions.',
    folded: 'Up: higher need. To the right: more hubs in reach.',
    tip: 'Press a number to show these regions alone.',
    need: ['Low need', 'Middle need', 'High need'],
    /** Of supply: 0 is a class of its own. */
    supply: ['no hub in reach', 'few hubs in reach', 'many hubs in reach'],
    both: (need: string, supply: string) => `${need}, ${supply}`,
    hubsInReach: 'Hubs in reach',
    below: (value: string) => `below ${value}`,
    between: (lowest: string, highest: string) => `${lowest} to ${highest}`,
    from: (value: string) => `from ${value}`,
    all: 'all values',
    none: '0',
    counts: (fewest: string, most: string) => `${fewest}–${most}`,
    orMore: (count: string) => `${count}+`,
    reach: (km: string) => `In reach: within ${km} km of the population centre, inside, or stated to work there.`,
    source: (unit: string, dataset: string, years: string) => `Values: ${unit}, Eurostat, ${dataset}, ${years}. Hubs: those listed here.`,
    sourceHubs: 'Source: the hubs listed here; population centres from GeoNames.',
    sourceScore: (connectivity: string, connectivityYears: string, maturity: string, maturityYears: string) =>
      `Source: Eurostat, ${connectivity}, ${connectivityYears}, and ${maturity}, ${maturityYears}; the hubs listed here.`,
    score: 'Score, 0 = best off, 100 = worst off in all',
    notRanked: (count: number) => `Not ranked: ${regions(count)}`,
    nothingKnown: 'No region has a value, so there are no classes.',
  },
  list: {
    title: {
      'need-connectivity': 'Weak connectivity by hubs in reach',
      'need-maturity': 'Low digital skills by hubs in reach',
    } satisfies Record<NeedIndicator['id'], string>,
    choose: 'Class',
    order: 'Most people in towns first.',
    none: 'No region is in this class.',
    value: (value: string, unit: string, year: string) => `${value} ${unit}, ${year}`,
    hubs: (count: number) => (count === 0 ? 'no hub in reach' : plural(count, { one: '# hub in reach', other: '# hubs in reach' })),
    withoutValue: (count: number) =>
      plural(count, {
        one: '# region is in no class: Eurostat publishes no value for it, nor for what it is part of.',
        other: '# regions are in no class: Eurostat publishes no value for them, nor for what they are part of.',
      }),
    showAll: (count: number) => `Show all ${regions(count)}`,
    showFewer: 'Show fewer',
    table: 'All regions as a table',
    methodTitle: 'How the classes are made',
    method: [
      'Need is high where the value is in the lowest third of the published values, low where it is in the highest. A national value that stands for many regions counts once; equal values stay together.',
      'Supply counts the hubs shown that are inside, within reach of the population centre, or stated to work there. No hub is a class of its own; the regions that have one are divided in two halves by their number.',
    ],
  },
  underserved: {
    title: 'Most underserved regions',
    weights: 'How much counts what?',
    criteria: {
      connectivity: 'Weak internet at home',
      maturity: 'Low digital skills',
      distance: 'Far from a hub',
    } satisfies Record<Criterion, string>,
    parts: {
      connectivity: 'Internet',
      maturity: 'Skills',
      distance: 'Distance',
    } satisfies Record<Criterion, string>,
    weight: (weight: string, share: string) => `${weight} · ${share}`,
    weightText: (weight: string, most: string, share: string) => `${weight} of ${most}, counts ${share}`,
    noWeights: 'All three weights are 0, so nothing can be ranked. Raise at least one of them.',
    equal: 'Weigh all the same',
    count: (ranked: number) => `${plural(ranked, { one: '# region ranked', other: '# regions ranked' })}, the most underserved first.`,
    noDistance:
      'No hub with a known position matches, so no distance is known. Take a filter away, or set the weight of “Far from a hub” to 0.',
    noneRanked: 'No region can be ranked: of each, something that counts is not known.',
    score: (score: string) => `score ${score}`,
    unknown: 'no data',
    rule: {
      title: 'How this is ranked',
      text: [
        'Each of the three parts says how many of the other regions are better off: 0 means none is, 100 means all are. Equal ones count half.',
        'The score is the mean of the three, weighed as you choose. The highest score is rank 1; equal scores share a rank.',
        'Nothing else goes into it: neither people nor area, nor how good the hubs are.',
      ],
      connectivity: (indicator: string, dataset: string, years: string) => `Internet: ${indicator}, Eurostat ${dataset}, ${years}.`,
      maturity: (indicator: string, dataset: string, years: string) => `Skills: ${indicator}, Eurostat ${dataset}, ${years}.`,
      distance: 'Distance: straight line over the globe from the region’s population centre to the nearest hub shown.',
      levels: 'Where Eurostat publishes no value for a region, that of the larger region or country stands for it.',
    },
    leftOut: {
      title: (count: number) => `Left out: ${regions(count)}`,
      why: 'A region of which something that counts is not known has no score, rather than a wrong one.',
      missing: {
        connectivity: 'No figure for internet at home',
        maturity: 'No figure for digital skills',
        distance: 'No distance known',
      } satisfies Record<Criterion, string>,
      reason: (reason: string, count: number, where: string) => `${reason}: ${regions(count)} – ${where}.`,
      several: (country: string, count: string) => `${country} (${count})`,
    },
  },
};
