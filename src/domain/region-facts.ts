import type { LngLat } from './geo';

/** A town of the gazetteer. */
export interface LargeTown {
  readonly name: string;
  readonly lngLat: LngLat;
  /** Inhabitants, GeoNames; to two significant digits. */
  readonly population: number;
}

/** What is known of a region beside its shape. Source: GeoNames (towns), Eurostat demo_r_pjanaggr3 (population), Natural Earth (area, neighbours). */
export interface RegionFacts {
  readonly id: string;
  /** On the sphere, of the generalised shape. */
  readonly areaKm2: number;
  /** Population centre: the mean on the sphere of the region's towns, weighted by inhabitants. */
  readonly centre: LngLat;
  /** `label-point`: no town is known, the centre is a point well inside the region. */
  readonly centreBasis: 'towns' | 'label-point';
  readonly townCount: number;
  /**
   * Sum of the inhabitants of the region's towns of at least 1 000, GeoNames, to three significant digits; 0 where none is known. Villages are left out,
   * and parts of some cities count twice: for comparing regions, no census.
   */
  readonly townPopulation: number;
  /** The most populous first, few. */
  readonly towns: readonly LargeTown[];
  /** Official, on 1 January; `null` where it is not in the tables. */
  readonly population: { readonly value: number; readonly year: number } | null;
  /** Ids of the regions that share a border on land, sorted. */
  readonly neighbours: readonly string[];
}

/** A figure of the Commission about the coverage of the European network, as published: what exactly it counts is in the words of its id. */
export interface PublishedCoverage {
  readonly id: 'network-present' | 'network-serves' | 'services-available';
  readonly sharePct: number;
  /** ISO date, or year and month. */
  readonly asOf: string;
  /** Id of a `DataSource`. */
  readonly sourceId: string;
}
