import type { FirstTownsFile, TownShardFile } from '../domain/files';
import type { TownSearch } from '../domain/town';
import { FIRST_TOWNS_FILE, shardFile, shardPrefix, typedKey } from '../domain/town-key';
import { decodeTowns, findTowns, indexTowns, mergeIndexes, type TownIndex } from '../domain/town-names';
import { fetchVersionedFile } from './fetch-file';

/** What `first-letters.json` tells. */
interface FirstTowns {
  readonly index: TownIndex;
  readonly regionNames: Readonly<Record<string, string>>;
  readonly prefixes: ReadonlySet<string>;
}

/**
 * A search over the gazetteer in `towns/`, fetched part by part: one letter needs the first file alone, more letters that of their prefix as well.
 * Each is fetched once, however many ask for it; what failed is fetched again when it is next asked for.
 *
 * @param baseUrl folder of the data files, with a trailing slash
 */
export function createTownSearch(baseUrl: string): TownSearch {
  const firstTowns = remembered(() => loadFirstTowns(baseUrl));
  const first = () => firstTowns(null);
  const withShard = remembered((prefix: string) => loadShard(baseUrl, prefix, first));
  return {
    async search(text, country, limit) {
      const key = typedKey(text);
      if (key === '') return { towns: [], nearlySpelled: [] };
      const { index, prefixes } = await first();
      const prefix = key.length === 1 ? null : shardPrefix(key, prefixes);
      return findTowns(prefix === null ? index : await withShard(prefix), key, country, limit);
    },
  };
}

async function loadFirstTowns(baseUrl: string): Promise<FirstTowns> {
  const file = await fetchVersionedFile<FirstTownsFile>(baseUrl, FIRST_TOWNS_FILE);
  const { regionNames, prefixes } = file;
  return { index: indexTowns(decodeTowns(file, regionNames)), regionNames, prefixes: new Set(prefixes) };
}

/** The towns of a shard together with the most populous ones, which stand in for those of other shards where a name is misspelled. */
async function loadShard(baseUrl: string, prefix: string, first: () => Promise<FirstTowns>): Promise<TownIndex> {
  const [file, { index, regionNames }] = await Promise.all([fetchVersionedFile<TownShardFile>(baseUrl, shardFile(prefix)), first()]);
  return mergeIndexes(index, indexTowns(decodeTowns(file, regionNames)));
}

/** The same function, which loads each thing once; a failure is forgotten. */
function remembered<Key, T>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const loading = new Map<Key, Promise<T>>();
  return (key) => {
    const held = loading.get(key);
    if (held !== undefined) return held;
    const fresh = load(key);
    loading.set(key, fresh);
    fresh.catch(() => loading.delete(key));
    return fresh;
  };
}
