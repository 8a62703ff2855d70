import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSceneModel } from '../../../src/explorer/scene-model.svelte';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import { allArrived, arrived, explorerOf, sceneOf } from '../../fixtures/explorer';
import { serveData } from '../../fixtures/data-server';

beforeEach(() => {
  serveData();
});
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

async function opened(query: string): Promise<Explorer> {
  const explorer = explorerOf(query);
  await arrived(explorer);
  return explorer;
}
const labelsOf = (explorer: Explorer) => {
  const { pins, pinAreas } = sceneOf(explorer);
  return [pins.features, pinAreas.features].map((features) => features.map(({ properties }) => properties.label));
};

const TWO = 'whatif=0.5/1.5/25;0.25/2.5/100/skills-training/Barcelona';

describe('what-if hubs in the scene', () => {
  it('are numbered pins with circles on the layer of the gaps only', async () => {
    const explorer = await opened(`?layer=gaps&${TWO}`);
    expect(labelsOf(explorer)).toEqual([['1', '2'], ['1', '2']]); // prettier-ignore
    expect(sceneOf(explorer).pins.features[1]!.geometry.coordinates).toEqual([2.5, 0.25]);
    explorer.showLayer('hubs');
    expect(labelsOf(explorer)).toEqual([[], []]);
  });

  it('stand beside the visitor’s place, which has no number', async () => {
    expect(labelsOf(await opened(`?layer=gaps&near=0.5/0.5&radius=50&${TWO}`))).toEqual([[undefined, '1', '2'], [undefined, '1', '2']]); // prettier-ignore
  });

  it('keep their references as long as they are the same', async () => {
    const explorer = await opened(`?layer=gaps&${TWO}`);
    const model = createSceneModel(explorer);
    const { pins, pinAreas } = model.scene;
    explorer.setText('lyon');
    explorer.select('region', 'ES51');
    expect([model.scene.pins === pins, model.scene.pinAreas === pinAreas]).toEqual([true, true]);
  });
});

describe('a press on the map', () => {
  it('places a hub where one is waited for, and means something else again after it', async () => {
    const explorer = await opened('?layer=gaps&reach=100');
    const { gaps } = explorer.analysis.value!;
    expect(gaps.placeAt([1, 1])).toBe(false);
    gaps.setPlacing(true);
    expect([gaps.placing, gaps.placingIndex]).toEqual([true, 0]);
    expect(gaps.placeAt([1.23456, 0.98765])).toBe(true);
    expect(explorer.state.planned).toEqual([{ lngLat: [1.235, 0.988], reachKm: 100, services: [], name: null }]);
    expect([gaps.placing, gaps.placeAt([2, 2])]).toEqual([false, false]);
  });

  it('moves the hub that waits for it, which loses its name', async () => {
    const explorer = await opened(`?layer=gaps&${TWO}`);
    const { gaps } = explorer.analysis.value!;
    gaps.setPlacing(true, 1);
    gaps.placeAt([1, 0.5]);
    expect(gaps.planned.map(({ lngLat, name }) => [lngLat, name])).toEqual([[[1.5, 0.5], null], [[1, 0.5], null]]); // prettier-ignore
  });

  it('waits no more when a hub is removed', async () => {
    const { gaps } = (await opened(`?layer=gaps&${TWO}`)).analysis.value!;
    gaps.setPlacing(true, 1);
    gaps.removePlanned(0);
    expect([gaps.placing, gaps.planned.length]).toEqual([false, 1]);
  });
});

describe('a move by keys', () => {
  it('is one step of the history, however many keys it takes', async () => {
    const explorer = await opened(`?layer=gaps&${TWO}`);
    const { gaps } = explorer.analysis.value!;
    explorer.takeHistoryMode();
    gaps.movePlanned(0, 5, 0, 'push');
    expect(explorer.takeHistoryMode()).toBe('push');
    gaps.movePlanned(0, 5, 0, 'replace');
    expect(explorer.takeHistoryMode()).toBe('replace');
    expect(gaps.planned[0]!.lngLat).toEqual([1.59, 0.5]);
  });
});
