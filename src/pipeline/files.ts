/** The records of a sound data set → the text of every file in `public/data`. Pure: the same records give the same bytes. */
import { createHash } from 'node:crypto';
import { SCHEMA_VERSION, type DataSource, type HubDetailsFile, type HubFeature, type HubsFile, type Manifest } from '../domain/files';
import { PRECISIONS } from '../domain/vocabularies';
import { compareText } from './issue';
import type { JoinedHub } from './join';

/** Content of each file by name. */
export type FileContents = ReadonlyMap<string, string>;

const DECIMALS = 5;

export function hubsFile(hubs: readonly JoinedHub[]): HubsFile {
  const features = hubs.map(({ hub: { lngLat, ...properties } }): HubFeature => {
    const coordinates = lngLat?.map((degrees) => Number(degrees.toFixed(DECIMALS)));
    return { type: 'Feature', id: properties.id, geometry: coordinates === undefined ? null : { type: 'Point', coordinates }, properties };
  });
  return { type: 'FeatureCollection', features };
}

export function hubDetailsFile(hubs: readonly JoinedHub[]): HubDetailsFile {
  return { schemaVersion: SCHEMA_VERSION, hubs: Object.fromEntries(hubs.map(({ hub, details }) => [hub.id, details])) };
}

export interface Counts {
  readonly countries: number;
  readonly regions: number;
  readonly observations: number;
  readonly warnings: number;
}

/** `counts.countries` are those that are drawn, with or without a hub. */
export function manifestOf(hubs: readonly JoinedHub[], counts: Counts, files: FileContents, sources: readonly DataSource[]): Manifest {
  const placed = PRECISIONS.map((precision) => [precision, hubs.filter(({ hub }) => hub.precision === precision).length]);
  const dates = [...hubs.map(({ details }) => details.retrieved), ...sources.map(({ date }) => date)].sort(compareText);
  const entries = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, content]) => [name, { bytes: Buffer.byteLength(content), sha256: sha256(content) }]);
  return {
    schemaVersion: SCHEMA_VERSION,
    date: dates.at(-1) ?? '',
    counts: { hubs: hubs.length, ...counts, byPrecision: Object.fromEntries(placed) as Manifest['counts']['byPrecision'] },
    files: Object.fromEntries(entries) as Manifest['files'],
    sources,
  };
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
