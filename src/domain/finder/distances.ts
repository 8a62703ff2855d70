import { greatCircleKm, toUnitVector, type LngLat } from '../geo';
import type { HubColumns } from '../hub-columns';

/** Along the great circle from a point to every hub, kilometres, in the order of the data set; NaN for hubs without position, or without a point. */
export function distancesKm({ size, x, y, z }: HubColumns, lngLat: LngLat | null): Float64Array {
  const distances = new Float64Array(size).fill(NaN);
  if (lngLat === null) return distances;
  const [atX, atY, atZ] = toUnitVector(lngLat);
  for (let hub = 0; hub < size; hub++) {
    const [dX, dY, dZ] = [x[hub]! - atX, y[hub]! - atY, z[hub]! - atZ];
    distances[hub] = greatCircleKm(Math.sqrt(dX * dX + dY * dY + dZ * dZ));
  }
  return distances;
}
