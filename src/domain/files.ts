/**
 * Shapes of the prebuilt files in `public/data`, the contract between `pipeline` (writes) and `dataset` (reads).
 * Change a shape and raise `SCHEMA_VERSION`.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country, Region } from './region';
import type { Hub, HubDetails } from './hub';
import type { PublishedIndicatorId } from './indicators';

export const SCHEMA_VERSION = 1;

/** `hubs.geojson`, RFC 7946. `lngLat` is the geometry: a Point, or `null` for a hub known by country only. Sorted by `id`. */
export type HubProperties = Omit<Hub, 'lngLat'>;
export type HubFeature = Feature<Point | null, HubProperties> & { readonly id: string };
export type HubsFile = FeatureCollection<Point | null, HubProperties>;

/** `hub-details.json`: by hub id. */
export interface HubDetailsFile {
  readonly schemaVersion: number;
  readonly hubs: Readonly<Record<string, HubDetails>>;
}

/**
 * `regions.topojson` (overview) and `regions-detail.topojson`: one topology each, shared borders shared. Both hold the same ids and properties.
 * `countries` is merged from the same arcs as `regions`.
 */
export type RegionsTopology = Topology<{
  regions: GeometryCollection<Region>;
  countries: GeometryCollection<Country>;
}>;

/** `neighbours.topojson`: land around, drawn beneath, fill only. Object `land`, no properties. */
export type NeighboursTopology = Topology<{ land: GeometryCollection<Record<string, never>> }>;

/** `[value, year, flag]` */
export type ObservationTuple = readonly [value: number, year: number, flag: string | null];

/** `observations.json`: the newest observation of each indicator by Eurostat code (`EL`, `UK`), at the level it is published at. */
export interface ObservationsFile {
  readonly schemaVersion: number;
  readonly indicators: Readonly<Record<PublishedIndicatorId, Readonly<Record<string, ObservationTuple>>>>;
}

/** `cities.json`: places for the map's labels, largest first. Source: GeoNames, CC BY 4.0. */
export interface CitiesFile {
  readonly schemaVersion: number;
  /** `[name, lng, lat, population]`, WGS 84 degrees. */
  readonly cities: readonly (readonly [name: string, lng: number, lat: number, population: number])[];
}

/** One entry of `data/sources.json`. */
export interface DataSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  readonly url: string | null;
  /** ISO date on which the facts were collected or the package was released. */
  readonly date: string;
  /** What the site takes from it. */
  readonly usedFor: string;
}

/** `manifest.json`: what the data set is, so that every other file can be checked against it. */
export interface Manifest {
  readonly schemaVersion: number;
  /** ISO date of the newest input. No build time: the files are the same for the same input. */
  readonly date: string;
  readonly counts: {
    readonly hubs: number;
    readonly countries: number;
    readonly regions: number;
    readonly byPrecision: Readonly<Record<'city' | 'region' | 'country', number>>;
    readonly observations: number;
    readonly warnings: number;
  };
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  readonly sources: readonly DataSource[];
}
