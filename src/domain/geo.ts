/** Longitude, latitude in WGS 84 degrees, always in this order. */
export type LngLat = readonly [lng: number, lat: number];

/** `[west, south, east, north]` in WGS 84 degrees; west ≤ east (nothing in the data crosses the antimeridian). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** Camera of a map: `zoom` as MapLibre counts it (the world is 512 px wide at 0). */
export interface Viewport {
  readonly zoom: number;
  readonly lngLat: LngLat;
}

/** Mean radius of the earth (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
/** Between two circles of latitude one degree apart, on the sphere of `distanceKm`. */
export const KM_PER_DEGREE = EARTH_RADIUS_KM * RADIANS;

/** Great-circle distance on a sphere of the mean radius of the earth (haversine): within 0.6 % of the distance on the ellipsoid. */
export function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const halfChordSquared =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lngB - lngA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(halfChordSquared)));
}

/** Whether a point lies in a box, edges included. */
export function contains([west, south, east, north]: BoundingBox, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}

/** The smallest box around all boxes; `null` for none. */
export function unionOf(boxes: readonly BoundingBox[]): BoundingBox | null {
  if (boxes.length === 0) return null;
  const edge = (side: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) => pick(...boxes.map((box) => box[side]));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}
