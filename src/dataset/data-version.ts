import { dataVersion } from 'virtual:data-version';
import { publishedNames } from 'virtual:published-names';
import { versionFile, type DataVersion } from '../domain/data-version';
import type { QueryProblem } from '../domain/query-values';
import { fetchVersionedFile } from './fetch-file';

/** What decides whether anything can be shown at all. */
const FIRST_FILE = 'hubs.geojson';

let shown = dataVersion;

/** Of the data that the page shows: those it was built with, unless `pinData` has found others. `dev` in development. */
export function shownDataVersion(): string {
  return shown;
}

/**
 * Has every data file that is fetched afterwards be one of the version that a frame was made for. Where the host no longer keeps that version, or
 * this page cannot read it, the page's own data stay and a problem says so; the cause is told in the console. Never fails.
 *
 * @param dataUrl folder of the data, with a trailing slash
 * @param version as the flag `data` has it; `null`: the newest
 */
export async function pinData(dataUrl: string, version: string | null): Promise<{ readonly problem: QueryProblem | null }> {
  if (version === null || version === dataVersion) return { problem: null };
  try {
    // What fetch-file.ts looks every name up in.
    Object.assign(publishedNames, await keptNames(dataUrl, version));
    shown = version;
    return { problem: null };
  } catch (cause) {
    console.warn(`The data of version ${version} could not be had; those of version ${dataVersion} are shown.`, cause);
    return { problem: { param: 'data', value: version, reason: 'unknown-value', allowed: [dataVersion] } };
  }
}

/** @throws Error that says why that version cannot be shown */
async function keptNames(dataUrl: string, version: string): Promise<DataVersion['names']> {
  const { names } = await fetchVersionedFile<DataVersion>(dataUrl, versionFile(version));
  const missing = Object.keys(publishedNames).filter((name) => typeof names[name] !== 'string');
  if (missing.length > 0) throw new Error(`it has no ${missing.join(', ')}`);
  const { status, ok } = await fetch(dataUrl + names[FIRST_FILE]!, { method: 'HEAD' });
  if (!ok) throw new Error(`the server answered ${status} for ${names[FIRST_FILE]}`);
  return names;
}
