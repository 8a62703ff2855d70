import type { HubDetailsFile, HubFeature, HubsFile, Manifest } from '../domain/files';
import type { Hub, HubDetails } from '../domain/hub';
import type { LngLat } from '../domain/geo';
import { DataFileError, fetchDataFile, fetchVersionedFile } from './fetch-file';

/** The hubs and what can be told without a map. Immutable. */
export interface HubDataset {
  readonly hubs: readonly Hub[];
  readonly hubIndexById: ReadonlyMap<string, number>;
  /** ISO codes of the countries with a hub, sorted. */
  readonly countries: readonly string[];
}

/** @throws DataFileError */
export async function loadHubs(baseUrl: string): Promise<HubDataset> {
  const file = await fetchDataFile<Partial<HubsFile>>(baseUrl, 'hubs.geojson');
  if (!Array.isArray(file.features)) throw new DataFileError('hubs.geojson', 'is no GeoJSON FeatureCollection');
  return decodeHubs(file as HubsFile);
}

/** Hubs in the order of the file, indexed by id. */
export function decodeHubs(file: HubsFile): HubDataset {
  const hubs = file.features.map((feature) => decodeHub(feature as HubFeature));
  return {
    hubs,
    hubIndexById: new Map(hubs.map((hub, index) => [hub.id, index])),
    countries: [...new Set(hubs.map((hub) => hub.country))].sort(),
  };
}

function decodeHub({ geometry, properties }: HubFeature): Hub {
  return { ...properties, lngLat: geometry === null ? null : (geometry.coordinates as unknown as LngLat) };
}

/** @throws DataFileError */
export async function loadHubDetails(baseUrl: string): Promise<ReadonlyMap<string, HubDetails>> {
  const file = await fetchVersionedFile<HubDetailsFile>(baseUrl, 'hub-details.json');
  return new Map(Object.entries(file.hubs));
}

/** @throws DataFileError */
export function loadManifest(baseUrl: string): Promise<Manifest> {
  return fetchVersionedFile<Manifest>(baseUrl, 'manifest.json');
}
