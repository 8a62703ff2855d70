/** The records of a sound data set → the text of every file in `public/data`. Pure: the same records give the same bytes. */
import { createHash } from 'node:crypto';
import {
  SCHEMA_VERSION,
  type DataSource,
  type HubDetailsFile,
  type HubFeature,
  type HubProperties,
  type HubsFile,
  type Manifest,
  type ManifestEntry,
} from '../domain/files';
import type { Hub } from '../domain/hub';
import { PRECISIONS } from '../domain/vocabularies';
import { compareText } from './issue';
import type { JoinedHub } from './join';

/** Content of each file by name; one in a folder as `folder/name`. */
export type FileContents = ReadonlyMap<string, string>;

/** About 100 m: a hub is placed by its city. */
const DECIMALS = 3;

/** In the order that compresses best: what is written in words first, and together what goes together. */
const PROPERTIES = [
  'name',
  'coordinator',
  'cityBasis',
  'kindBasis',
  'kind',
  'techSectorBasis',
  'technologies',
  'sectors',
  'servicesBasis',
  'services',
  'country',
  'regionId',
  'statedRegion',
  'regionBasis',
  'precision',
  'placeId',
  'city',
] as const satisfies (keyof HubProperties)[];

/** Hubs of one place follow each other: easier to read, and to compress. */
export function hubsFile(hubs: readonly JoinedHub[]): HubsFile {
  const orderOf = ({ country, regionId, placeId, id }: Hub): string => [country, regionId ?? '', placeId ?? '', id].join(' ');
  const sorted = hubs.map(({ hub }) => hub).sort((a, b) => compareText(orderOf(a), orderOf(b)));
  return { schemaVersion: SCHEMA_VERSION, type: 'FeatureCollection', features: sorted.map(hubFeature) };
}

function hubFeature(hub: Hub): HubFeature {
  const known = PROPERTIES.filter((property) => hub[property] !== null).map((property) => [property, hub[property]]);
  const coordinates = hub.lngLat?.map((degrees) => Number(degrees.toFixed(DECIMALS)));
  return {
    type: 'Feature',
    id: hub.id,
    properties: Object.fromEntries(known) as HubProperties,
    geometry: coordinates === undefined ? null : { type: 'Point', coordinates },
  };
}

export function hubDetailsFile(hubs: readonly JoinedHub[]): HubDetailsFile {
  return { schemaVersion: SCHEMA_VERSION, hubs: Object.fromEntries(hubs.map(({ hub, details }) => [hub.id, details])) };
}

export interface Counts {
  readonly countries: number;
  readonly regions: number;
  readonly observations: number;
  readonly towns: number;
  readonly warnings: number;
}

/** `counts.countries` are those that are drawn, with or without a hub. */
export function manifestOf(hubs: readonly JoinedHub[], counts: Counts, files: FileContents, sources: readonly DataSource[]): Manifest {
  const placed = PRECISIONS.map((precision) => [precision, hubs.filter(({ hub }) => hub.precision === precision).length]);
  const dates = [...hubs.map(({ details }) => details.retrieved), ...sources.map(({ date }) => date)].sort(compareText);
  return {
    schemaVersion: SCHEMA_VERSION,
    date: dates.at(-1) ?? '',
    counts: { hubs: hubs.length, ...counts, byPrecision: Object.fromEntries(placed) as Manifest['counts']['byPrecision'] },
    files: manifestEntries(files),
    sources,
  };
}

/** By name, sorted; the files of a folder as one entry, see `ManifestEntry`. */
function manifestEntries(files: FileContents): Manifest['files'] {
  const contents: Record<string, string[]> = {};
  const folders = new Set<string>();
  for (const name of [...files.keys()].sort(compareText)) {
    const [entry = name, inFolder] = name.split('/');
    (contents[entry] ??= []).push(files.get(name)!);
    if (inFolder !== undefined) folders.add(entry);
  }
  const entryOf = (name: string, parts: readonly string[]): ManifestEntry => {
    const content = parts.join('');
    const entry = { bytes: Buffer.byteLength(content), sha256: sha256(content) };
    return folders.has(name) ? { ...entry, files: parts.length } : entry;
  };
  return Object.fromEntries(Object.entries(contents).map(([name, parts]) => [name, entryOf(name, parts)]));
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
