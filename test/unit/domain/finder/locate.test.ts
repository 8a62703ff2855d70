import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { regionAt } from '../../../../src/domain/finder';
import type { BoundingBox, LngLat } from '../../../../src/domain/geo';
import type { Region } from '../../../../src/domain/region';
import { regionWith } from '../../../fixtures/geography';

const square = ([west, south, east, north]: BoundingBox): Position[] => [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore

function area(id: string, boundingBox: BoundingBox, geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon, Region> {
  return { type: 'Feature', id, properties: regionWith({ id, boundingBox }), geometry };
}

/** A country around another, a region of two islands, and land of which nothing is drawn, some 2 km off the first. */
const AROUND = area('IT01', [10, 40, 14, 44], { type: 'Polygon', coordinates: [square([10, 40, 14, 44]), square([11, 41, 12, 42])] });
const INNER = area('SM', [11, 41, 12, 42], { type: 'Polygon', coordinates: [square([11, 41, 12, 42])] });
const ISLANDS = area('IT02', [20, 40, 24, 41], { type: 'MultiPolygon', coordinates: [[square([20, 40, 21, 41])], [square([23, 40, 24, 41])]] }); // prettier-ignore
const LAND: Feature<Polygon> = {
  type: 'Feature',
  properties: null,
  geometry: { type: 'Polygon', coordinates: [square([14.02, 40, 18, 44])] },
};

const ground = {
  regions: { type: 'FeatureCollection', features: [AROUND, INNER, ISLANDS] },
  neighbours: { type: 'FeatureCollection', features: [LAND] },
} as const;
const at = (...lngLat: LngLat) => regionAt({ regions: { ...ground.regions, features: [...ground.regions.features] }, neighbours: { ...ground.neighbours, features: [...ground.neighbours.features] } }, lngLat); // prettier-ignore

describe('the region at a point', () => {
  it('is the one that holds it, not one around it', () => {
    expect(at(10.5, 43)).toBe('IT01');
    expect(at(11.5, 41.5)).toBe('SM');
  });

  it('is one of several parts, and none for the water between them', () => {
    expect(at(20.5, 40.5)).toBe('IT02');
    expect(at(23.5, 40.5)).toBe('IT02');
    expect(at(22, 40.5)).toBeNull();
  });

  it('is the nearest for a place just off the drawn coast', () => {
    expect(at(19.97, 40.5)).toBe('IT02');
    expect(at(9.97, 40.1)).toBe('IT01');
    expect(at(19.9, 40.5)).toBeNull();
  });

  it('is none on land of which no region is drawn, however near the border', () => {
    expect(at(14.01, 42)).toBe('IT01');
    expect(at(14.03, 42)).toBeNull();
  });
});
