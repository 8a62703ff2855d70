import type { PositionFailure } from '../../domain/position-failure';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');

/** The questions of the finder. */
export default {
  title: 'Find a hub near you',
  intro: 'Three questions. Answer what you like and skip the rest.',
  where: {
    title: 'Where are you?',
    label: 'Your town or village',
    placeholder: 'Town, in any spelling',
    clear: 'Clear the place',
    options: 'Places',
    found: (count: number) => plural(count, { one: '# place found', other: '# places found' }),
    loading: 'Searching …',
    similar: (text: string) => `No place called “${text}” is in our list. Did you mean:`,
    none: (text: string) => `No place called “${text}” is in our list. Try a larger town near it.`,
    outside: 'This point lies outside the European countries of this map.',
    failed: 'The list of places could not be loaded.',
    retry: 'Try again',
    /** A place without a name. */
    position: (coordinates: string) => `Position ${coordinates}`,
  },
  locate: {
    use: 'Use my location',
    note: 'Rounded to about 1 km; stays in this page’s address.',
    asking: 'Waiting for your device … You can also type your town.',
    found: (coordinates: string) => `Found, to about 1 km: ${coordinates}.`,
    outside: 'Your position lies outside the European countries of this map. Type the town to start from.',
    notPlaced: 'The regions of the map could not be loaded, so your position means nothing to it. Try again, or type your town.',
    failures: {
      denied: 'Your browser was told not to share your location. Type your town instead.',
      unavailable: 'Your device does not know where it is at the moment. Type your town instead.',
      slow: 'Your device took longer than 10 seconds. Type your town instead.',
      unsupported: 'This browser cannot tell your location here. Type your town instead.',
      framed: 'The page around this map does not let it ask for your location. Type your town instead, or open the full map.',
    } satisfies Record<PositionFailure, string>,
    openFullMap: 'Open the full map',
  },
  need: {
    title: 'What do you need?',
    help: 'Kinds of help',
    technologies: 'Technologies',
    more: (count: number) => plural(count, { one: '# more technology', other: '# more technologies' }),
    /** What a word of firms stands for: a list of the two below. */
    looksFor: (need: string, targets: string) => `${need}: looks for ${targets}`,
    service: (name: string) => `the service “${name}”`,
    technology: (name: string) => `the technology “${name}”`,
  },
  work: {
    title: 'What do you do?',
    more: (count: number) => plural(count, { one: '# more sector', other: '# more sectors' }),
  },
  show: {
    match: (count: number) => plural(count, { one: 'Show # hub', other: 'Show # hubs, best first' }),
    distance: (count: number) => plural(count, { one: 'Show # hub', other: 'Show # hubs, nearest first' }),
    name: (count: number) => plural(count, { one: 'Show # hub', other: 'Show # hubs' }),
  },
  startOver: 'Start over',
  instrument: 'Not sure what to ask for? Six questions tell which support fits.',
};
