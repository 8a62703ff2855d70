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
} from '../domain/files';
import type { Hub } from '../domain/hub';
import { PRECISIONS } from '../domain/vocabularies';
import { compareText } from './issue';
import type { JoinedHub } from './join';

/** Content of each file by name. */
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
