import { afterEach, describe, expect, it, vi } from 'vitest';
import { BASE_URL, serveData } from '../../fixtures/data-server';
import { allArrived, arrived, explorerOf, sceneOf } from '../../fixtures/explorer';
import { Resources } from '../../../src/explorer/resources.svelte';
import { createSceneModel } from '../../../src/explorer/scene-model.svelte';

afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

const geometryOf = (requested: readonly string[]): string[] => requested.filter((file) => file.endsWith('.topojson')).sort();

describe('what a map begins with', () => {
  it('is the countries on the layer of the hubs', async () => {
    const { requested } = serveData();
    const explorer = explorerOf();
    explorer.resources.requestGround();
    await arrived(explorer);
    expect(geometryOf(requested)).toEqual(['countries.topojson', 'neighbours.topojson']);
    expect(requested).toContain('cities.json');
    expect(sceneOf(explorer).ground?.countries.features).toHaveLength(2);
    expect(sceneOf(explorer).countryLabels.features).toHaveLength(2);
  });

  it.each(['?layer=connectivity', '?layer=services', '?region=FRK1', '?view=regions'])(
    'is the regions, and never the countries alone, at %s',
    async (query) => {
      const { requested } = serveData();
      const explorer = explorerOf(query);
      explorer.resources.requestGround();
      await arrived(explorer);
      expect(geometryOf(requested)).toEqual(['neighbours.topojson', 'regions.topojson']);
      expect(sceneOf(explorer).ground?.regions.features).toHaveLength(3);
      expect(sceneOf(explorer).countryLabels.features).toHaveLength(2);
    },
  );
});

describe('what comes later', () => {
  it('is the regions when a regional layer is first shown; land around is fetched once, names of countries stay', async () => {
    const { requested } = serveData();
    const explorer = explorerOf();
    explorer.resources.requestGround();
    await arrived(explorer);
    const model = createSceneModel(explorer);
    const { ground, countryLabels } = model.scene;
    explorer.showLayer('connectivity');
    await arrived(explorer);
    expect(geometryOf(requested)).toEqual(['countries.topojson', 'neighbours.topojson', 'regions.topojson']);
    expect(model.scene.ground).not.toBe(ground);
    expect(model.scene.ground?.neighbours).toBe(ground?.neighbours);
    expect(model.scene.countryLabels).toBe(countryLabels);
  });

  it('is the finer ground with further names, close up', async () => {
    const { requested } = serveData();
    const explorer = explorerOf();
    explorer.resources.requestGround();
    explorer.map.setLevel(4);
    await arrived(explorer);
    expect(geometryOf(requested)).toEqual(['countries.topojson', 'neighbours.topojson', 'regions-detail.topojson']);
    expect(sceneOf(explorer).ground).toBe(explorer.resources.detailedGeography.value?.ground);
    expect(sceneOf(explorer).cityLabels.features.map(({ properties }) => properties.name)).toEqual(['Lyon', 'Moulins']);
  });

  it('is no name before the most populous places are there', async () => {
    serveData();
    const resources = new Resources(BASE_URL);
    await resources.detailedCities.arrival();
    expect(resources.labelCities).toEqual([]);
  });
});

describe('after a failure of the land around', () => {
  it('the next who needs it tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const server = serveData({ 'neighbours.topojson': () => new Response('', { status: 503 }) });
    const resources = new Resources(BASE_URL);
    await expect(resources.land.arrival()).rejects.toThrow('neighbours.topojson');
    expect(resources.bestGround).toBeNull();
    server.answers['neighbours.topojson'] = (await import('../../fixtures/geography')).neighboursTopology;
    await resources.geography.arrival();
    expect(resources.bestGround?.neighbours.features).toHaveLength(1);
    resources.retryRegional();
    await resources.land.arrival();
    expect(resources.land.value?.ground.neighbours).toBe(resources.bestGround?.neighbours);
  });
});
