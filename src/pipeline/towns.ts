/** The gazetteer of the page: towns of GeoNames and the names they are searched by. Source: GeoNames, CC BY 4.0. */
import type { FirstTownsFile, TownColumns, TownShardFile } from '../domain/files';
import { SCHEMA_VERSION } from '../domain/files';
import type { Region } from '../domain/region';
import { FIRST_TOWNS_FILE, laterKeys, NAME_SEPARATOR, shardFile } from '../domain/town-key';
import { thousandths } from './degrees';
import { isTown, type Gazetteer } from './gazetteer';
import { compareText } from './issue';
import type { RegionLocator } from './locate';
import { MAX_OFF_SHORE_KM } from './place';
import { searchedNames } from './town-names';
import { splitByPrefix } from './town-shards';

const MIN_POPULATION = 1000;
/** So many of the most populous towns, and of every country so many, make the file for the first letter: below 60 kB brotli. */
const FIRST_COUNT = 1500;
const FIRST_PER_COUNTRY = 12;
/** Alternate names that begin alike with so many letters are all found by the first of them, until a further file is there. */
const FIRST_LETTERS = 2;
/** Names in one further file: about 30 kB brotli at most. */
const MAX_NAMES_PER_SHARD = 2000;
/** Significant ones: no register is that sure of its date. */
export const TOWN_POPULATION_DIGITS = 2;

/** A town as it is written. */
export interface GazetteerTown {
  readonly regionId: string;
  readonly country: string;
  readonly lng: number;
  readonly lat: number;
  readonly population: number;
  /** By key, the main name first. */
  readonly names: ReadonlyMap<string, string>;
}

/** A town to be found under a key: with a name, or (`null`) with the end of its main name. */
interface Entry {
  readonly key: string;
  readonly town: GazetteerTown;
  readonly name: string | null;
}

/** Places of today with 1 000 inhabitants or more, the most populous first, but for those in no drawn region of their country. */
export function townsOf({ places }: Gazetteer, locator: RegionLocator): { towns: GazetteerTown[]; withoutRegion: number } {
  const large = places.filter((place) => place.population >= MIN_POPULATION && isTown(place));
  const towns = large.flatMap(({ name, alternateNames, country, lngLat: [lng, lat], population }) => {
    const shape = locator.findNearest([lng, lat], MAX_OFF_SHORE_KM, country);
    if (shape === null) return [];
    const names = searchedNames(name, alternateNames);
    return { regionId: shape.region.id, country, lng: thousandths(lng), lat: thousandths(lat), population, names };
  });
  return { towns, withoutRegion: large.length - towns.length };
}

/** The files of the folder `towns`, by name. `towns` have the most populous first. */
export function townFiles(towns: readonly GazetteerTown[], regions: readonly Region[]): Record<string, FirstTownsFile | TownShardFile> {
  const shards = splitByPrefix(towns.flatMap(entriesOf), MAX_NAMES_PER_SHARD);
  const first: FirstTownsFile = {
    schemaVersion: SCHEMA_VERSION,
    regionNames: Object.fromEntries(regions.map(({ id, name }) => [id, name])),
    prefixes: [...shards.keys()],
    ...columnsOf(firstTowns(towns).flatMap(firstEntriesOf)),
  };
  const further = [...shards].map(([prefix, entries]) => [shardFile(prefix), { schemaVersion: SCHEMA_VERSION, ...columnsOf(entries) }]);
  return { [FIRST_TOWNS_FILE]: first, ...(Object.fromEntries(further) as Record<string, TownShardFile>) };
}

function firstTowns(towns: readonly GazetteerTown[]): GazetteerTown[] {
  const perCountry = new Map<string, number>();
  return towns.filter(({ country }, index) => {
    const inCountry = (perCountry.get(country) ?? 0) + 1;
    perCountry.set(country, inCountry);
    return index < FIRST_COUNT || inCountry <= FIRST_PER_COUNTRY;
  });
}

function entriesOf(town: GazetteerTown): Entry[] {
  const entries = Array.from(town.names, ([key, name]): Entry => ({ key, town, name }));
  const ends = laterKeys(mainNameOf(town)).filter((key) => !town.names.has(key));
  return [...entries, ...ends.map((key) => ({ key, town, name: null }))];
}

function firstEntriesOf(town: GazetteerTown): Entry[] {
  const beginnings = new Set<string>();
  return entriesOf(town).filter(({ key, name }) => {
    const beginning = key.slice(0, FIRST_LETTERS);
    if (name === null || beginnings.has(beginning)) return false;
    beginnings.add(beginning);
    return true;
  });
}

function columnsOf(entries: readonly Entry[]): TownColumns {
  const namesByTown = new Map(entries.map(({ town }) => [town, [mainNameOf(town)]]));
  for (const { town, name } of entries) if (name !== null && name !== mainNameOf(town)) namesByTown.get(town)!.push(name);
  const towns = [...namesByTown.keys()].sort(compareByPlace);
  const regions = new Map<string, number>();
  for (const { regionId } of towns) regions.set(regionId, (regions.get(regionId) ?? 0) + 1);
  return {
    regions: [...regions],
    names: towns.map((town) => namesByTown.get(town)!.join(NAME_SEPARATOR)),
    lngs: towns.map(({ lng }) => lng),
    lats: towns.map(({ lat }, i) => lat - (towns[i - 1]?.lat ?? 0)),
    populations: towns.map(({ population }) => Number(population.toPrecision(TOWN_POPULATION_DIGITS))),
  };
}

/** By region, from south to north: coordinates compress well. */
function compareByPlace(a: GazetteerTown, b: GazetteerTown): number {
  return compareText(a.regionId, b.regionId) || a.lat - b.lat || a.lng - b.lng || compareText(mainNameOf(a), mainNameOf(b));
}

export function mainNameOf({ names }: GazetteerTown): string {
  const [name] = names.values();
  return name!;
}
