import type { Answers } from '../../src/domain/answers';
import { NO_FACETS, type FacetId, type FacetSelection } from '../../src/domain/facets';
import type { LngLat } from '../../src/domain/geo';
import type { Hub } from '../../src/domain/hub';
import { isoCountryOf, nutsPrefixOf, type Region } from '../../src/domain/region';
import { HUB_KINDS, SECTORS, SERVICES, TECHNOLOGIES } from '../../src/domain/vocabularies';
import { regionWith } from '../fixtures/geography';
import { hubWith } from '../fixtures/hubs';
import { pick, sample, seededRandom } from '../fixtures/random';

/** The most frequent first. */
const COUNTRIES =
  'DE FR ES IT PL NL BE AT SE GR PT CZ RO FI DK IE HU BG SK SI HR LT LV EE NO CH GB RS UA TR CY LU MT IS LI AL BA MD ME MK XK'.split(' ');
const SYLLABLES = 'ba ço dé fin gö hu ja ko lam mal mø na or per qui ra si tör ud vił wer xan yo zed ši ön'.split(' ');
const FREQUENT_WORDS = ['Digital', 'Innovation', 'Hub', 'Data', 'AI', 'Smart', 'Industry', 'Łódź', 'Malmö', 'Großräschen', 'Σύρος', '5G'];
const AREAS = 300;
const REGIONS = 325;
/** Below 1, so that hubs share places. */
const PLACES_PER_HUB = 0.6;

type Random = () => number;

/** Made-up hubs, the same for the same size: facts, words and places as uneven as those of real ones. One in 25 is known by country only. */
export function benchHubs(size: number): Hub[] {
  const random = seededRandom(size);
  const words = Array.from({ length: 1500 }, () => wordOf(random));
  const areas = Array.from({ length: AREAS }, () => areaOf(random, words));
  const places = Array.from({ length: Math.ceil(size * PLACES_PER_HUB) }, () => placeIn(areas[skewed(random, AREAS)]!, random));
  return Array.from({ length: size }, (_, index) => hubOf(index, random, words, pick(random, places)));
}

interface Place {
  readonly city: string;
  readonly country: string;
  readonly lngLat: LngLat;
}

function areaOf(random: Random, words: readonly string[]): Place {
  const country = COUNTRIES[skewed(random, COUNTRIES.length)]!;
  return { city: capital(pick(random, words)), country, lngLat: [-9 + 38 * random(), 37 + 28 * random()] };
}

/** Within a degree or so, on a grid of about a kilometre. */
function placeIn({ lngLat: [lng, lat], ...names }: Place, random: Random): Place {
  const spread = (): number => (random() + random() + random() - 1.5) * 0.9;
  return { ...names, lngLat: [Math.round((lng + spread()) * 100) / 100, Math.round((lat + spread()) * 100) / 100] };
}

function hubOf(index: number, random: Random, words: readonly string[], { city, country, lngLat }: Place): Hub {
  const placed = random() > 0.04;
  return hubWith({
    id: `hub-${index}`,
    name: `${pick(random, FREQUENT_WORDS)} ${capital(words[skewed(random, words.length)]!)} ${capital(pick(random, words))}`,
    kind: HUB_KINDS[skewed(random, HUB_KINDS.length)]!,
    country,
    city,
    lngLat: placed ? lngLat : null,
    placeId: placed ? `g${Math.round(lngLat[0] * 100)}/${Math.round(lngLat[1] * 100)}` : null,
    coordinator: random() < 0.4 ? null : `Universität ${city}`,
    services: someOf(random, SERVICES, 0.5),
    technologies: someOf(random, TECHNOLOGIES, 0.2),
    sectors: someOf(random, SECTORS, 0.15),
  });
}

/** As many as the site draws, with codes like theirs, all over the hubs' land. */
export function benchRegions(): Region[] {
  const random = seededRandom(REGIONS);
  return Array.from({ length: REGIONS }, (_, index) => {
    const id = `${nutsPrefixOf(COUNTRIES[index % COUNTRIES.length]!)}${String(10 + Math.floor(index / COUNTRIES.length))}`;
    return regionWith({ id, country: isoCountryOf(id), labelPoint: [-9 + 38 * random(), 37 + 28 * random()] });
  });
}

/** The same hubs as well known as real ones: most with a region, few with a working area, some placed by their region only. */
export function inRegions(hubs: readonly Hub[], regions: readonly Region[]): Hub[] {
  const random = seededRandom(hubs.length);
  return hubs.map((hub) => {
    const { id } = regions[skewed(random, regions.length)]!;
    const isPlaced = hub.lngLat !== null;
    return {
      ...hub,
      regionId: isPlaced ? id : null,
      statedRegion: random() < 0.15 ? id.slice(0, pick(random, [2, 3, 4])) : null,
      precision: !isPlaced ? 'country' : random() < 0.1 ? 'region' : 'city',
    };
  });
}

function someOf<T>(random: Random, values: readonly T[], probability: number): T[] | null {
  const chosen = random() < 0.3 ? [] : sample(random, values, probability);
  return chosen.length === 0 ? null : chosen;
}

/** An index below `length`; the first ones come up most. */
const skewed = (random: Random, length: number): number => Math.floor(random() ** 2 * length);

const wordOf = (random: Random): string => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(random, SYLLABLES)).join('');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a visitor ticks and unticks, one after the other; at the end nothing is chosen, as at the start. */
export const TOGGLES: readonly (readonly [facetId: FacetId, value: string])[] = [
  ['kind', 'edih'],
  ['sector', 'manufacturing'],
  ['kind', 'dih'],
  ['country', 'DE'],
  ['country', 'DE'],
  ['sector', 'manufacturing'],
  ['kind', 'edih'],
  ['kind', 'dih'],
];

/** The selections along the way; going round, each is one change away from the one before. */
export const FILTER_STEPS: readonly FacetSelection[] = [
  { ...NO_FACETS, kind: ['edih'] },
  { ...NO_FACETS, kind: ['edih'], sector: ['manufacturing'] },
  { ...NO_FACETS, kind: ['edih', 'dih'], sector: ['manufacturing'] },
  { ...NO_FACETS, kind: ['edih', 'dih'], sector: ['manufacturing'], country: ['DE'] },
  { ...NO_FACETS, kind: ['edih', 'dih'], sector: ['manufacturing', 'health'] },
  { ...NO_FACETS, sector: ['manufacturing', 'health'] },
  { ...NO_FACETS, sector: ['health'] },
  NO_FACETS,
];

/** Searches as they are typed: a letter or two, whole words, two words, with and without accents, and nonsense. */
export const QUERIES = ['ma', 'malm', 'malmö', 'digi', 'digital in', 'universitat', 'lodz', 'qqqq'];

/** The same with a letter swapped, missing, or one too many. */
export const MISTAKEN_QUERIES = ['digitla', 'inovation', 'universiteat'];

/** From where the nearest hubs are looked for. */
export const STANDPOINTS: readonly LngLat[] = [[2.35, 48.86], [13.4, 52.52], [19.46, 51.76], [-8.61, 41.15], [24.94, 60.17], [12.5, 41.9]]; // prettier-ignore

/** Firms that look for a hub, and what they ask for. */
export const FIRMS: readonly Answers[] = [
  { origin: { lngLat: [15.65, 46.56], regionId: 'SI03', name: 'Maribor' }, needs: ['robots'], sectors: ['manufacturing'] },
  {
    origin: { lngLat: [22.11, 37.04], regionId: 'EL65', name: 'Kalamata' },
    needs: ['try', 'ai', 'sensors'],
    sectors: ['agrifood', 'tourism-culture'],
  },
  { origin: { lngLat: [28.19, 59.38], regionId: 'EE00', name: 'Narva' }, needs: [], sectors: [] },
  { origin: null, needs: ['train', 'money'], sectors: ['health'] },
];
