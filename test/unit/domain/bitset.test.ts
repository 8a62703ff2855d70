import { describe, expect, it } from 'vitest';
import {
  bitsetOf,
  countBits,
  countCommon,
  emptyBitset,
  fullBitset,
  hasBit,
  intersect,
  intersection,
  popcount,
  unite,
} from '../../../src/domain/bitset';
import { itemsOf } from '../../fixtures/bitset';
import { pick, sample, seededRandom } from '../../fixtures/random';

const SIZES = [0, 1, 31, 32, 33, 64, 95, 127, 128, 129, 160, 1000, 1024];

/** Two sets of each size, of any density, as arrays of items. */
function* randomPairs() {
  const random = seededRandom(7);
  for (const size of SIZES) {
    const items = [...Array(size).keys()];
    for (let round = 0; round < 8; round++) {
      const density = () => pick(random, [0, 0.02, 0.5, 0.98, 1]);
      yield { size, a: sample(random, items, density()), b: sample(random, items, density()) };
    }
  }
}

describe('a bitset', () => {
  it('holds what it was made of, ascending, and nothing else', () => {
    for (const { size, a } of randomPairs()) {
      const bits = bitsetOf(size, [...a].reverse());
      expect(itemsOf(bits)).toEqual(a);
      expect(Array.from({ length: size }, (_, item) => hasBit(bits, item))).toEqual(
        Array.from({ length: size }, (_, item) => new Set(a).has(item)),
      );
    }
  });

  it('of nothing is empty, of everything ends with the last item', () => {
    for (const size of SIZES) {
      expect(itemsOf(emptyBitset(size))).toEqual([]);
      expect(itemsOf(fullBitset(size))).toEqual([...Array(size).keys()]);
      expect(fullBitset(size)).toEqual(bitsetOf(size, Array(size).keys()));
    }
  });

  it('is counted, intersected and united as a Set would be', () => {
    for (const { size, a, b } of randomPairs()) {
      const [bitsA, bitsB, inB] = [bitsetOf(size, a), bitsetOf(size, b), new Set(b)];
      const both = a.filter((item) => inB.has(item));
      expect(countBits(bitsA)).toBe(a.length);
      expect(countCommon(bitsA, bitsB)).toBe(both.length);
      expect(itemsOf(intersection(bitsA, bitsB))).toEqual(both);
      expect(itemsOf(bitsA)).toEqual(a);
      const [narrowed, widened] = [bitsA.slice(), bitsA.slice()];
      intersect(narrowed, bitsB);
      unite(widened, bitsB);
      expect(itemsOf(narrowed)).toEqual(both);
      expect(itemsOf(widened)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
    }
  });
});

describe('popcount', () => {
  it.each([0, 1, 0x80000000, 0xffffffff, 0x55555555, 0xdeadbeef, -1, -2147483648])('of %i is the number of its binary ones', (word) => {
    expect(popcount(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length);
  });
});
