import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette';
import type { MapScene } from './scene';

export const SOURCE_IDS = [
  'neighbours',
  'countries',
  'regions',
  'region-borders',
  'country-borders',
  'hovered-region',
  'selected-region',
  'pin-areas',
  'pins',
  'country-labels',
  'city-labels',
  'hovered-mark',
  'selected-mark',
  'marks',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** A GeoJSON source. `data` is compared by reference: the same object is never sent to the map twice. */
export interface SourceSpec {
  readonly type: 'geojson';
  readonly data: FeatureCollection | Feature | Geometry;
  /** The property that names a feature. */
  readonly promoteId: 'id';
  /** Finest zoom for which tiles are cut; beyond it they are stretched. */
  readonly maxzoom: number;
  /** Tolerance of the simplification, in tenths of a CSS pixel or so: MapLibre's unit. */
  readonly tolerance: number;
}

/** What the map has to look like, as plain data in MapLibre's style language. */
export interface MapSpec {
  readonly sources: Readonly<Partial<Record<string, SourceSpec>>>;
  /** Bottom to top. */
  readonly layers: readonly LayerSpecification[];
}

/** One layer of the style; `build` is pure. */
export interface StyleLayer {
  readonly id: string;
  readonly build: (scene: MapScene, palette: Palette) => LayerSpecification;
}

/** Nothing to draw: one object, so that it compares equal by reference. */
export const EMPTY: FeatureCollection<never, never> = { type: 'FeatureCollection', features: [] };
