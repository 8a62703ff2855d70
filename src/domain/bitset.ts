/** One bit for each item of an array, 32 to a word; bits beyond the last item are 0 in every set that these functions make. */
export type Bitset = Uint32Array;

/** The empty set for so many items. */
export function emptyBitset(size: number): Bitset {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of all items. */
export function fullBitset(size: number): Bitset {
  const bits = emptyBitset(size).fill(0xffffffff);
  if ((size & 31) !== 0) bits[bits.length - 1] = 2 ** (size & 31) - 1;
  return bits;
}

export function bitsetOf(size: number, items: Iterable<number>): Bitset {
  const bits = emptyBitset(size);
  for (const item of items) addBit(bits, item);
  return bits;
}

export function addBit(bits: Bitset, item: number): void {
  bits[item >>> 5]! |= 1 << (item & 31);
}

export function hasBit(bits: Bitset, item: number): boolean {
  return ((bits[item >>> 5]! >>> (item & 31)) & 1) === 1;
}

/** What is in both, as a set of its own. */
export function intersection(a: Bitset, b: Bitset): Bitset {
  const bits = a.slice();
  intersect(bits, b);
  return bits;
}

/** Keeps in `bits` what is in `other` too. */
export function intersect(bits: Bitset, other: Bitset): void {
  for (let word = 0; word < bits.length; word++) bits[word]! &= other[word]!;
}

/** Adds to `bits` what is in `other`. */
export function unite(bits: Bitset, other: Bitset): void {
  for (let word = 0; word < bits.length; word++) bits[word]! |= other[word]!;
}

/** Number of set bits in a word. */
export function popcount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(bits: Bitset): number {
  return countCommon(bits, bits);
}

/**
 * How many items are in both. Carry-save adders gather the bits of four words into one before they are counted, which takes little longer than
 * reading them (Harley and Seal, in: Warren, Hacker's Delight, 2nd ed., 5-1).
 */
export function countCommon(a: Bitset, b: Bitset): number {
  let [ones, twos, fours, word] = [0, 0, 0, 0];
  for (; word + 3 < a.length; word += 4) {
    let first = a[word]! & b[word]!;
    let second = a[word + 1]! & b[word + 1]!;
    const twosOfFirst = carry(ones, first, second);
    ones ^= first ^ second;
    first = a[word + 2]! & b[word + 2]!;
    second = a[word + 3]! & b[word + 3]!;
    const twosOfSecond = carry(ones, first, second);
    ones ^= first ^ second;
    fours += popcount(carry(twos, twosOfFirst, twosOfSecond));
    twos ^= twosOfFirst ^ twosOfSecond;
  }
  let count = 4 * fours + 2 * popcount(twos) + popcount(ones);
  for (; word < a.length; word++) count += popcount(a[word]! & b[word]!);
  return count;
}

/** The places where at least two of three words have a bit. */
function carry(a: number, b: number, c: number): number {
  return (a & b) | ((a ^ b) & c);
}
