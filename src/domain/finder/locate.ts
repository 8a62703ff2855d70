import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { contains, type BoundingBox, type LngLat } from '../geo';
import type { Ground } from '../ground';
import type { Region } from '../region';

/**
 * A place this far off a coast still counts to its region: the outlines of the overview are exact to half a pixel at zoom 3.5, some 3 km. Not more, or an islet
 * that they leave out would count to the mainland opposite.
 */
const COAST_KM = 4;
const KM_PER_DEGREE = 111;

/**
 * Id of the drawn region in which a point lies, or, off the coast, of the nearest within 4 km; `null` for one at sea or outside the countries of the map. As exact
 * as the given borders: on one, either region.
 */
export function regionAt({ regions, neighbours }: Pick<Ground, 'regions' | 'neighbours'>, lngLat: LngLat): string | null {
  const point = [...lngLat];
  const holds = (area: Feature<Polygon | MultiPolygon>) => booleanPointInPolygon(point, area);
  const holder = regions.features.find((area) => contains(area.properties.boundingBox, lngLat) && holds(area));
  if (holder !== undefined) return holder.properties.id;
  if (neighbours.features.some(holds)) return null;
  let nearest: { readonly id: string; readonly km: number } | null = null;
  for (const area of regions.features) {
    if (!contains(widened(area.properties.boundingBox), lngLat)) continue;
    const km = offCoastKm(point, area);
    if (km <= (nearest?.km ?? COAST_KM)) nearest = { id: area.properties.id, km };
  }
  return nearest?.id ?? null;
}

function offCoastKm(point: number[], { geometry }: Feature<Polygon | MultiPolygon, Region>): number {
  return pointToPolygonDistance(point, geometry, { units: 'kilometers' });
}

function widened([west, south, east, north]: BoundingBox): BoundingBox {
  const lat = COAST_KM / KM_PER_DEGREE;
  const lng = lat / Math.max(0.1, Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180));
  return [west - lng, south - lat, east + lng, north + lat];
}
