import type { TownColumns } from './files';
import { isoCountryOf } from './region';
import { meantWords } from './search-words';
import type { Town, TownMatches } from './town';
import { laterKeys, NAME_SEPARATOR, townKey } from './town-key';

/** So many times its inhabitants a town of the visitor's country counts. */
const HOME_WEIGHT = 10;
/** And so many times one that only an alternate name fits: many of them are names that hardly anybody uses. */
const ALIAS_WEIGHT = 0.2;
/** So long an alternate name has to be to count as what was typed in full, and not as the beginning of more: `Lon` is one of Lognes. */
const MIN_WHOLE_ALIAS_LENGTH = 4;

/** A town with its names: the main one, then alternate ones. */
export interface NamedTown {
  readonly town: Town;
  readonly names: readonly string[];
}

/** A folded name. */
interface IndexedName {
  readonly text: string;
  readonly town: Town;
  /** As it is written, where it is an alternate one. */
  readonly alias: string | null;
  /** Whether it is only the end of the main name, from a later word on. */
  readonly isEnd: boolean;
}

/** A town that fits, by the best of its names that do. */
interface FoundTown {
  readonly town: Town;
  readonly alias: string | null;
  /** 0 = a whole name was typed, 1 = its beginning, 2 = that of a later word of the main name. */
  readonly rank: number;
}

/** What a search looks through: names sorted by their text, some of them more than once. */
export type TownIndex = readonly IndexedName[];

/** The towns of a file. A region without a name is shown by its code. O(names). */
export function decodeTowns(columns: TownColumns, regionNames: Readonly<Record<string, string>>): NamedTown[] {
  const regionIds = columns.regions.flatMap(([id, towns]) => Array.from({ length: towns }, () => id));
  let latitude = 0;
  return columns.names.map((line, i) => {
    const names = line.split(NAME_SEPARATOR);
    const name = names[0]!;
    const regionId = regionIds[i]!;
    const longitude = columns.lngs[i]!;
    latitude += columns.lats[i]!;
    const town: Town = {
      id: `${longitude}_${latitude}_${townKey(name)}`,
      name,
      alias: null,
      country: isoCountryOf(regionId),
      regionId,
      regionName: regionNames[regionId] ?? regionId,
      lngLat: [longitude / 1000, latitude / 1000],
      population: columns.populations[i]!,
    };
    return { town, names };
  });
}

/** The names of the towns, ready to be searched. O(n log n). */
export function indexTowns(towns: readonly NamedTown[]): TownIndex {
  const index = towns.flatMap(({ town, names }) => [
    ...names.map((name, i) => ({ text: townKey(name), town, alias: i === 0 ? null : name, isEnd: false })),
    ...laterKeys(town.name).map((text) => ({ text, town, alias: null, isEnd: true })),
  ]);
  return index.sort(byText);
}

/** Both together. A town may be in both. O(n): sorting two sorted runs merges them. */
export function mergeIndexes(a: TownIndex, b: TownIndex): TownIndex {
  return [...a, ...b].sort(byText);
}

/**
 * The towns of which a name begins with a key, each once: those so named first, then those whose name begins so, then those where a later word does.
 * Among each the most inhabitants first; those of the visitor's country count tenfold, those found by an alternate name a fifth.
 * Where there are none, those with a name that begins nearly so, see `meantWords`.
 *
 * @param key as `typedKey` makes it; nothing for the empty one
 */
export function findTowns(index: TownIndex, key: string, country: string | null, limit: number): TownMatches {
  if (key === '') return { towns: [], nearlySpelled: [] };
  const ranges = meantWords(index, key);
  const isBegun = ranges.some(([from]) => index[from]!.text.startsWith(key));
  const found = new Map<string, FoundTown>();
  for (const [from, to] of ranges)
    for (const { town, alias, text, isEnd } of index.slice(from, to)) {
      const isWhole = text === key && (alias === null || text.length >= MIN_WHOLE_ALIAS_LENGTH);
      const rank = isEnd ? 2 : isWhole ? 0 : 1;
      const held = found.get(town.id);
      if (held === undefined) found.set(town.id, { town, alias, rank });
      else found.set(town.id, { town, alias: shorter(held.alias, alias), rank: Math.min(rank, held.rank) });
    }
  const best = [...found.values()]
    .sort((a, b) => a.rank - b.rank || weightOf(b, country) - weightOf(a, country) || (a.town.id < b.town.id ? -1 : 1))
    .slice(0, limit)
    .map(({ town, alias }) => (alias === null ? town : { ...town, alias }));
  return isBegun ? { towns: best, nearlySpelled: [] } : { towns: [], nearlySpelled: best };
}

/** The shorter of two alternate names, which is nearer to what was typed, of equal ones the first; none where the main name fits as well. */
function shorter(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return b.length < a.length ? b : a;
}

function weightOf({ town, alias }: FoundTown, country: string | null): number {
  return town.population * (town.country === country ? HOME_WEIGHT : 1) * (alias === null ? 1 : ALIAS_WEIGHT);
}

function byText(a: IndexedName, b: IndexedName): number {
  return a.text < b.text ? -1 : Number(a.text > b.text);
}
