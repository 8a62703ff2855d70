import { describe, expect, it } from 'vitest';
import { orderBy } from '../../../../src/domain/finder/order';
import { pick, seededRandom } from '../../../fixtures/random';

describe('orderBy', () => {
  it('sorts by keys, then by ties, then by index', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seededRandom(seed);
      const size = pick(random, [0, 1, 2, 100, 1000]);
      // Few keys, so that many tie.
      const keys = Float64Array.from({ length: size }, () => pick(random, [0, 1, 0.5, random(), 1 / 3]));
      const ties = Float64Array.from({ length: size }, () => pick(random, [0, 1, random()]));
      const expected = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || ties[a]! - ties[b]! || a - b);
      expect([...orderBy(keys, ties)]).toEqual(expected);
    }
  });

  it('lets the last bits of a sum decide nothing', () => {
    expect([...orderBy(Float64Array.of(0.1 + 0.2, 0.3), Float64Array.of(0, 1))]).toEqual([0, 1]);
  });

  it('tells a metre on the globe among a million', () => {
    const keys = new Float64Array(1_000_000).fill(1);
    keys[999_999] = 0.5;
    keys[0] = 0.5 + 1 / 20_100_000;
    expect([...orderBy(keys, keys).subarray(0, 3)]).toEqual([999_999, 0, 1]);
  });
});
