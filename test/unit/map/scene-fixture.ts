import type { FeatureCollection, Point, Polygon } from 'geojson';
import type { LngLat } from '../../../src/domain/geo';
import type { Ground } from '../../../src/domain/ground';
import type { Mark } from '../../../src/domain/mark';
import type { Region } from '../../../src/domain/region';
import { EMPTY } from '../../../src/map/spec/map-spec';
import type { LabelProperties, MapScene, PinProperties } from '../../../src/map/spec/scene';

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

const pin = (properties: PinProperties, [lng, lat]: LngLat): FeatureCollection<Point, PinProperties> => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lng, lat] } }],
});
const pinArea = (properties: PinProperties, west: number): FeatureCollection<Polygon, PinProperties> => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties, geometry: square(west) }],
});

/** The visitor's place, and a square for the circle around it. */
export const origin = { pins: pin({}, [4.5, 50.5]), pinAreas: pinArea({}, 4) } satisfies Partial<MapScene>;

/** A what-if hub, and a square for the circle of its reach. */
export const planned = { pins: pin({ label: '1' }, [5.5, 50.5]), pinAreas: pinArea({ label: '1' }, 5) } satisfies Partial<MapScene>;

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
  pins: EMPTY,
  pinAreas: EMPTY,
  selectedMarkId: null,
  hoveredMarkId: null,
  selectedRegionId: null,
  hoveredRegionId: null,
};
