import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeGeography, decodeNeighbours } from '../../../../src/dataset/geography';
import type { NeighboursTopology, RegionsTopology } from '../../../../src/domain/files';
import { MAX_BEYOND_BORDER_KM, MAX_OFFSHORE_KM, regionNear } from '../../../../src/domain/finder/region-near';
import { neighboursTopology, regionsTopology } from '../../../fixtures/geography';

/** Squares of one degree from 0° to 3° E, 0° to 1° N: FRK1, FRK2, ES51; east of them, south of the diagonal, a neighbour's land. The rest is sea. */
const { ground } = decodeGeography(regionsTopology, decodeNeighbours(neighboursTopology));
/** At the equator a degree is that long both ways. */
const degrees = (km: number) => km / 111.2;

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
/** As it is published. */
const europe = decodeGeography(
  read('regions.topojson') as RegionsTopology,
  decodeNeighbours(read('neighbours.topojson') as NeighboursTopology),
);

describe('the region of a real place', () => {
  it.each([
    ['Maribor', [15.646, 46.555], 'SI03'],
    ['Narva, at the border', [28.19, 59.377], 'EE00'],
    ['Ħamrun, on an island', [14.484, 35.886], 'MT00'],
    ['Cascais, at the coast', [-9.42, 38.697], 'PT1A'],
    ['Saint-Denis de La Réunion', [55.45, -20.88], 'FRY4'],
    ['Tangier', [-5.8, 35.77], null],
    ['Minsk', [27.56, 53.9], null],
    ['Tunis', [10.18, 36.8], null],
    ['Tokyo', [139.7, 35.7], null],
  ] as const)('%s', (_, lngLat, regionId) => {
    expect(regionNear(europe.ground, lngLat)).toBe(regionId);
  });
});

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
