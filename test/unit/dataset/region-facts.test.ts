import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadRegionFacts } from '../../../src/dataset/region-facts';
import { BASE_URL, serveData } from '../../fixtures/data-server';
import { factsWith, published, regionFacts, regionFactsFile } from '../../fixtures/region-facts';
import { regionFactsFile as columnsOf } from '../../../src/pipeline/region-facts-file';

afterEach(() => vi.unstubAllGlobals());

describe('the facts of regions', () => {
  it('are those that the pipeline put into columns, by id', async () => {
    const facts = [
      ...regionFacts,
      factsWith({ id: 'GI', centre: [-5.353, 36.145], centreBasis: 'label-point', townCount: 0, townPopulation: 0, towns: [] }),
      factsWith({
        id: 'SI03',
        centre: [15.383, 46.309],
        townCount: 2,
        towns: [
          { name: 'Maribor', lngLat: [15.647, 46.555], population: 95_000 },
          { name: 'Celje', lngLat: [15.26, 46.231], population: 38_000 },
        ],
        population: { value: 1_105_046, year: 2021 },
      }),
    ];
    serveData({ 'region-facts.json': columnsOf(facts, published) });
    expect(await loadRegionFacts(BASE_URL)).toEqual({ byId: new Map(facts.map((each) => [each.id, each])), published });
  });

  it.each([
    ['a column is missing', { townSizes: undefined }],
    ['the published figures are missing', { published: undefined }],
    ['a column is too short', { areasKm2: [1] }],
    ['a town has no position', { townOffsets: [0, 0] }],
  ])('are refused where %s', async (_, broken) => {
    serveData({ 'region-facts.json': { ...regionFactsFile, ...broken } });
    await expect(loadRegionFacts(BASE_URL)).rejects.toThrow(/^region-facts.json: lacks a column/);
  });
});
