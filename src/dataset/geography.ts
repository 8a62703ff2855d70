import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { CitiesFile, NeighboursTopology, RegionsTopology } from '../domain/files';
import type { Ground } from '../domain/ground';
import type { Country, Region } from '../domain/region';
import { fetchDataFile, fetchVersionedFile } from './fetch-file';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;

/** Geometry, regions and label cities. Immutable; the finer geometry is a second value of the same shape. */
export interface Geography {
  readonly ground: Ground;
  /** Sorted by id. */
  readonly regions: readonly Region[];
  readonly regionById: ReadonlyMap<string, Region>;
  readonly countryById: ReadonlyMap<string, Country>;
  readonly cities: CitiesFile['cities'];
}

/** The overview geometry with all that goes with it. @throws DataFileError */
export async function loadGeography(baseUrl: string): Promise<Geography> {
  const [regions, neighbours, cities] = await Promise.all([
    fetchDataFile<RegionsTopology>(baseUrl, 'regions.topojson'),
    fetchDataFile<NeighboursTopology>(baseUrl, 'neighbours.topojson'),
    fetchVersionedFile<CitiesFile>(baseUrl, 'cities.json'),
  ]);
  return decodeGeography(regions, feature(neighbours, neighbours.objects.land) as Ground['neighbours'], cities.cities);
}

/** The same geography with the finer borders. @throws DataFileError */
export async function loadDetailedGeography(baseUrl: string, overview: Geography): Promise<Geography> {
  const regions = await fetchDataFile<RegionsTopology>(baseUrl, 'regions-detail.topojson');
  return decodeGeography(regions, overview.ground.neighbours, overview.cities);
}

export function decodeGeography(topology: RegionsTopology, neighbours: Ground['neighbours'], cities: CitiesFile['cities']): Geography {
  const regions = feature(topology, topology.objects.regions) as Areas<Region>;
  const countries = feature(topology, topology.objects.countries) as Areas<Country>;
  const properties = regions.features.map((region) => region.properties).sort((a, b) => a.id.localeCompare(b.id));
  return {
    ground: {
      regions,
      countries,
      regionBorders: mesh(topology, topology.objects.regions, (a, b) => a !== b && countryOf(a) === countryOf(b)),
      countryBorders: mesh(topology, topology.objects.regions, (a, b) => countryOf(a) !== countryOf(b)),
      neighbours,
    },
    regions: properties,
    regionById: new Map(properties.map((region) => [region.id, region])),
    countryById: new Map(countries.features.map((country) => [country.properties.id, country.properties])),
    cities,
  };
}

function countryOf(geometry: { properties?: unknown }): string {
  return (geometry.properties as Region).country;
}
