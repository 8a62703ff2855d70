/** Topologies → shapes and borders. Not needed for the list: loaded with the files it decodes, see `geography-files.ts`. */
import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { CountriesTopology, CountryProperties, NeighboursTopology, RegionProperties, RegionsTopology } from '../domain/files';
import type { BoundingBox } from '../domain/geo';
import type { Ground } from '../domain/ground';
import { isoCountryOf, nutsLevelOf, type Country, type Region } from '../domain/region';

type Areas<P> = FeatureCollection<Polygon | MultiPolygon, P>;
type Neighbours = Ground['neighbours'];

/** What a map without regions needs: its ground has no region and no regional border. Immutable. */
export interface Land {
  readonly ground: Ground;
  readonly countryById: ReadonlyMap<string, Country>;
}

/** Land with its regions. The finer geometry is a second value of the same shape. */
export interface Geography extends Land {
  /** Sorted by id. */
  readonly regions: readonly Region[];
  readonly regionById: ReadonlyMap<string, Region>;
}

const NO_REGIONS: Areas<Region> = { type: 'FeatureCollection', features: [] };
const NO_BORDERS: MultiLineString = { type: 'MultiLineString', coordinates: [] };

export function decodeLand(topology: CountriesTopology, neighbours: Neighbours): Land {
  const { countries: objects } = topology.objects;
  const countries = countriesOf(topology, objects);
  const countryBorders = mesh(topology, objects, (a, b) => a !== b);
  return {
    ground: { countries, regions: NO_REGIONS, regionBorders: NO_BORDERS, countryBorders, neighbours },
    countryById: byId(countries),
  };
}

export function decodeGeography(topology: RegionsTopology, neighbours: Neighbours): Geography {
  const { regions: objects } = topology.objects;
  const countries = countriesOf(topology, topology.objects.countries);
  const regions = regionsOf(topology, objects);
  const sorted = regions.features.map(({ properties }) => properties).sort((a, b) => a.id.localeCompare(b.id));
  return {
    ground: {
      countries,
      regions,
      regionBorders: mesh(topology, objects, (a, b) => a !== b && countryOf(a) === countryOf(b)),
      countryBorders: mesh(topology, objects, (a, b) => countryOf(a) !== countryOf(b)),
      neighbours,
    },
    countryById: byId(countries),
    regions: sorted,
    regionById: new Map(sorted.map((region) => [region.id, region])),
  };
}

export function decodeNeighbours(topology: NeighboursTopology): Neighbours {
  return feature(topology, topology.objects.land) as Neighbours;
}

function countriesOf(topology: Topology, objects: GeometryCollection<CountryProperties>): Areas<Country> {
  const { features } = feature(topology, objects) as Areas<CountryProperties>;
  return {
    type: 'FeatureCollection',
    features: features.map((country) => ({ ...country, properties: { id: String(country.id), ...country.properties } })),
  };
}

/** With what the file leaves out: country and level stand in the id, the bounding box in the shape. */
function regionsOf(topology: Topology, objects: GeometryCollection<RegionProperties>): Areas<Region> {
  const { features } = feature(topology, objects) as Areas<RegionProperties>;
  return {
    type: 'FeatureCollection',
    features: features.map((area) => {
      const id = String(area.id);
      const derived = { id, country: isoCountryOf(id), level: nutsLevelOf(id), boundingBox: boundingBoxOf(area.geometry) };
      return { ...area, properties: { ...derived, ...area.properties } };
    }),
  };
}

function boundingBoxOf(geometry: Polygon | MultiPolygon): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [exterior = []] of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    for (const [lng = NaN, lat = NaN] of exterior) {
      west = Math.min(west, lng);
      south = Math.min(south, lat);
      east = Math.max(east, lng);
      north = Math.max(north, lat);
    }
  return [west, south, east, north];
}

function byId(countries: Areas<Country>): ReadonlyMap<string, Country> {
  return new Map(countries.features.map(({ properties }) => [properties.id, properties]));
}

function countryOf({ id }: GeometryObject): string {
  return isoCountryOf(String(id));
}
