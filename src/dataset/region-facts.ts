import type { RegionFactsFile } from '../domain/files';
import { DataFileError, fetchVersionedFile } from './fetch-file';
import type { RegionFactsTable } from './region-facts-columns';

export type { RegionFactsTable } from './region-facts-columns';

/** The code that reads the columns comes with the file: the first view needs neither. @throws DataFileError */
export async function loadRegionFacts(baseUrl: string): Promise<RegionFactsTable> {
  const [file, { decodeRegionFacts }] = await Promise.all([
    fetchVersionedFile<RegionFactsFile>(baseUrl, 'region-facts.json'),
    import('./region-facts-columns'),
  ]);
  const table = decodeRegionFacts(file);
  if (table === null) throw new DataFileError('region-facts.json', 'lacks a column, or has some that are too short or too long');
  return table;
}
