import { describe, expect, it } from 'vitest';
import { countCommonWithin, countWithin, firstWithin, lastWithin, permuted } from '../../../src/domain/bit-range';
import { bitsetOf } from '../../../src/domain/bitset';
import { itemsOf } from '../../fixtures/bitset';
import { sample, seededRandom, shuffled } from '../../fixtures/random';

const upTo = (size: number): number[] => [...Array(size).keys()];

/** Two sets of items and a range, many of them with an edge at the edge of a word or empty. */
function* randomRanges() {
  const random = seededRandom(3);
  for (let round = 0; round < 400; round++) {
    const size = Math.floor(random() * 200);
    const [a, b] = [sample(random, upTo(size), random()), sample(random, upTo(size), random())];
    const edge = (): number => Math.min(size, random() < 0.5 ? 32 * Math.floor(random() * 8) : Math.floor(random() * (size + 1)));
    const [first, end] = [edge(), edge()].sort((x, y) => x - y) as [number, number];
    yield { size, a, b, first, end, within: (items: number[]) => items.filter((item) => item >= first && item < end) };
  }
}

describe('a range of a bitset', () => {
  it('is counted and searched like the items themselves', () => {
    for (const { size, a, b, first, end, within } of randomRanges()) {
      const [bitsA, bitsB] = [bitsetOf(size, a), bitsetOf(size, b)];
      expect(countWithin(bitsA, first, end)).toBe(within(a).length);
      expect(countCommonWithin(bitsA, bitsB, first, end)).toBe(within(a).filter((item) => b.includes(item)).length);
      expect(firstWithin(bitsA, first, end)).toBe(within(a)[0] ?? -1);
      expect(lastWithin(bitsA, first, end)).toBe(within(a).at(-1) ?? -1);
    }
  });
});

describe('a permuted bitset', () => {
  it('holds the same items in another order, and leaves out those that the order leaves out', () => {
    const random = seededRandom(4);
    for (const size of [0, 1, 31, 32, 33, 100]) {
      const items = sample(random, upTo(size), 0.5);
      const itemAt = Uint32Array.from(shuffled(random, sample(random, upTo(size), 0.8)));
      const positions = itemsOf(permuted(bitsetOf(size, items), itemAt));
      expect(positions).toEqual([...itemAt.keys()].filter((position) => items.includes(itemAt[position]!)));
    }
  });
});
