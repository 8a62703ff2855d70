import { describe, expect, it } from 'vitest';
import { decodeGeography, decodeNeighbours } from '../../../../src/dataset/geography';
import { placeHub, type PlacedHub } from '../../../../src/domain/gaps';
import type { LngLat } from '../../../../src/domain/geo';
import { neighboursTopology, regionsTopology } from '../../../fixtures/geography';
import { factsWith } from '../../../fixtures/region-facts';

const { ground } = decodeGeography(regionsTopology, decodeNeighbours(neighboursTopology));
/** Lies in FRK1, though it is drawn beyond the border along x = 1. */
const atBorder = { name: 'Frontière', lngLat: [1.0404, 0.5] as const, population: 1000 };
const facts = new Map([['FRK1', factsWith({ id: 'FRK1', towns: [atBorder] })]]);

const placed = (lngLat: LngLat): PlacedHub => placeHub({ lngLat, reachKm: 50, services: [], name: null }, facts, ground);

describe('the region of a what-if hub', () => {
  it('is the one it is drawn in', () => {
    expect(placed([0.5, 0.5])).toEqual({ lngLat: [0.5, 0.5], reachKm: 50, services: [], name: null, regionId: 'FRK1' });
    expect(placed([1.2, 0.5]).regionId).toBe('FRK2');
  });

  it('is that of the town it is planned in, as exactly as a link says, whatever the border', () => {
    expect(placed(atBorder.lngLat).regionId).toBe('FRK1');
    expect(placed([1.04, 0.5]).regionId).toBe('FRK1');
    expect(placed([1.042, 0.5]).regionId).toBe('FRK2');
  });

  it('is none far out at sea', () => {
    expect(placed([-20, -20]).regionId).toBeNull();
  });
});
