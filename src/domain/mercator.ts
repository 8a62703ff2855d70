import type { BoundingBox, LngLat, Viewport } from './geo';

/** Width of the world at zoom 0 in CSS pixels, as MapLibre counts zoom. */
export const WORLD_PX = 512;
/** Degrees north and south at which the Web Mercator square ends. */
const MAX_LATITUDE = 85.051129;

/** Position in the Web Mercator square: x from 0 at 180° W to 1 at 180° E, y from 0 at 85.05° N to 1 at 85.05° S. */
export function toMercator([lng, lat]: LngLat): readonly [x: number, y: number] {
  return [(lng + 180) / 360, 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)];
}

/** `[left, top, right, bottom]` in the Web Mercator square. */
export type MercatorBox = readonly [left: number, top: number, right: number, bottom: number];

/** The same box in the Web Mercator square, cut off at its upper and lower edge. */
export function boxToMercator([west, south, east, north]: BoundingBox): MercatorBox {
  const clamped = (lat: number): number => Math.min(Math.max(lat, -MAX_LATITUDE), MAX_LATITUDE);
  return [...toMercator([west, clamped(north)]), ...toMercator([east, clamped(south)])];
}

/** Inverse of `toMercator`. */
export function fromMercator(x: number, y: number): LngLat {
  return [x * 360 - 180, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}

/** The camera that shows the whole box as large as `width` × `height` CSS pixels allow, at `maxZoom` at most. */
export function viewportOfBox([west, south, east, north]: BoundingBox, width: number, height: number, maxZoom = Infinity): Viewport {
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const scale = Math.min(Math.max(width, 1) / (right - left), Math.max(height, 1) / (bottom - top)) / WORLD_PX;
  return { zoom: Math.min(Math.log2(scale), maxZoom), lngLat: fromMercator((left + right) / 2, (top + bottom) / 2) };
}
