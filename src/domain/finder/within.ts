import { bitsetOf, type Bitset } from '../bitset';
import { contains, type BoundingBox } from '../geo';
import type { Hub } from '../hub';

/** The hubs at most so far away; those without a distance are not among them. */
export function hubsWithin(distanceKm: Float64Array, radiusKm: number): Bitset {
  return bitsetOf(distanceKm.length, [...distanceKm.keys()].filter((hub) => distanceKm[hub]! <= radiusKm)); // prettier-ignore
}

/** The hubs that have a position in the box, edges included. */
export function hubsInBox(hubs: readonly Hub[], boundingBox: BoundingBox): Bitset {
  const inBox = ({ lngLat }: Hub) => lngLat !== null && contains(boundingBox, lngLat);
  return bitsetOf(hubs.length, [...hubs.keys()].filter((hub) => inBox(hubs[hub]!))); // prettier-ignore
}
