import type { HubDetailsFile, HubFeature, HubsFile, Manifest } from '../domain/files';
import type { Hub, HubDetails } from '../domain/hub';
import type { LngLat } from '../domain/geo';
import { DataFileError, fetchVersionedFile } from './fetch-file';

/** The hubs and what can be told without a map. Immutable. */
export interface HubDataset {
  readonly hubs: readonly Hub[];
  readonly hubIndexById: ReadonlyMap<string, number>;
  /** ISO codes of the countries with a hub, sorted. */
  readonly countries: readonly string[];
}

/** @throws DataFileError */
export async function loadHubs(baseUrl: string): Promise<HubDataset> {
  const file = await fetchVersionedFile<HubsFile>(baseUrl, 'hubs.geojson');
  if (!Array.isArray(file.features)) throw new DataFileError('hubs.geojson', 'is no GeoJSON FeatureCollection');
  return decodeHubs(file);
}

/** Hubs in the order of the file, indexed by id. */
export function decodeHubs(file: HubsFile): HubDataset {
  const hubs = file.features.map(decodeHub);
  return {
    hubs,
    hubIndexById: new Map(hubs.map((hub, index) => [hub.id, index])),
    countries: [...new Set(hubs.map((hub) => hub.country))].sort(),
  };
}

/** What the file leaves out is `null`. Written out, so that all hubs have the same members in the same order, which engines are quick with. */
function decodeHub({ id, geometry, properties }: HubFeature): Hub {
  return {
    id,
    name: properties.name,
    kind: properties.kind,
    kindBasis: properties.kindBasis,
    country: properties.country,
    city: properties.city ?? null,
    cityBasis: properties.cityBasis ?? null,
    precision: properties.precision,
    lngLat: geometry === null ? null : (geometry.coordinates as unknown as LngLat),
    placeId: properties.placeId ?? null,
    regionId: properties.regionId ?? null,
    statedRegion: properties.statedRegion ?? null,
    regionBasis: properties.regionBasis ?? null,
    coordinator: properties.coordinator ?? null,
    services: properties.services ?? null,
    servicesBasis: properties.servicesBasis ?? null,
    technologies: properties.technologies ?? null,
    sectors: properties.sectors ?? null,
    techSectorBasis: properties.techSectorBasis ?? null,
  };
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
