import type { HubFeature, HubsFile } from '../domain/files';
import type { Hub } from '../domain/hub';
import type { LngLat } from '../domain/geo';

/** The hubs and what can be told without a map. Immutable. */
export interface HubDataset {
  readonly hubs: readonly Hub[];
  readonly hubIndexById: ReadonlyMap<string, number>;
  /** ISO codes of the countries with a hub, sorted. */
  readonly countries: readonly string[];
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
