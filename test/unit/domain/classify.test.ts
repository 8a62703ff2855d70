import { describe, expect, it } from 'vitest';
import { quantileSorted } from 'd3';
import { classOf, quantileBreaks, quantileOf } from '../../../src/domain/classify';
import { seededRandom, shuffled } from '../../fixtures/random';

/** How many of the values fall into each class. */
function classSizes(values: readonly number[], breaks: readonly number[]): number[] {
  const sizes = Array.from({ length: breaks.length + 1 }, () => 0);
  for (const value of values) sizes[classOf(value, breaks)]!++;
  return sizes;
}

describe('quantileBreaks', () => {
  it('divides evenly where nothing is tied', () => {
    expect(quantileBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual([3, 5, 7, 9]);
    expect(classSizes([1, 2, 3, 4, 5, 6, 7], quantileBreaks([1, 2, 3, 4, 5, 6, 7], 3))).toEqual([3, 2, 2]);
  });

  it('puts a run of ties into one class and divides the rest anew', () => {
    expect(quantileBreaks([1, 1, 1, 1, 2, 3], 3)).toEqual([2, 3]);
    expect(quantileBreaks([1, 1, 1, 1, 1, 1, 2, 3, 4, 5], 5)).toEqual([2, 3, 4, 5]);
    expect(quantileBreaks([1, 2, 3, 4, 9, 9, 9, 9, 9, 9], 3)).toEqual([9]);
  });

  it('gives each value a class of its own where there are no more of them than classes', () => {
    expect(quantileBreaks([3, 1, 2], 5)).toEqual([2, 3]);
    expect(quantileBreaks([1, 2, 2, 2, 2, 2, 2, 3], 4)).toEqual([2, 3]);
    expect(quantileBreaks([1, 2], 2)).toEqual([2]);
  });

  it('gives no break for one value, none, or all equal', () => {
    expect(quantileBreaks([], 5)).toEqual([]);
    expect(quantileBreaks([42], 5)).toEqual([]);
    expect(quantileBreaks([7, 7, 7, 7, 7, 7, 7], 5)).toEqual([]);
  });

  it('gives no break for a single class', () => {
    expect(quantileBreaks([1, 2, 3], 1)).toEqual([]);
  });

  it('takes 0 and negative numbers as values, and sorts as numbers', () => {
    expect(quantileBreaks([10, 9, 0, -1], 4)).toEqual([0, 9, 10]);
  });

  it('leaves the values it is given as they are', () => {
    const values = Object.freeze([3, 1, 2]);
    quantileBreaks(values, 2);
    expect(values).toEqual([3, 1, 2]);
  });

  it('makes ascending breaks that are values, no class empty, whatever the values', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 2000; round++) {
      const classCount = 1 + Math.floor(random() * 7);
      const spread = 1 + Math.floor(random() * 60);
      const values = Array.from({ length: Math.floor(random() * 60) }, () => Math.floor(random() ** 2 * spread) / 10);
      const breaks = quantileBreaks(values, classCount);
      const distinct = new Set(values).size;
      expect(breaks.length).toBeLessThan(classCount);
      expect(values).toEqual(expect.arrayContaining(breaks));
      expect(breaks).toEqual([...new Set(breaks)].sort((a, b) => a - b));
      if (distinct > 0) expect(Math.min(...classSizes(values, breaks))).toBeGreaterThan(0);
      if (distinct <= classCount) expect(breaks).toHaveLength(Math.max(distinct - 1, 0));
      expect(quantileBreaks(shuffled(random, values), classCount)).toEqual(breaks);
    }
  });

  it('makes as many classes as asked, none larger than another by more than one, where nothing is tied', () => {
    const random = seededRandom(2);
    for (let size = 1; size <= 120; size++)
      for (let classCount = 1; classCount <= 7; classCount++) {
        const values = shuffled(
          random,
          Array.from({ length: size }, (_, index) => (index + random() * 0.9) / 10),
        );
        const sizes = classSizes(values, quantileBreaks(values, classCount));
        expect(sizes).toHaveLength(Math.min(size, classCount));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }
  });
});

describe('classOf', () => {
  it('counts from the lowest class, and a break belongs to the class above', () => {
    expect([9.9, 10, 19.9, 20, 99].map((value) => classOf(value, [10, 20]))).toEqual([0, 1, 1, 2, 2]);
  });

  it('is the only class where there is no break', () => {
    expect(classOf(-5, [])).toBe(0);
  });
});

describe('quantileOf', () => {
  it('is that of d3-array, for any values and share', () => {
    const random = seededRandom(11);
    for (let size = 1; size < 40; size++) {
      const sorted = Array.from({ length: size }, () => Math.round(random() * 50)).sort((a, b) => a - b);
      for (const p of [0, 0.2, 0.25, 0.5, random(), 1]) expect(quantileOf(sorted, p)).toBeCloseTo(quantileSorted(sorted, p)!, 10);
    }
  });
});
