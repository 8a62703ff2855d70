import { booleanPointInPolygon } from '@turf/turf';
import { contains, type LngLat } from '../geo';
import type { Ground } from '../ground';

/** Id of the drawn region in which a point lies; `null` for one at sea or outside the countries of the map. As exact as the given borders. */
export function regionAt({ regions }: Pick<Ground, 'regions'>, lngLat: LngLat): string | null {
  const holds = (area: (typeof regions.features)[number]) =>
    contains(area.properties.boundingBox, lngLat) && booleanPointInPolygon([...lngLat], area);
  return regions.features.find(holds)?.properties.id ?? null;
}
