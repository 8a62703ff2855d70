import { regionNear } from '../finder/locate';
import type { LngLat } from '../geo';
import type { Ground } from '../ground';
import type { RegionFacts } from '../region-facts';
import type { PlannedHub } from './planned-hub';

/** A what-if hub with the drawn region it lies in; `null` where it lies in none. */
export interface PlacedHub extends PlannedHub {
  readonly regionId: string | null;
}

/** About 100 m: links say where a what-if hub is no more exactly. */
const SAME_PLACE_DEGREES = 0.001;

/**
 * With the region it lies in: that of the large town at the very place, since a town at a border may seem to lie beyond it where the map draws it
 * coarsely; elsewhere as drawn, see `regionNear`.
 */
export function placeHub(
  hub: PlannedHub,
  facts: ReadonlyMap<string, RegionFacts>,
  ground: Pick<Ground, 'regions' | 'neighbours'>,
): PlacedHub {
  const home = [...facts.values()].find(({ towns }) => towns.some(({ lngLat }) => isSamePlace(lngLat, hub.lngLat)));
  return { ...hub, regionId: home?.id ?? regionNear(ground, hub.lngLat) };
}

function isSamePlace([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): boolean {
  return Math.abs(lng - otherLng) < SAME_PLACE_DEGREES && Math.abs(lat - otherLat) < SAME_PLACE_DEGREES;
}
