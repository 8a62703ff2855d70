import { emptyBitset, popcount, type Bitset } from './bitset';

/** The items of `bits` from `first` up to, not including, `end` that stand in the given word. */
function wordWithin(bits: Bitset, word: number, first: number, end: number): number {
  let value = bits[word]!;
  if (word === first >>> 5) value &= -1 << (first & 31);
  if (word === (end - 1) >>> 5) value &= -1 >>> (31 - ((end - 1) & 31));
  return value;
}

/** How many items from `first` up to, not including, `end` are in the set. */
export function countWithin(bits: Bitset, first: number, end: number): number {
  let count = 0;
  for (let word = first >>> 5; word << 5 < end; word++) count += popcount(wordWithin(bits, word, first, end));
  return count;
}

/** How many items from `first` up to, not including, `end` are in both sets. */
export function countCommonWithin(a: Bitset, b: Bitset, first: number, end: number): number {
  let count = 0;
  for (let word = first >>> 5; word << 5 < end; word++) count += popcount(wordWithin(a, word, first, end) & b[word]!);
  return count;
}

/** The first item of the set from `first` up to, not including, `end`; -1 for none. */
export function firstWithin(bits: Bitset, first: number, end: number): number {
  for (let word = first >>> 5; word << 5 < end; word++) {
    const value = wordWithin(bits, word, first, end);
    if (value !== 0) return (word << 5) + 31 - Math.clz32(value & -value);
  }
  return -1;
}

/** The last item of the set from `first` up to, not including, `end`; -1 for none. */
export function lastWithin(bits: Bitset, first: number, end: number): number {
  for (let word = (end - 1) >>> 5; end > first && word >= first >>> 5; word--) {
    const value = wordWithin(bits, word, first, end);
    if (value !== 0) return (word << 5) + 31 - Math.clz32(value);
  }
  return -1;
}

/** The set seen in another order: position `i` of the result is the item `itemAt[i]`. */
export function permuted(bits: Bitset, itemAt: Uint32Array): Bitset {
  const result = emptyBitset(itemAt.length);
  for (let word = 0; word < result.length; word++) {
    const base = word << 5;
    const length = Math.min(32, itemAt.length - base);
    let value = 0;
    for (let bit = 0; bit < length; bit++) {
      const item = itemAt[base + bit]!;
      value |= ((bits[item >>> 5]! >>> (item & 31)) & 1) << bit;
    }
    result[word] = value;
  }
  return result;
}
