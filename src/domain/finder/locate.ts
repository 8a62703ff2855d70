import { booleanPointInPolygon, pointToPolygonDistance } from '@turf/turf';
import { contains, type BoundingBox, type LngLat } from '../geo';
import type { Ground } from '../ground';

/** Coasts are drawn coarsely and small islands are left out, so that a firm may seem to lie at sea. */
export const MAX_OFFSHORE_KM = 50;
/** Borders are drawn coarsely too: a town at one may seem to lie beyond it. */
export const MAX_BEYOND_BORDER_KM = 5;
/** Along a meridian. */
const KM_PER_DEGREE = 111.2;

/**
 * Id of the drawn region that a point belongs to: the one it lies in, else the nearest one, at most `MAX_OFFSHORE_KM` away over the sea and
 * `MAX_BEYOND_BORDER_KM` over the land of a country that the map only hints at. `null` farther out: outside Europe as this map knows it. As exact as the
 * given borders: on one, either region.
 */
export function regionNear({ regions, neighbours }: Pick<Ground, 'regions' | 'neighbours'>, lngLat: LngLat): string | null {
  const holds = (area: (typeof regions | typeof neighbours)['features'][number]) => booleanPointInPolygon([...lngLat], area);
  const holder = regions.features.find((area) => contains(area.properties.boundingBox, lngLat) && holds(area));
  if (holder !== undefined) return holder.properties.id;
  return nearestRegion(regions, lngLat, neighbours.features.some(holds) ? MAX_BEYOND_BORDER_KM : MAX_OFFSHORE_KM);
}

function nearestRegion({ features }: Ground['regions'], lngLat: LngLat, maxKm: number): string | null {
  let nearest: { readonly id: string; readonly km: number } | null = null;
  for (const area of features) {
    if (!contains(widened(area.properties.boundingBox, maxKm), lngLat)) continue;
    const km = pointToPolygonDistance([...lngLat], area, { units: 'kilometers' });
    if (km <= (nearest?.km ?? maxKm)) nearest = { id: area.properties.id, km };
  }
  return nearest?.id ?? null;
}

/** The box with room for what lies so far off it, on every side. */
function widened([west, south, east, north]: BoundingBox, km: number): BoundingBox {
  const byLat = km / KM_PER_DEGREE;
  const byLng = byLat / Math.cos((Math.min(Math.max(Math.abs(south), Math.abs(north)) + byLat, 89) * Math.PI) / 180);
  return [west - byLng, south - byLat, east + byLng, north + byLat];
}
