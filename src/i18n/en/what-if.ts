import { pluralsOf } from '../plural';

const plural = pluralsOf('en');

/** Hubs that do not exist, to see what they would change. */
export default {
  title: 'What if there were a hub …',
  intro: (most: string) => `Place up to ${most} hubs that do not exist, and see which gaps they would close. They stay in the link.`,
  add: 'Add a hub',
  place: 'Town where the hub would be',
  byPress: 'Press on the map',
  inMiddle: {
    map: 'In the middle of the map',
    region: (name: string) => `In the middle of ${name}`,
    europe: 'In the middle of Europe',
  },
  full: (most: string) => `${most} is the most. Remove one to add another.`,
  placing: {
    add: 'Press the map where the hub would be.',
    move: (number: number) => `Press the map where hub ${number} would be instead.`,
    lower: 'Lower this sheet if it covers the map.',
    cancel: 'Cancel',
  },
  list: 'What-if hubs',
  /** Name of a row: its number and place. */
  hub: (number: number, place: string) => `What-if hub ${number}: ${place}`,
  show: (number: number, place: string) => `Show what-if hub ${number}, ${place}, on the map`,
  reach: 'Reach',
  km: (km: string) => `${km} km`,
  services: 'Services',
  allServices: 'None chosen: it offers all four.',
  move: 'Move',
  moveOf: (number: number) => `Move what-if hub ${number}`,
  moveHelp: 'Arrow keys: 5 km, with Shift 25 km.',
  moveHelpPress: 'Or press Move, then the map.',
  removeOf: (number: number, place: string) => `Remove what-if hub ${number}, ${place}`,
  removeAll: 'Remove all',
  /** What it would newly reach; people in the words of the layer. */
  reaches: (regions: number, people: string) =>
    plural(regions, {
      one: `Newly reaches # region: ${people}.`,
      other: `Newly reaches # regions: ${people}.`,
    }),
  reachesNone: 'Newly reaches no region: none within its reach is a gap.',
  excluded: 'Does not offer what is filtered by: counts nowhere.',
  unknown: 'What it would reach is not known yet.',
  total: (regions: number, people: string) =>
    plural(regions, {
      one: `Together they newly reach # region: ${people}.`,
      other: `Together they newly reach # regions: ${people}.`,
    }),
  totalNone: 'Together they newly reach no region.',
  more: (count: number) => plural(count, { one: '# more region', other: '# more regions' }),
  note: 'Each is counted as if there were no other: what two of them reach is told of both, and once in the total. A region is reached if its population centre is within reach, or the hub lies in it. People: inhabitants of towns of 1 000 or more, GeoNames, March 2023.',
  key: { pin: 'Hub that does not exist', circle: 'its reach' },
  /** For those who do not see the map: where the hub is now, and what that means. */
  at: (number: number, place: string, meaning: string) => `What-if hub ${number} at ${place}. ${meaning}`,
  removed: (left: number) => plural(left, { one: 'Removed. # what-if hub is left.', other: 'Removed. # what-if hubs are left.' }),
};
