import type { HubDetailsFile, HubsFile, Manifest } from '../domain/files';
import type { HubDetails } from '../domain/hub';
import { DataFileError, fetchVersionedFile } from './fetch-file';
import { decodeHubs, type HubDataset } from './hubs';

/** @throws DataFileError */
export async function loadHubs(baseUrl: string): Promise<HubDataset> {
  const file = await fetchVersionedFile<HubsFile>(baseUrl, 'hubs.geojson');
  if (!Array.isArray(file.features)) throw new DataFileError('hubs.geojson', 'is no GeoJSON FeatureCollection');
  return decodeHubs(file);
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
