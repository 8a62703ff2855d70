import { EARTH_RADIUS_KM } from './geo';
import { WORLD_PX } from './mercator';

/** What a length on the map stands for. */
export interface ScaleBar {
  readonly km: number;
  readonly widthPx: number;
}

/**
 * The longest bar of a round length (1, 2 or 5 times a power of ten, in kilometres) that is at most `mostPx` wide on a Mercator map, CSS pixels. It holds along the
 * parallel of `latitude`, in degrees: towards the poles the same length is drawn longer.
 */
export function scaleBar(zoom: number, latitude: number, mostPx: number): ScaleBar {
  const aroundKm = 2 * Math.PI * EARTH_RADIUS_KM * Math.cos((latitude * Math.PI) / 180);
  const kmPerPx = aroundKm / (WORLD_PX * 2 ** zoom);
  const most = kmPerPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { km, widthPx: km / kmPerPx };
}
