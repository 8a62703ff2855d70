import { addBit, emptyBitset, type Bitset } from '../bitset';
import { contains, type BoundingBox } from '../geo';
import type { Hub } from '../hub';

/** The hubs at most so far away; those without a distance are not among them. */
export function hubsWithin(distanceKm: Float64Array, radiusKm: number): Bitset {
  const bits = emptyBitset(distanceKm.length);
  for (let hub = 0; hub < distanceKm.length; hub++) if (distanceKm[hub]! <= radiusKm) addBit(bits, hub);
  return bits;
}

/** The hubs that have a position in the box, edges included. */
export function hubsInBox(hubs: readonly Hub[], boundingBox: BoundingBox): Bitset {
  const bits = emptyBitset(hubs.length);
  for (let hub = 0; hub < hubs.length; hub++) {
    const { lngLat } = hubs[hub]!;
    if (lngLat !== null && contains(boundingBox, lngLat)) addBit(bits, hub);
  }
  return bits;
}
