/**
 * Shapes of the prebuilt files in `public/data`, the contract between `pipeline` (writes) and `dataset` (reads).
 * Change a shape and raise `SCHEMA_VERSION`.
 */
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Country, Region } from './region';
import type { Hub, HubDetails } from './hub';
import type { PublishedIndicatorId } from './indicators';
import type { InstrumentRules } from './instruments';
import type { PublishedCoverage } from './region-facts';

export const SCHEMA_VERSION = 2;

/** A GeoJSON or TopoJSON file says of which schema it is in a member of its own, which other readers pass over. */
interface Versioned {
  readonly schemaVersion: number;
}

/** The members that may be `null` left out where they are. */
type WithoutNulls<T> = { readonly [Key in keyof T as null extends T[Key] ? never : Key]: T[Key] } & {
  readonly [Key in keyof T as null extends T[Key] ? Key : never]?: NonNullable<T[Key]>;
};

/**
 * `hubs.geojson`, RFC 7946. The id is that of the feature; `lngLat` is the geometry: a Point, or `null` for a hub known by country only. A property
 * that is missing is `null` in `Hub`. Sorted by country, region, place and id.
 */
export type HubProperties = WithoutNulls<Omit<Hub, 'id' | 'lngLat'>>;
export type HubFeature = Feature<Point | null, HubProperties> & { readonly id: string };
export interface HubsFile extends FeatureCollection<Point | null, HubProperties>, Versioned {
  features: HubFeature[];
}

/** `hub-details.json`: by hub id. */
export interface HubDetailsFile {
  readonly schemaVersion: number;
  readonly hubs: Readonly<Record<string, HubDetails>>;
}

/** What a region's id does not tell; its bounding box is that of its shape. */
export type RegionProperties = Pick<Region, 'name' | 'labelPoint'>;
export type CountryProperties = Omit<Country, 'id'>;

/**
 * `regions.topojson` (overview) and `regions-detail.topojson`: one topology each, shared borders shared. Both hold the same ids and properties.
 * `countries` is merged from the same arcs as `regions`. Degrees in properties have 2 decimals.
 */
export type RegionsTopology = Versioned &
  Topology<{
    regions: GeometryCollection<RegionProperties>;
    countries: GeometryCollection<CountryProperties>;
  }>;

/** `countries.topojson`: the countries of the overview alone, on the same grid, for a map without regions. */
export type CountriesTopology = Versioned & Topology<{ countries: GeometryCollection<CountryProperties> }>;

/** `neighbours.topojson`: land around, drawn beneath, fill only. Object `land`, no properties. */
export type NeighboursTopology = Versioned & Topology<{ land: GeometryCollection<Record<string, never>> }>;

/** `[value, year, flag]` */
export type ObservationTuple = readonly [value: number, year: number, flag: string | null];

/** `observations.json`: the newest observation of each indicator by Eurostat code (`EL`, `UK`), at the level it is published at. */
export interface ObservationsFile {
  readonly schemaVersion: number;
  readonly indicators: Readonly<Record<PublishedIndicatorId, Readonly<Record<string, ObservationTuple>>>>;
}

/** Names for the map, the most populous place first; WGS 84 degrees. */
export type LabelCities = readonly (readonly [name: string, lng: number, lat: number])[];

/** `cities.json`: the largest places, as many as the overview can show; `cities-detail.json`: those that follow. Source: GeoNames, CC BY 4.0. */
export interface CitiesFile {
  readonly schemaVersion: number;
  readonly cities: LabelCities;
}

/** `instruments.json`: the rules by which instruments of support are suggested, with what was offered; `sources` are those that the rules name. */
export interface InstrumentsFile extends InstrumentRules {
  readonly schemaVersion: number;
  readonly sources: readonly DataSource[];
}

/**
 * Towns in columns: entry `i` of each belongs to town `i`. Those of one region stand together, from south to north. Source: GeoNames, CC BY 4.0.
 */
export interface TownColumns {
  /** `[region id, number of towns in it]`, in the order of the towns. */
  readonly regions: readonly (readonly [regionId: string, towns: number])[];
  /** The main name, then alternate ones, each after a `NAME_SEPARATOR` (domain/town-key.ts). */
  readonly names: readonly string[];
  /** Thousandths of a degree, WGS 84. */
  readonly lngs: readonly number[];
  /** Thousandths of a degree, each as the difference to the town before; the first to 0. */
  readonly lats: readonly number[];
  /** Inhabitants, to two significant digits. */
  readonly populations: readonly number[];
}

/** `towns/first-letters.json`: the most populous towns, for one letter typed; of their alternate names the first with each beginning of two letters. */
export interface FirstTownsFile extends TownColumns {
  readonly schemaVersion: number;
  /** Of all regions, by id. */
  readonly regionNames: Readonly<Record<string, string>>;
  /** Which further files there are: a name stands in that of the longest prefix it begins with. Named by `shardFile` (domain/town-key.ts). */
  readonly prefixes: readonly string[];
}

/** One of the further files in `towns/`: every town with a name that belongs here, with its main name and those alternate ones that do. */
export interface TownShardFile extends TownColumns {
  readonly schemaVersion: number;
}

/**
 * `region-facts.json`: what comparing regions needs beside their shapes and figures, in columns: entry `i` of each belongs to region `i`.
 * Degrees are in thousandths.
 */
export interface RegionFactsFile {
  readonly schemaVersion: number;
  /** Every drawn region, sorted. */
  readonly ids: readonly string[];
  readonly areasKm2: readonly number[];
  /** Population centres, longitude and latitude in turn: two entries a region. Of a region without a town, a point well inside. */
  readonly centres: readonly number[];
  readonly townCounts: readonly number[];
  readonly townPopulations: readonly number[];
  /** Names of the most populous towns, the first first, each but the first after a `NAME_SEPARATOR` (domain/town-key.ts); empty where none is known. */
  readonly townNames: readonly string[];
  /** Of all these towns one after the other, longitude and latitude in turn, each as the difference to the centre of the region. */
  readonly townOffsets: readonly number[];
  /** Inhabitants of all these towns one after the other. */
  readonly townSizes: readonly number[];
  /** Official; `null` where unknown. */
  readonly populations: readonly (number | null)[];
  /** Of the official populations; `null` where unknown. */
  readonly populationYears: readonly (number | null)[];
  /** The neighbours further on in the list, each by the number of steps to it, rising: the others have the region among theirs. */
  readonly neighbours: readonly (readonly number[])[];
  readonly published: readonly PublishedCoverage[];
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

/** A file; or a folder with so many `files`, as if it were one file: all of them one after the other, by name (`LC_ALL=C cat *`). */
export interface ManifestEntry {
  readonly bytes: number;
  readonly sha256: string;
  readonly files?: number;
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
    readonly towns: number;
    readonly warnings: number;
  };
  /** By name. A folder is one entry. */
  readonly files: Readonly<Record<string, ManifestEntry>>;
  readonly sources: readonly DataSource[];
}
