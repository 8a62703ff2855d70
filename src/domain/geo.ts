/** Longitude, latitude in WGS 84 degrees, always in this order. */
export type LngLat = readonly [lng: number, lat: number];

/** `[west, south, east, north]` in WGS 84 degrees; west ≤ east (nothing in the data crosses the antimeridian). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** Camera of a map: `zoom` as MapLibre counts it (the world is 512 px wide at 0). */
export interface Viewport {
  readonly zoom: number;
  readonly lngLat: LngLat;
}

/** What a camera is to show: what it sees from somewhere, or the whole of a box. */
export type CameraTarget = Viewport | BoundingBox;

/** The point on the unit sphere: x towards 0° N 0° E, y towards 0° N 90° E, z towards the north pole. */
export function toUnitVector([lng, lat]: LngLat): readonly [x: number, y: number, z: number] {
  const [lambda, phi] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
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

/** Mean radius (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;

/** The distance along the great circle between two points of the unit sphere, by the length of the chord between them (0 to 2). */
export function greatCircleKm(chord: number): number {
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
}

/** The length of the chord (0 to 2) between two points of the unit sphere so far apart along the great circle: `greatCircleKm` the other way round. */
export function chordOf(distanceKm: number): number {
  return 2 * Math.sin(Math.min(distanceKm / (2 * EARTH_RADIUS_KM), Math.PI / 2));
}

/** The smallest box around all points at most so far away along great circles: wider than a square towards the poles, and never around one. */
export function boundingBoxAround([lng, lat]: LngLat, radiusKm: number): BoundingBox {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const [degrees, radians] = [180 / Math.PI, Math.PI / 180];
  const toSide = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat * radians))) * degrees;
  return [lng - toSide, Math.max(lat - angle * degrees, -85), lng + toSide, Math.min(lat + angle * degrees, 85)];
}
