import type { MultiLineString } from 'geojson';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadDetailedGeography, loadGeography } from '../../../src/dataset/geography';
import { BASE_URL, serveData } from '../../fixtures/data-server';

afterEach(() => vi.unstubAllGlobals());

/** The corners of all lines, each once, sorted. */
const corners = ({ coordinates }: MultiLineString) => [...new Set(coordinates.flat().map((position) => position.join(' ')))].sort();

async function geography() {
  serveData();
  return loadGeography(BASE_URL);
}

describe('decoding the geography', () => {
  it('has regions sorted by id, and finds them and countries by id', async () => {
    const { regions, regionById, countryById } = await geography();
    expect(regions.map(({ id }) => id)).toEqual(['ES51', 'FRK1', 'FRK2']);
    expect(regionById.get('FRK2')).toMatchObject({ name: 'Rhône-Alpes', country: 'FR', boundingBox: [1, 0, 2, 1] });
    expect([...countryById.keys()].sort()).toEqual(['ES', 'FR']);
    expect(regionById.get('FR')).toBeUndefined();
  });

  it('has areas with their ids and closed rings', async () => {
    const { ground } = await geography();
    expect(ground.regions.features.map(({ id }) => id).sort()).toEqual(['ES51', 'FRK1', 'FRK2']);
    for (const { geometry } of [...ground.regions.features, ...ground.countries.features]) {
      const [ring] = geometry.coordinates as [number, number][][];
      expect(ring!.at(0)).toEqual(ring!.at(-1));
    }
  });

  it('tells borders within a country from those between countries, coasts in neither', async () => {
    const { ground } = await geography();
    expect(corners(ground.regionBorders)).toEqual(['1 0', '1 1']);
    expect(corners(ground.countryBorders)).toEqual(['2 0', '2 1']);
  });

  it('has the land around and the cities', async () => {
    const { ground, cities } = await geography();
    expect(ground.neighbours.features).toHaveLength(1);
    expect(cities).toEqual([['Lyon', 1.5, 0.5, 500000]]);
  });
});

describe('the finer geography', () => {
  it('has new borders with the land and cities of the overview', async () => {
    const overview = await geography();
    const detailed = await loadDetailedGeography(BASE_URL, overview);
    expect(detailed.regions).toEqual(overview.regions);
    expect(detailed.ground.regions).not.toBe(overview.ground.regions);
    expect(detailed.ground.neighbours).toBe(overview.ground.neighbours);
    expect(detailed.cities).toBe(overview.cities);
  });
});
