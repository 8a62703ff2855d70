import type { ObservationsFile } from '../domain/files';
import { PUBLISHED_INDICATORS } from '../domain/indicators';
import type { Observations } from '../domain/observation';
import { fetchVersionedFile } from './fetch-file';

/** No figures at all: for what is counted and not published. */
export const NO_OBSERVATIONS: Observations = decodeObservations({ indicators: {} });

/** @throws DataFileError */
export async function loadObservations(baseUrl: string): Promise<Observations> {
  return decodeObservations(await fetchVersionedFile<ObservationsFile>(baseUrl, 'observations.json'));
}

/** Every published indicator has its map; one that the file does not hold is empty, which shows as "no data". */
export function decodeObservations(file: { readonly indicators: Partial<ObservationsFile['indicators']> }): Observations {
  const decoded = PUBLISHED_INDICATORS.map(({ id }) => {
    const entries = Object.entries(file.indicators[id] ?? {});
    return [id, new Map(entries.map(([code, [value, year, flag]]) => [code, { value, year, flag }]))] as const;
  });
  return Object.fromEntries(decoded) as unknown as Observations;
}
