import { publishedNames } from 'virtual:published-names';
import { SCHEMA_VERSION } from '../domain/files';

/** A data file that could not be read; the message names the file, what happened and what to do. */
export class DataFileError extends Error {
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`${file}: ${problem}. Reload the page; if it stays, the site was published without its data: run 'npm run build'.`, options);
    this.name = 'DataFileError';
  }
}

/**
 * One prebuilt file of `public/data` as parsed JSON.
 *
 * @param baseUrl folder of the files, with a trailing slash
 * @param file plain name, as the pipeline writes it; the published site has it, or the folder it stands in, under another
 * @throws DataFileError when the network fails, the server says no, or the content is no JSON
 */
export async function fetchDataFile<T>(baseUrl: string, file: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(baseUrl + file.replace(/^[^/]+/, (name) => publishedNames[name] ?? name));
  } catch (cause) {
    throw new DataFileError(file, 'could not be fetched, the network may be down', { cause });
  }
  if (!response.ok) throw new DataFileError(file, `the server answered ${response.status}`);
  try {
    return (await response.json()) as T;
  } catch (cause) {
    throw new DataFileError(file, 'is not JSON', { cause });
  }
}

/** The same, for files that state their schema version. */
export async function fetchVersionedFile<T extends { readonly schemaVersion: number }>(baseUrl: string, file: string): Promise<T> {
  const content = await fetchDataFile<T>(baseUrl, file);
  if (content.schemaVersion !== SCHEMA_VERSION)
    throw new DataFileError(file, `has schema version ${content.schemaVersion}, this page reads ${SCHEMA_VERSION}`);
  return content;
}
