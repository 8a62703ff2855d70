/** Small measures on rings of `[lng, lat]` that the topology and the label points need. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { area } from '@turf/turf';
import polylabel from 'polylabel';
import type { BoundingBox, LngLat } from '../domain/geo';

const SQUARE_METRES_PER_KM2 = 1e6;
const DECIMALS = 4;

export function roundDegrees(value: number): number {
  return Number(value.toFixed(DECIMALS));
}

export function degreesToRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function lngOf(position: Position | undefined): number {
  return position?.[0] ?? NaN;
}
function latOf(position: Position | undefined): number {
  return position?.[1] ?? NaN;
}

/** Area of `[exterior, ...holes]` in km², on a sphere. */
export function polygonAreaKm2(polygon: Position[][]): number {
  return area({ type: 'Polygon', coordinates: polygon }) / SQUARE_METRES_PER_KM2;
}

/** Area in km², on a sphere. */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / SQUARE_METRES_PER_KM2;
}

/** `[west, south, east, north]` of the exterior rings. */
export function boundingBoxOf(geometry: Polygon | MultiPolygon): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [exterior = []] of polygonsOf(geometry))
    for (const position of exterior) {
      west = Math.min(west, lngOf(position));
      south = Math.min(south, latOf(position));
      east = Math.max(east, lngOf(position));
      north = Math.max(north, latOf(position));
    }
  return [roundDegrees(west), roundDegrees(south), roundDegrees(east), roundDegrees(north)];
}

export function isInBox([lng, lat]: LngLat, [west, south, east, north]: BoundingBox): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** The polygon with the largest area. */
export function largestPolygon(geometry: Polygon | MultiPolygon): Position[][] {
  const [first, ...others] = polygonsOf(geometry);
  if (first === undefined) throw new Error('A geometry without a polygon has no largest one: check the topology before asking for it');
  return others.reduce((best, polygon) => (polygonAreaKm2(polygon) > polygonAreaKm2(best) ? polygon : best), first);
}

const LABEL_PRECISION_DEGREES = 0.005;

/** A point well inside the largest polygon: its pole of inaccessibility, longitudes shrunk by the cosine of its mean latitude. */
export function labelPointOf(geometry: Polygon | MultiPolygon): LngLat {
  const polygon = largestPolygon(geometry);
  const [, south, , north] = boundingBoxOf({ type: 'Polygon', coordinates: polygon });
  const shrink = Math.cos(degreesToRadians((south + north) / 2));
  const shrunk = polygon.map((ring) => ring.map((position) => [lngOf(position) * shrink, latOf(position)]));
  const [x, y] = polylabel(shrunk, LABEL_PRECISION_DEGREES);
  return [roundDegrees(x / shrink), roundDegrees(y)];
}

/** The longer side of a box, in degrees. */
export function boundingBoxSpanDegrees([west, south, east, north]: BoundingBox): number {
  return Math.max(east - west, north - south);
}
