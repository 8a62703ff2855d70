import { describe, expect, it } from 'vitest';
import { contains, toUnitVector, unionOf, type BoundingBox } from '../../../src/domain/geo';

/** Wide and low, so that no mixed-up axis passes. */
const BOX: BoundingBox = [-10, 40, 30, 45];

describe('contains', () => {
  it('takes longitude first, and edges for inside', () => {
    expect(contains(BOX, [0, 42])).toBe(true);
    expect(contains(BOX, [42, 0])).toBe(false);
    expect(contains(BOX, [-10, 45])).toBe(true);
    expect(contains(BOX, [30, 40])).toBe(true);
  });

  it.each([[-10.1, 42], [30.1, 42], [0, 39.9], [0, 45.1]] as const)('leaves %d, %d outside', (...lngLat) => {
    expect(contains(BOX, lngLat)).toBe(false);
  }); // prettier-ignore
});

describe('unionOf', () => {
  it('is the smallest box around all', () => {
    expect(unionOf([BOX, [5, 35, 6, 42], [29, 44, 31, 44.5]])).toEqual([-10, 35, 31, 45]);
    expect(unionOf([BOX])).toEqual(BOX);
  });

  it('is null for none', () => {
    expect(unionOf([])).toBeNull();
  });
});

describe('toUnitVector', () => {
  it.each([
    [[0, 0], [1, 0, 0]],
    [[90, 0], [0, 1, 0]],
    [[-180, 0], [-1, 0, 0]],
    [[77, 90], [0, 0, 1]],
    [[45, -30], [0.6123724, 0.6123724, -0.5]],
  ] as const)('%j → %j', (lngLat, expected) => {
    toUnitVector(lngLat).forEach((value, axis) => { expect(value).toBeCloseTo(expected[axis]!, 7); });
  }); // prettier-ignore
});
