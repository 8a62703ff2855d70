import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Country, Region } from './region';

/** Geometry decoded from the topologies. The same objects (by reference) until a finer topology replaces them. */
export interface Ground {
  /** Regions and the countries drawn as one region; `id` of the feature and `properties.id` are the region's id. */
  readonly regions: FeatureCollection<Polygon | MultiPolygon, Region>;
  readonly countries: FeatureCollection<Polygon | MultiPolygon, Country>;
  /** Borders between regions of one country. */
  readonly regionBorders: MultiLineString;
  /** Borders between countries (coasts left out). */
  readonly countryBorders: MultiLineString;
  readonly neighbours: FeatureCollection<Polygon | MultiPolygon>;
}
