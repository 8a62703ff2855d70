import type { InstrumentsFile } from '../domain/files';
import { DataFileError, fetchVersionedFile } from './fetch-file';

/** The questions, the rules, and where they come from. Immutable. @throws DataFileError */
export async function loadInstruments(baseUrl: string): Promise<InstrumentsFile> {
  const file = await fetchVersionedFile<InstrumentsFile>(baseUrl, 'instruments.json');
  if (![file.questions, file.bands, file.instruments, file.sources].every(Array.isArray))
    throw new DataFileError('instruments.json', 'lacks a list of the rules');
  return file;
}
