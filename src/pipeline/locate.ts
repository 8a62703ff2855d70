/** Which region a point lies in, on the full-resolution shapes. */
import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { BoundingBox, LngLat } from '../domain/geo';
import { isInBox } from './planar';
import type { RegionShape } from './regions';

export interface RegionLocator {
  /** The region whose shape holds the point, or `null`. */
  readonly find: (point: LngLat) => RegionShape | null;
  /** The region that holds the point, else the nearest one (of `country`, if given) within `maxKm`, else `null`. */
  readonly findNearest: (point: LngLat, maxKm: number, country?: string) => RegionShape | null;
}

const KM_PER_DEGREE = 111;

function widen([west, south, east, north]: BoundingBox, km: number): BoundingBox {
  const lat = km / KM_PER_DEGREE;
  const lng = lat / Math.max(0.1, Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180));
  return [west - lng, south - lat, east + lng, north + lat];
}

export function regionLocator(shapes: readonly RegionShape[]): RegionLocator {
  const find = (point: LngLat): RegionShape | null =>
    shapes.find(({ region, geometry }) => isInBox(point, region.boundingBox) && booleanPointInPolygon([...point], geometry)) ?? null;

  const findNearest = (point: LngLat, maxKm: number, country?: string): RegionShape | null => {
    const holder = find(point);
    if (holder !== null && (country === undefined || holder.region.country === country)) return holder;
    const near = shapes
      .filter(({ region }) => country === undefined || region.country === country)
      .filter(({ region }) => isInBox(point, widen(region.boundingBox, maxKm)))
      .map((shape) => ({ shape, km: pointToPolygonDistance([...point], shape.geometry, { units: 'kilometers' }) }))
      .filter(({ km }) => km <= maxKm)
      .sort((a, b) => a.km - b.km || (a.shape.region.id < b.shape.region.id ? -1 : 1));
    return near[0]?.shape ?? null;
  };
  return { find, findNearest };
}
