import { pluralsOf } from '../plural';

const plural = pluralsOf('en');
const hubs = (count: number) => plural(count, { one: '# hub', other: '# hubs' });

/** For what the build writes into pages: before their scripts have run, where they never do, and for other websites. Pages are built in English alone. */
export default {
  links: 'A name leads to the hub’s website where we know one, else to our page about it.',
  origin: 'The facts come from public sources; the list is second-hand and not the full network.',
  needsScript: 'The map, the filters and the cards need JavaScript.',
  countries: 'Countries',
  all: 'All hubs',
  /** Names of countries stand alone: some want an article. */
  countryTitle: (country: string) => `Digital Innovation Hubs: ${country}`,
  countryDescription: (country: string, count: number) =>
    `${country}: ${hubs(count)} on a map and in a list, with place, kind, services and sources.`,
  hubTitle: (name: string, place: string) => `${name} (${place})`,
  hubDescription: (kind: string, place: string) => `Digital Innovation Hub, ${place}. ${kind}.`,
  collected: (date: string) => `Collected on ${date}.`,
  /** What is to be seen on the pictures that go with links. */
  picture: {
    europe: 'Map of Europe with its Digital Innovation Hubs, each a point in the shape and colour of its kind.',
    country: (country: string) => `Map of the country with its Digital Innovation Hubs: ${country}.`,
    hubInCity: (name: string, city: string) => `Map with ${name} marked at its city, ${city}.`,
    hubInInferredCity: (name: string) => `Map with ${name} marked at a city that is only inferred.`,
    hubInRegion: (name: string) => `Map with ${name} marked in the middle of its region; the city is not known.`,
  },
};
