import type { MatchBasis } from '../../domain/finder';
import type { NeedId } from '../../domain/need-ids';
import { pluralsOf } from '../plural';

const plural = pluralsOf('en');
const seenFrom = (place: string) => (place === '' ? '' : `, seen from ${place}`);

/** Why a hub is listed, and how the list is ordered and narrowed. */
export default {
  needs: {
    try: 'Try before buying',
    train: 'Train my people',
    money: 'Find money',
    partners: 'Meet partners',
    ai: 'Artificial intelligence',
    robots: 'Robots',
    cybersecurity: 'Cyber security',
    '3d-printing': '3D printing',
    sensors: 'Sensors and connected devices',
    data: 'Use my data',
    cloud: 'Cloud',
    'smart-machines': 'Smart machines',
    simulation: 'Simulation and digital twins',
    vr: 'Virtual reality',
    software: 'Software',
    electronics: 'Electronics and photonics',
    '5g': '5G',
    blockchain: 'Blockchain',
    supercomputing: 'Supercomputing',
    satellites: 'Satellite images',
    quantum: 'Quantum',
  } satisfies Record<NeedId, string>,
  distance: {
    label: 'Distance',
    km: (km: string) => `${km} km`,
    about: (km: string) => `about ${km} km`,
    underOne: 'less than 1 km',
    unknown: 'distance not known',
    from: (place: string) => `in a straight line from ${place}`,
    fromHere: 'in a straight line from where you are',
    notKnown: 'not known',
  },
  reason: {
    offers: (what: string, basis: string) => `offers ${what} (${basis})`,
    topics: (what: string, basis: string) => `${what} (${basis})`,
    basis: {
      stated: 'stated',
      call: 'by the terms of its EU grant',
      title: 'from its title',
      network: 'from its network',
    } satisfies Record<MatchBasis, string>,
    region: 'your region',
    country: 'your country',
    abroad: (country: string) => `abroad: ${country}`,
    abroadSpeaking: (country: string, languages: string) => `abroad: ${country} (${languages})`,
    lacks: (what: string) => `Does not list: ${what}`,
    unknown: (what: string) => `Not known: ${what}`,
  },
  list: {
    further: 'Further hubs: less of what you asked is known',
    onlyFurther: 'Of these hubs, nothing of what you asked is known',
    orderFailed: 'The best matches could not be worked out: the hubs are listed by name.',
    retry: 'Try again',
  },
  keep: {
    keep: (hub: string) => `Keep ${hub}`,
    full: (most: string) => `You keep ${most} hubs already. Let one go to keep another.`,
  },
  advice: {
    title: 'No hub is known to offer all of this',
    titleNear: 'No hub near you is known to offer all of this',
    nearest: (hub: string) => `Nearest general hub: ${hub}`,
    nearestAt: (hub: string, distance: string) => `Nearest general hub: ${hub} (${distance})`,
    national: (count: number, country: string) => plural(count, { one: `The # hub of ${country}`, other: `All # hubs of ${country}` }),
  },
  bar: {
    label: 'Your answers',
    near: (place: string) => `Near ${place}`,
    nearHere: 'Near where you are',
    within: (km: string) => `Within ${km} km`,
    inView: 'Only in view',
    remove: (answer: string) => `Remove ${answer}`,
    change: 'Change answers',
    radius: 'How far',
    anyDistance: 'Any distance',
    sort: 'Order',
    sorts: { match: 'Best match first', distance: 'Nearest first', name: 'By name' },
    onlyInView: 'Only hubs in view of the map',
    inViewNote: 'Hubs known by country only are never in view.',
    inViewWaits: 'Until the map is drawn, hubs are listed wherever they are.',
  },
  /** Told after the count: 383 hubs in 40 countries, best match first, seen from Maribor. No place: empty. */
  order: {
    match: (place: string) => `, best match first${seenFrom(place)}`,
    distance: (place: string) => `, nearest first${seenFrom(place)}`,
    name: (place: string) => `, by name${seenFrom(place)}`,
  } satisfies Record<'match' | 'distance' | 'name', unknown>,
  empty: {
    radius: (km: string, place: string) => `No such hub lies within ${km} km of ${place}.`,
    radiusHere: (km: string) => `No such hub lies within ${km} km of you.`,
    anyDistance: 'Show them at any distance',
    inView: 'No such hub is in view of the map.',
    beyondView: 'Show those out of view too',
    text: (text: string) => `The search for “${text}” leaves none.`,
    removeText: 'Remove the search',
    facet: (facet: string) => `The filter “${facet}” leaves none.`,
    removeFacet: (facet: string) => `Remove the filter “${facet}”`,
    together: 'What is asked leaves none when taken together.',
  },
  tools: {
    byName: 'The hubs are listed by name. To see the nearest or the best match first, say where you are or what you need.',
    find: 'Answer up to three questions',
  },
};
