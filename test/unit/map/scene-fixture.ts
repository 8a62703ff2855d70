import type { FeatureCollection, Point, Polygon } from 'geojson';
import type { Ground } from '../../../src/domain/ground';
import type { Mark } from '../../../src/domain/mark';
import type { Region } from '../../../src/domain/region';
import type { LabelProperties, MapScene, OriginScene } from '../../../src/map/spec/scene';

const square = (west: number): Polygon => ({
  type: 'Polygon',
  coordinates: [[[west, 50], [west + 1, 50], [west + 1, 51], [west, 51], [west, 50]]], // prettier-ignore
});

const region = (id: string, west: number): Region => ({
  id,
  name: id,
  country: 'BE',
  level: 2,
  labelPoint: [west + 0.5, 50.5],
  boundingBox: [west, 50, west + 1, 51],
});

const labels = (...names: string[]): FeatureCollection<Point, LabelProperties> => ({
  type: 'FeatureCollection',
  features: names.map((name, rank) => ({
    type: 'Feature',
    properties: { name, rank },
    geometry: { type: 'Point', coordinates: [rank, 50] },
  })),
});

export const ground: Ground = {
  regions: {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', id: 'BE21', properties: region('BE21', 4), geometry: square(4) },
      { type: 'Feature', id: 'BE22', properties: region('BE22', 5), geometry: square(5) },
    ],
  },
  countries: { type: 'FeatureCollection', features: [] },
  regionBorders: { type: 'MultiLineString', coordinates: [[[5, 50], [5, 51]]] }, // prettier-ignore
  countryBorders: { type: 'MultiLineString', coordinates: [] },
  neighbours: { type: 'FeatureCollection', features: [] },
};

export const single: Mark = { id: 'hub-a', lngLat: [4, 50], hubCount: 1, placeId: 'g1', segments: [0, 1, 0, 0], range: [3, 4] };
export const cluster: Mark = { id: 'cluster-7', lngLat: [5, 51], hubCount: 3, placeId: null, segments: [2, 0, 1, 0], range: [0, 3] };

/** A place, and a square for the circle around it. */
export const origin: OriginScene = {
  position: { type: 'Point', coordinates: [4.5, 50.5] },
  radiusArea: { type: 'Feature', properties: {}, geometry: square(4) },
};

/** A scene with two regions, a single hub and a cluster of three, no layer, nothing selected. */
export const scene: MapScene = {
  theme: 'light',
  language: 'en',
  ground,
  countryLabels: labels('Belgium'),
  cityLabels: labels('Brussels', 'Antwerp'),
  choropleth: null,
  marks: [cluster, single],
  split: 'kind',
  origin: null,
  selectedMarkId: null,
  hoveredMarkId: null,
  selectedRegionId: null,
  hoveredRegionId: null,
};
