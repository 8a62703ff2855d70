import { describe, expect, it } from 'vitest';
import { interpolated, stepAt, valueAt } from '../../../src/map/spec/stops';

describe('stops', () => {
  const stops = [[3, 0.5], [6, 1], [10, 3]] as const; // prettier-ignore

  it('are linear between two, and constant beyond the first and the last', () => {
    expect([0, 3, 4.5, 6, 8, 10, 20].map((zoom) => valueAt(stops, zoom))).toEqual([0.5, 0.5, 0.75, 1, 2, 3, 3]);
  });

  it('are steps as well', () => {
    expect([0, 3, 5.9, 6, 99].map((zoom) => stepAt(stops, zoom))).toEqual([0, 0.5, 0.5, 1, 3]);
  });

  it('mean the same to MapLibre, and a single one is a constant', () => {
    expect(interpolated(['zoom'], stops)).toEqual(['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 1, 10, 3]);
    expect(interpolated(['zoom'], [[0, 0.75]])).toBe(0.75);
    expect(valueAt([[0, 0.75]], 7)).toBe(0.75);
  });
});
