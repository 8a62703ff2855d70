import { hasBit, type Bitset } from './bitset';
import { greatCircleKm, toUnitVector, type LngLat } from './geo';
import type { HubColumns } from './hub-columns';

export interface NearHub {
  readonly hubIndex: number;
  /** Along the great circle of a sphere of the earth's mean radius. */
  readonly distanceKm: number;
}

/**
 * The `k` hubs nearest to a point, or as many as there are: nearest first, equally near ones by index, hubs without position left out.
 * One look at every hub, which for most is at the distance along the earth's axis alone.
 *
 * @param bits only these hubs
 */
export function nearestHubs({ size, x, y, z }: HubColumns, lngLat: LngLat, k: number, bits?: Bitset): NearHub[] {
  const [atX, atY, atZ] = toUnitVector(lngLat);
  const nearest: { hubIndex: number; chord2: number }[] = [];
  /** Chords, squared, grow with distances; the widest is 4. */
  let reach = k > 0 ? 4.1 : -0.1;
  /** A loop of its own, without calls, is three times as fast. Its test is not `>=`, which NaN, for no position, would pass. */
  const nextInReach = (from: number) => {
    let next = from;
    while (next < size && !((z[next]! - atZ) ** 2 < reach)) next++;
    return next;
  };
  for (let hubIndex = nextInReach(0); hubIndex < size; hubIndex = nextInReach(hubIndex + 1)) {
    const chord2 = (x[hubIndex]! - atX) ** 2 + (y[hubIndex]! - atY) ** 2 + (z[hubIndex]! - atZ) ** 2;
    if (chord2 >= reach || (bits !== undefined && !hasBit(bits, hubIndex))) continue;
    if (nearest.length === k) nearest.pop();
    nearest.splice(nearest.findLastIndex((other) => other.chord2 <= chord2) + 1, 0, { hubIndex, chord2 });
    if (nearest.length === k) reach = nearest[k - 1]!.chord2;
  }
  return nearest.map(({ hubIndex, chord2 }) => ({ hubIndex, distanceKm: greatCircleKm(Math.sqrt(chord2)) }));
}
