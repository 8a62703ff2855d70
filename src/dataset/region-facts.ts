import type { RegionFactsFile } from '../domain/files';
import type { PublishedCoverage, RegionFacts } from '../domain/region-facts';
import { DataFileError, fetchVersionedFile } from './fetch-file';

/** The facts of every drawn region by its id, and what the Commission has published about coverage. Immutable. */
export interface RegionFactsTable {
  readonly byId: ReadonlyMap<string, RegionFacts>;
  readonly published: readonly PublishedCoverage[];
}

/** @throws DataFileError */
export async function loadRegionFacts(baseUrl: string): Promise<RegionFactsTable> {
  const { regions, published } = await fetchVersionedFile<RegionFactsFile>(baseUrl, 'region-facts.json');
  if (![regions, published].every(Array.isArray))
    throw new DataFileError('region-facts.json', 'lacks the list of regions or of published figures');
  return { byId: new Map(regions.map((facts) => [facts.id, facts])), published };
}
