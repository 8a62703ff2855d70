import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadCities, loadGeography, loadLand, loadNeighbours } from '../../../src/dataset/geography-files';
import { BASE_URL, serveData } from '../../fixtures/data-server';

afterEach(() => vi.unstubAllGlobals());

/** The corners of all lines, each once, sorted. */
const corners = ({ coordinates }: MultiLineString) => [...new Set(coordinates.flat().map((position) => position.join(' ')))].sort();

const idsOf = ({ features }: FeatureCollection<Polygon | MultiPolygon, { id: string }>) =>
  features.map(({ id, properties }) => [id, properties.id]);

function geography() {
  serveData();
  return loadGeography(BASE_URL, 'regions.topojson', loadNeighbours(BASE_URL));
}

function land() {
  serveData();
  return loadLand(BASE_URL, loadNeighbours(BASE_URL));
}

describe('the geography', () => {
  it('has regions sorted by id, and finds them and countries by id', async () => {
    const { regions, regionById, countryById } = await geography();
    expect(regions.map(({ id }) => id)).toEqual(['ES51', 'FRK1', 'FRK2']);
    expect([...countryById.keys()].sort()).toEqual(['ES', 'FR']);
    expect(regionById.get('FR')).toBeUndefined();
  });

  it('gives regions what their id and shape tell', async () => {
    const { regionById } = await geography();
    expect(regionById.get('FRK2')).toEqual({
      id: 'FRK2',
      name: 'Rhône-Alpes',
      country: 'FR',
      level: 2,
      labelPoint: [1.5, 0.5],
      boundingBox: [1, 0, 2, 1],
    });
  });

  it('has areas with their ids, for the feature and its properties, and closed rings', async () => {
    const { ground } = await geography();
    expect(idsOf(ground.regions).sort()).toEqual([['ES51', 'ES51'], ['FRK1', 'FRK1'], ['FRK2', 'FRK2']]); // prettier-ignore
    expect(idsOf(ground.countries)).toEqual([['FR', 'FR'], ['ES', 'ES']]); // prettier-ignore
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

  it('has the land around', async () => {
    expect((await geography()).ground.neighbours.features).toHaveLength(1);
  });
});

describe('the land without regions', () => {
  it('has the same countries with the same border', async () => {
    const { ground, countryById } = await land();
    const overview = await geography();
    expect(countryById).toEqual(overview.countryById);
    expect(idsOf(ground.countries)).toEqual(idsOf(overview.ground.countries));
    expect(corners(ground.countryBorders)).toEqual(corners(overview.ground.countryBorders));
    expect(ground.neighbours).toEqual(overview.ground.neighbours);
  });

  it('has no region and no regional border', async () => {
    const { ground } = await land();
    expect(ground.regions.features).toEqual([]);
    expect(ground.regionBorders.coordinates).toEqual([]);
  });
});

describe('the label cities', () => {
  it('are names with their places', async () => {
    serveData();
    expect(await loadCities(BASE_URL, 'cities.json')).toEqual([['Lyon', 1.5, 0.5]]);
  });
});
