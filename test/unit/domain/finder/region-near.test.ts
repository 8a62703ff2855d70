import { describe, expect, it } from 'vitest';
import { decodeGeography, decodeNeighbours } from '../../../../src/dataset/geography';
import { MAX_BEYOND_BORDER_KM, MAX_OFFSHORE_KM, regionNear } from '../../../../src/domain/finder/region-near';
import { neighboursTopology, regionsTopology } from '../../../fixtures/geography';

/** Squares of one degree from 0° to 3° E, 0° to 1° N: FRK1, FRK2, ES51; east of them, south of the diagonal, a neighbour's land. The rest is sea. */
const { ground } = decodeGeography(regionsTopology, decodeNeighbours(neighboursTopology));
/** At the equator a degree is that long both ways. */
const degrees = (km: number) => km / 111.2;

describe('the region of a point', () => {
  it('is the one it lies in', () => {
    expect(regionNear(ground, [1.5, 0.5])).toBe('FRK2');
  });

  it('is the nearest one for a point off the coast', () => {
    expect(regionNear(ground, [0.2, 1 + degrees(MAX_OFFSHORE_KM - 5)])).toBe('FRK1');
    expect(regionNear(ground, [1.9, -degrees(MAX_OFFSHORE_KM - 5)])).toBe('FRK2');
    expect(regionNear(ground, [-degrees(MAX_OFFSHORE_KM - 5), 0.5])).toBe('FRK1');
  });

  it('is none far out at sea, and none where a corner is near in degrees only', () => {
    expect(regionNear(ground, [0.5, 1 + degrees(MAX_OFFSHORE_KM + 5)])).toBeNull();
    expect(regionNear(ground, [-degrees(MAX_OFFSHORE_KM - 5), 1 + degrees(MAX_OFFSHORE_KM - 5)])).toBeNull();
    expect(regionNear(ground, [139.7, 35.7])).toBeNull();
  });

  it('reaches a little over a border with a country that is only hinted at, and no further', () => {
    expect(regionNear(ground, [3 + degrees(MAX_BEYOND_BORDER_KM - 2), 0.02])).toBe('ES51');
    expect(regionNear(ground, [3 + degrees(MAX_BEYOND_BORDER_KM + 2), 0.02])).toBeNull();
    expect(regionNear(ground, [3.6, 0.1])).toBeNull();
  });
});
