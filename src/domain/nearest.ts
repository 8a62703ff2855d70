import { hasBit, type Bitset } from './bitset';
import { distanceKm, KM_PER_DEGREE, type LngLat } from './geo';
import type { HubColumns } from './hub-columns';

export interface NearHub {
  readonly hubIndex: number;
  /** Great circle. */
  readonly distanceKm: number;
}

/**
 * The `k` hubs nearest to a point, or as many as there are, nearest first and equally near ones by index; hubs without position are left out.
 * O(hubs): most are ruled out by their latitude alone.
 *
 * @param bits only these hubs
 */
export function nearestHubs({ size, lng, lat }: HubColumns, lngLat: LngLat, k: number, bits?: Bitset): readonly NearHub[] {
  const nearest: NearHub[] = [];
  let reachKm = k > 0 ? Infinity : -1;
  for (let hubIndex = 0; hubIndex < size; hubIndex++) {
    // Also false for NaN, which stands for no position.
    if (!(Math.abs(lat[hubIndex]! - lngLat[1]) * KM_PER_DEGREE < reachKm) || (bits !== undefined && !hasBit(bits, hubIndex))) continue;
    const km = distanceKm(lngLat, [lng[hubIndex]!, lat[hubIndex]!]);
    if (km >= reachKm) continue;
    if (nearest.length === k) nearest.pop();
    nearest.splice(nearest.findLastIndex((other) => other.distanceKm <= km) + 1, 0, { hubIndex, distanceKm: km });
    if (nearest.length === k) reachKm = nearest[k - 1]!.distanceKm;
  }
  return nearest;
}
