import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { decodeGeography, decodeNeighbours } from '../../../../src/dataset/geography';
import type { NeighboursTopology, RegionsTopology } from '../../../../src/domain/files';
import { MAX_BEYOND_BORDER_KM, MAX_OFFSHORE_KM, regionNear } from '../../../../src/domain/finder/locate';
import type { BoundingBox, LngLat } from '../../../../src/domain/geo';
import type { Region } from '../../../../src/domain/region';
import { neighboursTopology, regionsTopology, regionWith } from '../../../fixtures/geography';

/** Squares of one degree from 0° to 3° E, 0° to 1° N: FRK1, FRK2, ES51; east of them, south of the diagonal, a neighbour's land. The rest is sea. */
const { ground } = decodeGeography(regionsTopology, decodeNeighbours(neighboursTopology));
/** At the equator a degree is that long both ways. */
const degrees = (km: number) => km / 111.2;

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
/** As it is published. */
const europe = decodeGeography(
  read('regions.topojson') as RegionsTopology,
  decodeNeighbours(read('neighbours.topojson') as NeighboursTopology),
);

describe('the region of a real place', () => {
  it.each([
    ['Maribor', [15.646, 46.555], 'SI03'],
    ['Narva, at the border', [28.19, 59.377], 'EE00'],
    ['Ħamrun, on an island', [14.484, 35.886], 'MT00'],
    ['Cascais, at the coast', [-9.42, 38.697], 'PT1A'],
    ['Saint-Denis de La Réunion', [55.45, -20.88], 'FRY4'],
    ['Tangier', [-5.8, 35.77], null],
    ['Minsk', [27.56, 53.9], null],
    ['Tunis', [10.18, 36.8], null],
    ['Tokyo', [139.7, 35.7], null],
  ] as const)('%s', (_, lngLat, regionId) => {
    expect(regionNear(europe.ground, lngLat)).toBe(regionId);
  });
});

describe('the region of a point', () => {
  it('is the one it lies in', () => {
    expect(regionNear(ground, [1.5, 0.5])).toBe('FRK2');
  });

  it('is the nearest one for a point off the coast', () => {
    expect(regionNear(ground, [0.2, 1 + degrees(MAX_OFFSHORE_KM - 5)])).toBe('FRK1');
    expect(regionNear(ground, [1.9, -degrees(MAX_OFFSHORE_KM - 5)])).toBe('FRK2');
    expect(regionNear(ground, [-degrees(MAX_OFFSHORE_KM - 5), 0.5])).toBe('FRK1');
  });

  it('is none far out at sea, and none where a corner is near in degrees only', () => {
    expect(regionNear(ground, [0.5, 1 + degrees(MAX_OFFSHORE_KM + 5)])).toBeNull();
    expect(regionNear(ground, [-degrees(MAX_OFFSHORE_KM - 5), 1 + degrees(MAX_OFFSHORE_KM - 5)])).toBeNull();
    expect(regionNear(ground, [139.7, 35.7])).toBeNull();
  });

  it('reaches a little over a border with a country that is only hinted at, and no further', () => {
    expect(regionNear(ground, [3 + degrees(MAX_BEYOND_BORDER_KM - 2), 0.02])).toBe('ES51');
    expect(regionNear(ground, [3 + degrees(MAX_BEYOND_BORDER_KM + 2), 0.02])).toBeNull();
    expect(regionNear(ground, [3.6, 0.1])).toBeNull();
  });
});

const square = ([west, south, east, north]: BoundingBox): Position[] => [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore

function area(id: string, boundingBox: BoundingBox, geometry: Polygon | MultiPolygon): Feature<Polygon | MultiPolygon, Region> {
  return { type: 'Feature', id, properties: regionWith({ id, boundingBox }), geometry };
}

/** A country around another, and a region of two islands. */
const AROUND = area('IT01', [10, 40, 14, 44], { type: 'Polygon', coordinates: [square([10, 40, 14, 44]), square([11, 41, 12, 42])] });
const INNER = area('SM', [11, 41, 12, 42], { type: 'Polygon', coordinates: [square([11, 41, 12, 42])] });
const ISLANDS = area('IT02', [20, 40, 24, 41], { type: 'MultiPolygon', coordinates: [[square([20, 40, 21, 41])], [square([23, 40, 24, 41])]] }); // prettier-ignore

describe('the region of a point among holes and parts', () => {
  const parts = { ...ground, regions: { type: 'FeatureCollection' as const, features: [AROUND, INNER, ISLANDS] } };
  const at = (...lngLat: LngLat) => regionNear(parts, lngLat);

  it('is the one that holds it, not one around it', () => {
    expect(at(10.5, 43)).toBe('IT01');
    expect(at(11.5, 41.5)).toBe('SM');
  });

  it('is one of several parts, and none for the open water between them', () => {
    expect(at(20.5, 40.5)).toBe('IT02');
    expect(at(23.5, 40.5)).toBe('IT02');
    expect(at(22, 40.5)).toBeNull();
  });
});
