import { describe, expect, it } from 'vitest';
import { shardPrefix } from '../../../src/domain/town-key';
import { splitByPrefix } from '../../../src/pipeline/town-shards';
import { pick, seededRandom } from '../../fixtures/random';

const split = (keys: readonly string[], maxSize: number) =>
  Object.fromEntries(
    [
      ...splitByPrefix(
        keys.map((key) => ({ key })),
        maxSize,
      ),
    ].map(([prefix, items]) => [prefix, items.map(({ key }) => key)]),
  );

describe('keys split by their beginning', () => {
  it('stay together while they are few', () => {
    expect(split(['aa', 'ab', 'b'], 3)).toEqual({ '': ['aa', 'ab', 'b'] });
    expect(split([], 3)).toEqual({});
  });

  it('lose the largest groups first, which are split again', () => {
    expect(split(['sa', 'saint', 'sainte', 'salo', 'sofia', 'x', 'z'], 2)).toEqual({
      '': ['x', 'z'],
      s: ['sofia'],
      sa: ['sa', 'salo'],
      sai: ['saint', 'sainte'],
    });
  });

  it('that are equal are never parted', () => {
    expect(split(['neustadt', 'neustadt', 'neustadt', 'a'], 2)).toMatchObject({ neustadt: ['neustadt', 'neustadt', 'neustadt'] });
  });

  it('are each found in the part of their longest prefix, and no part is too large or empty', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed);
      const word = () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(random, ['a', 'b', 'c', 'π'])).join('');
      const keys = [...new Set(Array.from({ length: 80 }, word))];
      const parts = split(keys, 7);
      const prefixes = new Set(Object.keys(parts));
      for (const key of keys) expect(parts[shardPrefix(key, prefixes)!], key).toContain(key);
      expect(Object.values(parts).flat()).toHaveLength(keys.length);
      for (const part of Object.values(parts)) expect(part.length >= 1 && part.length <= 7).toBe(true);
    }
  });
});
