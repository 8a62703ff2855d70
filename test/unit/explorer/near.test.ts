import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { boundingBoxAround, type BoundingBox, type LngLat } from '../../../src/domain/geo';
import { ClusterMarks } from '../../../src/explorer/cluster-marks.svelte';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import { createSceneModel } from '../../../src/explorer/scene-model.svelte';
import { serveData } from '../../fixtures/data-server';
import { allArrived, explorerOf, sceneOf } from '../../fixtures/explorer';

beforeEach(() => void serveData());
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

const PLACE: LngLat = [0.5, 0.6];
const ORIGIN = { lngLat: PLACE, regionId: 'FRK1', name: 'Clermont-Ferrand' };
const LINK = 'near=0.6/0.5/FRK1/Clermont-Ferrand';
const ALL: BoundingBox = [0, 0, 3, 1];

/** A map that looks where it is told, with a log of the commands that it gets. */
function attachMap({ map }: Explorer): unknown[] {
  const commands: unknown[] = [];
  map.prepare((subject) => new ClusterMarks(subject));
  map.setLevel(10);
  map.camera.attach({
    flyTo: ({ zoom, lngLat }) => commands.push(['fly', zoom, ...lngLat]),
    fitBounds: (box) => commands.push(['fit', ...box]),
    home: () => commands.push('home'),
  });
  return commands;
}

const fitted = (radiusKm: number) => ['fit', ...boundingBoxAround(PLACE, radiusKm)];

/** What ranks and measures has arrived. */
const finderArrived = ({ resources }: Explorer) => resources.finderCode.arrival();

describe('the camera', () => {
  it('goes around a place that is chosen, as far as the radius if there is one', () => {
    const explorer = explorerOf();
    const commands = attachMap(explorer);
    explorer.finder.setOrigin(ORIGIN);
    explorer.finder.setRadius(50);
    explorer.finder.setOrigin({ ...ORIGIN, name: 'Nearby' });
    expect(commands).toEqual([fitted(150), fitted(50), fitted(50)]);
  });

  it('stays when the limit or the place is taken away, when the needs change, and for a radius around nowhere', () => {
    const explorer = explorerOf(`?${LINK}&radius=50&map=5/50/9`);
    const commands = attachMap(explorer);
    explorer.finder.setRadius(null);
    explorer.finder.toggleNeed('robots');
    explorer.finder.setOrigin(null);
    explorer.finder.setRadius(100);
    expect(commands).toEqual([]);
  });

  it('begins around the place that a link names, unless the link says where to look', () => {
    expect(explorerOf(`?${LINK}`).map.camera).toMatchObject({ atHome: false, awaited: boundingBoxAround(PLACE, 150) });
    expect(explorerOf(`?${LINK}&radius=25`).map.camera.awaited).toEqual(boundingBoxAround(PLACE, 25));
    expect(explorerOf(`?${LINK}&map=5/50/9`).map.camera.awaited).toEqual({ zoom: 5, lngLat: [9, 50] });
    expect(explorerOf('?radius=25').map.camera).toMatchObject({ atHome: true, awaited: null });
  });

  it('begins with what was asked for last before there was a map, and is told nothing twice', () => {
    const explorer = explorerOf();
    explorer.toggleFacetValue('country', 'ES');
    explorer.finder.setOrigin(ORIGIN);
    expect(explorer.map.camera.awaited).toEqual(boundingBoxAround(PLACE, 150));
    expect([attachMap(explorer), explorer.map.camera.awaited]).toEqual([[], null]);
    const other = explorerOf(`?${LINK}`);
    other.map.camera.goHome();
    expect(other.map.camera).toMatchObject({ atHome: true, awaited: null });
  });

  it('goes around the place again on Back to a step from before the map had come to rest', () => {
    const explorer = explorerOf();
    const commands = attachMap(explorer);
    explorer.restore(`?${LINK}&radius=200`);
    explorer.restore('');
    explorer.restore(`?${LINK}&map=5/50/9`);
    expect(commands).toEqual([fitted(200), ['fly', 5, 9, 50]]);
  });

  it('shows all of Europe when asked, and says so in a link that names a place', () => {
    const explorer = explorerOf(`?${LINK}`);
    const commands = attachMap(explorer);
    const europe = { zoom: 3, lngLat: [10, 53] } as const;
    explorer.map.camera.goHome();
    explorer.map.settled(europe, ALL);
    expect([commands, explorer.state.camera]).toEqual([['home'], europe]);
    explorer.finder.setOrigin(null);
    explorer.map.settled(europe, ALL);
    expect(explorer.state.camera).toBeNull();
  });
});

describe('the scene', () => {
  it('holds the place and, once it can be drawn, the circle around it', async () => {
    const explorer = explorerOf(`?${LINK}&radius=100`);
    const pinned = () => {
      const { pins, pinAreas } = sceneOf(explorer);
      return [pins.features, pinAreas.features].map((features) => features.map(({ geometry }) => geometry));
    };
    const pin = { type: 'Point', coordinates: PLACE };
    expect(pinned()).toEqual([[pin], []]);
    await finderArrived(explorer);
    expect(pinned()).toEqual([[pin], [expect.objectContaining({ type: 'Polygon' })]]);
    explorer.finder.setRadius(null);
    expect(pinned()).toEqual([[pin], []]);
    explorer.finder.setOrigin(null);
    expect(pinned()).toEqual([[], []]);
  });

  it('keeps the very circle while needs, order and camera change', async () => {
    const explorer = explorerOf(`?${LINK}&radius=100`);
    await finderArrived(explorer);
    const model = createSceneModel(explorer);
    const { pins, pinAreas } = model.scene;
    explorer.finder.toggleNeed('robots');
    explorer.finder.sortBy('name');
    explorer.map.settled({ zoom: 5, lngLat: [1, 1] }, ALL);
    expect([model.scene.pins === pins, model.scene.pinAreas === pinAreas]).toEqual([true, true]);
  });
});

describe('only hubs in view', () => {
  const ids = ({ matchingHubs }: Explorer) => matchingHubs.map(({ id }) => id).sort();
  const drawn = ({ map }: Explorer) => map.marks.reduce((sum, { hubCount }) => sum + hubCount, 0);
  const lookAt = (explorer: Explorer, box: BoundingBox) => {
    explorer.map.settled({ zoom: 10, lngLat: [box[0], box[1]] }, box);
  };

  it('are listed and drawn alike, and follow the camera to and fro once it rests', async () => {
    const explorer = explorerOf('?inview=1');
    attachMap(explorer);
    await finderArrived(explorer);
    lookAt(explorer, [0, 0, 1, 1]);
    expect([ids(explorer), drawn(explorer), explorer.matches.count]).toEqual([['alpha', 'beta'], 2, 2]);
    explorer.map.see([1, 0, 3, 1]);
    expect(ids(explorer)).toEqual(['alpha', 'beta']);
    lookAt(explorer, [1, 0, 3, 1]);
    expect([ids(explorer), drawn(explorer)]).toEqual([['delta', 'gamma'], 2]);
    lookAt(explorer, [0, 0, 1, 1]);
    expect([ids(explorer), drawn(explorer)]).toEqual([['alpha', 'beta'], 2]);
  });

  it('move no camera and make no step of the history by following it', async () => {
    const explorer = explorerOf('?inview=1');
    const commands = attachMap(explorer);
    await finderArrived(explorer);
    lookAt(explorer, [0, 0, 1, 1]);
    lookAt(explorer, [1, 0, 3, 1]);
    expect([commands, explorer.takeHistoryMode()]).toEqual([[], 'replace']);
  });

  it('are all hubs before the map has said what it shows, without one, and after it was lost', async () => {
    const explorer = explorerOf(`?inview=1&map=9/0.5/0.5`);
    await finderArrived(explorer);
    expect(explorer.matches.count).toBe(5);
    attachMap(explorer);
    lookAt(explorer, [0, 0, 1, 1]);
    expect(explorer.matches.count).toBe(2);
    explorer.map.lost();
    expect([explorer.matches.count, explorer.map.marksInView, explorer.map.boundingBoxAtRest]).toEqual([5, [], null]);
  });

  it('hold within the radius as well', async () => {
    const explorer = explorerOf(`?${LINK}&radius=120&inview=1`);
    attachMap(explorer);
    await finderArrived(explorer);
    lookAt(explorer, ALL);
    expect(ids(explorer)).toEqual(['alpha', 'beta', 'gamma']);
    lookAt(explorer, [1, 0, 3, 1]);
    expect(ids(explorer)).toEqual(['gamma']);
  });
});
