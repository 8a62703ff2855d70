/** Below 2⁵³, up to which numbers hold every integer. */
const MOST_KEYS = 2 ** 52;

/**
 * Indices sorted by keys from 0 to 1, the smallest first; equal keys (to 1 in 2⁵² / size, so that the last bits of a sum decide nothing) in the order of
 * `ties`, a permutation of the indices, by default their own. Each key and its place are packed into one number: numbers are sorted without a call
 * back for each comparison, ten times as fast.
 */
export function orderBy(keys: Float64Array, ties?: Uint32Array): Uint32Array {
  const size = keys.length;
  const steps = Math.floor(MOST_KEYS / Math.max(1, size)) - 1;
  const packed = new Float64Array(size);
  for (let place = 0; place < size; place++)
    packed[place] = Math.round(keys[ties === undefined ? place : ties[place]!]! * steps) * size + place;
  packed.sort();
  const order = new Uint32Array(size);
  for (let next = 0; next < size; next++) {
    const place = packed[next]! % size;
    order[next] = ties === undefined ? place : ties[place]!;
  }
  return order;
}
