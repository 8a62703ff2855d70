import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildClusterHierarchy, type ClusterHierarchy } from '../../../src/domain/clusters';
import { ClusterMarks } from '../../../src/explorer/cluster-marks.svelte';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import { buildInWorker } from '../../../src/explorer/hierarchy-builder';
import { MapModel } from '../../../src/explorer/map-model.svelte';
import { serveData } from '../../fixtures/data-server';
import { allArrived, arrived, explorerOf, sceneOf } from '../../fixtures/explorer';

let server: ReturnType<typeof serveData>;
beforeEach(() => (server = serveData()));
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

/** An explorer with a log of the commands its map gets. */
async function withMap(query = '') {
  const explorer = explorerOf(query);
  explorer.map.prepare((subject) => new ClusterMarks(subject));
  const commands: unknown[] = [];
  explorer.map.camera.attach({
    flyTo: ({ zoom, lngLat }) => commands.push(['fly', zoom, ...lngLat]),
    fitBounds: (box) => commands.push(['fit', ...box]),
    home: () => commands.push('home'),
  });
  explorer.resources.requestRegions();
  await arrived(explorer);
  return { explorer, commands };
}

const members = ({ map }: Explorer) => map.marks.map((mark) => map.hubsOf(mark).map(({ id }) => id).join('+')); // prettier-ignore
const highlighted = ({ map, dataset }: Explorer) => dataset.hubs.map(({ id }) => id).filter((id) => map.hoveredHubIds.has(id)); // prettier-ignore
const FAR_IN = 10;

describe('the marks', () => {
  it('stand for the matching hubs with a place, hubs of one place together', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(FAR_IN);
    expect(members(explorer).sort()).toEqual(['alpha+beta', 'delta', 'gamma']);
    explorer.toggleFacetValue('kind', 'dih');
    expect(members(explorer)).toEqual(['beta']);
  });

  it('are split by kind, on the services layer by service', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(FAR_IN);
    const segments = () => explorer.map.marks.find(({ hubCount }) => hubCount === 2)!.segments;
    expect(segments()).toEqual([1, 0, 1, 0]);
    explorer.showLayer('services');
    expect(segments()).toEqual([0, 1, 0, 0, 1]);
  });

  it('keep their reference when only the camera, the card or the hover changes', async () => {
    const { explorer } = await withMap();
    explorer.map.see([0, 0, 1, 1]);
    const { marks } = explorer.map;
    explorer.map.settled({ zoom: 3.2, lngLat: [9, 50] }, [0.2, 0.3, 1.2, 1.3]);
    explorer.select('hub', 'alpha');
    explorer.map.hover({ type: 'hub', id: 'beta' });
    expect(explorer.map.marks).toBe(marks);
  });

  it('in view are those within what the map shows; none before it is drawn', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(FAR_IN);
    expect(explorer.map.marksInView).toEqual([]);
    explorer.map.settled({ zoom: 10, lngLat: [0.5, 0.5] }, [0, 0, 1, 1]);
    expect(explorer.map.marksInView).toHaveLength(1);
  });
});

describe('the marks handed to the map', () => {
  const ids = ({ map }: Explorer) => map.marks.map(({ id }) => id).sort();

  it('are all of them before it has said what it shows, then those in the view and a view around it', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(FAR_IN);
    expect(explorer.map.marks).toHaveLength(3);
    explorer.map.see([1.45, 0.4, 1.55, 0.6]);
    expect(ids(explorer)).toEqual(['gamma']);
    explorer.map.see([1.2, 0.4, 1.8, 0.6]);
    expect(ids(explorer)).toEqual(['gamma']);
    explorer.map.see([0.6, 0.4, 2.4, 0.6]);
    expect(ids(explorer)).toHaveLength(3);
  });

  it('stay the same during a pan within what was handed over, and are more before the view reaches its edge', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(FAR_IN);
    explorer.map.see([0, 0, 1, 1]);
    const { marks } = explorer.map;
    explorer.map.see([0.7, 0, 1.7, 1]);
    expect(explorer.map.marks).toBe(marks);
    explorer.map.see([0.8, 0, 1.8, 1]);
    expect(ids(explorer)).toContain('delta');
  });

  it('are fewer after zooming in, at the latest with the next level', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(9);
    explorer.map.see([0, 0, 2, 2]);
    expect(explorer.map.marks).toHaveLength(3);
    explorer.map.see([0.8, 0.4, 1.7, 1]);
    expect(explorer.map.marks).toHaveLength(3);
    explorer.map.setLevel(FAR_IN);
    explorer.map.see([1.3, 0.4, 1.7, 0.8]);
    expect(ids(explorer)).toEqual(['gamma']);
  });

  it('are found by hub, but not those far out of view', async () => {
    const { explorer } = await withMap('?hub=gamma');
    explorer.map.setLevel(FAR_IN);
    explorer.map.see([1.45, 0.4, 1.55, 0.6]);
    expect(sceneOf(explorer).selectedMarkId).toBe('gamma');
    explorer.map.hover({ type: 'hub', id: 'delta' });
    expect(explorer.map.hoveredMark).toBeNull();
    expect(highlighted(explorer)).toEqual(['delta']);
  });

  it('in view do not follow each frame of a move, only its end', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(FAR_IN);
    explorer.map.settled({ zoom: 10, lngLat: [0.5, 0.5] }, [0, 0, 1, 1]);
    const { marksInView } = explorer.map;
    explorer.map.see([0.7, 0, 1.7, 1]);
    expect(explorer.map.marksInView).toBe(marksInView);
    explorer.map.settled({ zoom: 10, lngLat: [1.2, 0.5] }, [0.7, 0, 1.7, 1]);
    expect(explorer.map.marksInView.map(({ id }) => id)).toEqual(['gamma']);
  });
});

describe('the class that stands out', () => {
  it('reaches the scene, is no part of the link, and is forgotten with its indicator', async () => {
    const { explorer } = await withMap('?layer=services');
    const emphasis = () => sceneOf(explorer).choropleth?.emphasis;
    expect([explorer.map.emphasis, emphasis()]).toEqual([null, null]);
    const { state } = explorer;
    explorer.map.emphasise(1);
    expect([explorer.map.emphasis, emphasis(), explorer.state === state]).toEqual([1, 1, true]);
    explorer.showIndicator('hubs-skills-training');
    expect([explorer.map.emphasis, emphasis()]).toEqual([null, null]);
    explorer.map.emphasise(0);
    explorer.map.emphasise(null);
    expect(explorer.map.emphasis).toBeNull();
  });
});

describe('the marks of a large data set', () => {
  it('are made when a map is to be drawn, and there once their hierarchy has arrived; the list does not wait', async () => {
    const explorer = explorerOf();
    let deliver: (hierarchy: ClusterHierarchy) => void = () => undefined;
    const build = vi.fn(() => new Promise<ClusterHierarchy>((resolve) => (deliver = resolve)));
    const model = new MapModel(explorer);
    expect(model.marks).toEqual([]);
    expect(build).not.toHaveBeenCalled();
    for (let map = 1; map <= 2; map++) model.prepare((subject) => new ClusterMarks(subject, build, 4));
    model.see([0, 0, 3, 1]);
    expect([build.mock.calls.length, model.marks, model.marksInView, explorer.matches.count]).toEqual([1, [], [], 5]);
    model.hover({ type: 'hub', id: 'alpha' });
    expect([model.hoveredMark, model.hoveredHubIds.has('alpha'), model.markById('alpha')]).toEqual([null, true, null]);
    deliver(buildClusterHierarchy(explorer.dataset.hubs));
    await vi.waitFor(() => {
      expect(model.marks.reduce((sum, { hubCount }) => sum + hubCount, 0)).toBe(4);
    });
    expect(model.hoveredMark).not.toBeNull();
  });

  it.each([
    ['there is no worker', undefined, 'not a constructor'],
    ['the worker cannot be loaded', brokenWorker(undefined), 'its script could not be run'],
    ['the worker throws', brokenWorker('out of memory'), 'out of memory'],
  ])('are made on the main thread, and the cause told, where %s', async (_, worker, cause) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('Worker', worker);
    const { hubs } = explorerOf().dataset;
    expect(await buildInWorker(hubs)).toEqual(buildClusterHierarchy(hubs));
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('main thread'),
      expect.objectContaining({ message: expect.stringContaining(cause) as string }),
    );
    told.mockRestore();
  });
});

/** Workers that answer with an error, as browsers do: a script that is not there has no message. */
function brokenWorker(message: string | undefined): unknown {
  return function () {
    return {
      postMessage(this: Worker) {
        this.onerror?.({ message } as ErrorEvent);
      },
      terminate: () => undefined,
    };
  };
}

describe('opening a mark', () => {
  const open = (explorer: Explorer, hubId: string) => {
    const { map } = explorer;
    map.activateMark(map.marks.find((mark) => map.hubsOf(mark).some(({ id }) => id === hubId))!);
  };

  it('opens a single hub', async () => {
    const { explorer, commands } = await withMap();
    explorer.map.setLevel(FAR_IN);
    open(explorer, 'gamma');
    expect(explorer.selection).toEqual({ type: 'hub', id: 'gamma' });
    expect(commands).toEqual([]);
  });

  it('lists hubs that share a place', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(FAR_IN);
    open(explorer, 'alpha');
    expect(explorer.selection?.type).toBe('place');
    expect(explorer.hubsAtSelectedPlace.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });

  it('zooms to where a cluster of several places parts', async () => {
    const { explorer, commands } = await withMap();
    explorer.map.setLevel(2);
    open(explorer, 'gamma');
    expect(explorer.selection).toBeNull();
    const [[, zoom]] = commands as [[string, number]];
    explorer.map.setLevel(zoom);
    expect(explorer.map.marks.length).toBeGreaterThan(1);
  });
});

describe('the highlights', () => {
  it('go both ways between list and map', async () => {
    const { explorer } = await withMap();
    const { map } = explorer;
    map.setLevel(FAR_IN);
    map.hover({ type: 'hub', id: 'alpha' });
    expect(map.hubsOf(map.hoveredMark!).map(({ id }) => id)).toEqual(['alpha', 'beta']);
    expect(highlighted(explorer)).toEqual(['alpha']);
    map.hover({ type: 'mark', id: map.hoveredMark!.id });
    expect(highlighted(explorer)).toEqual(['alpha', 'beta']);
    map.hover(null);
    expect([map.hoveredMark, highlighted(explorer)]).toEqual([null, []]);
  });

  it('are none for a hub without a place, and for a mark that is no more', async () => {
    const { explorer } = await withMap();
    explorer.map.hover({ type: 'hub', id: 'epsilon' });
    expect(explorer.map.hoveredMark).toBeNull();
    explorer.map.hover({ type: 'mark', id: 'cluster-gone' });
    expect(highlighted(explorer)).toEqual([]);
  });

  it('show the mark of the open hub, place or region', async () => {
    const { explorer } = await withMap('?hub=beta');
    explorer.map.setLevel(FAR_IN);
    const shared = explorer.map.marks.find(({ hubCount }) => hubCount === 2)!;
    expect(sceneOf(explorer).selectedMarkId).toBe(shared.id);
    explorer.select('place', shared.placeId!);
    expect(sceneOf(explorer).selectedMarkId).toBe(shared.id);
    explorer.select('region', 'FRK1');
    expect(sceneOf(explorer)).toMatchObject({ selectedMarkId: null, selectedRegionId: 'FRK1' });
  });

  it('show the cluster that holds the open place when zoomed out', async () => {
    const { explorer } = await withMap();
    explorer.select('place', explorer.hubById('alpha')!.placeId!);
    explorer.map.setLevel(2);
    expect(explorer.map.marks).toHaveLength(1);
    expect(sceneOf(explorer).selectedMarkId).toBe(explorer.map.marks[0]!.id);
  });
});

describe('the camera', () => {
  it('shows chosen countries together, and stays when the last is taken away', async () => {
    const { explorer, commands } = await withMap();
    explorer.toggleFacetValue('country', 'FR');
    explorer.toggleFacetValue('country', 'ES');
    explorer.toggleFacetValue('country', 'FR');
    explorer.toggleFacetValue('country', 'ES');
    explorer.toggleFacetValue('kind', 'dih');
    expect(commands).toEqual([['fit', 0, 0, 2, 1], ['fit', 0, 0, 3, 1], ['fit', 2, 0, 3, 1]]); // prettier-ignore
  });

  it('reveals a hub only when it is out of view', async () => {
    const { explorer, commands } = await withMap();
    explorer.map.reveal([0.5, 0.5]);
    explorer.map.settled({ zoom: 6, lngLat: [0.5, 0.5] }, [0, 0, 1, 1]);
    explorer.map.reveal([0.5, 0.5]);
    explorer.map.reveal(null);
    expect(commands).toEqual([]);
    explorer.map.reveal([2.5, 0.5]);
    expect(commands).toEqual([['fly', 5, 2.5, 0.5]]);
  });

  it('zooms to a region, and not to one that does not exist', async () => {
    const { explorer, commands } = await withMap();
    explorer.map.zoomToRegion('ES51');
    explorer.map.zoomToRegion('ZZ99');
    expect(commands).toEqual([['fit', 2, 0, 3, 1]]);
  });

  it('zooms to a region that is yet to arrive', async () => {
    const explorer = explorerOf();
    const fitted: unknown[] = [];
    explorer.map.camera.attach({ flyTo: () => {}, fitBounds: (box) => fitted.push(box), home: () => {} });
    explorer.map.zoomToRegion('ES51');
    expect(fitted).toEqual([]);
    await vi.waitFor(() => {
      expect(fitted).toEqual([[2, 0, 3, 1]]);
    });
  });

  it('enters the link where it rests, but not as long as it is at home', async () => {
    const { explorer } = await withMap();
    const view = { zoom: 6, lngLat: [9, 50] } as const;
    explorer.map.settled(view, [0, 0, 1, 1]);
    expect(explorer.state.camera).toBeNull();
    explorer.map.camera.leaveHome();
    explorer.map.settled(view, [0, 0, 1, 1]);
    expect(explorer.state.camera).toEqual(view);
    explorer.map.camera.goHome();
    explorer.map.settled(view, [0, 0, 1, 1]);
    expect(explorer.state.camera).toBeNull();
  });

  it('gets no commands after the map is gone', async () => {
    const { explorer, commands } = await withMap();
    const detach = explorer.map.camera.attach({ flyTo: (to) => commands.push(to), fitBounds: () => {}, home: () => {} });
    detach();
    explorer.map.zoomToHub([1, 1]);
    expect(commands).toEqual([]);
  });
});

describe('the finer borders', () => {
  it('are fetched when zoomed in, once, and take the place of the coarse ones', async () => {
    const { explorer } = await withMap();
    explorer.map.setLevel(3);
    expect(server.requested).not.toContain('regions-detail.topojson');
    const { ground } = sceneOf(explorer);
    explorer.map.setLevel(6);
    explorer.map.setLevel(7);
    await arrived(explorer);
    expect(server.requested.filter((file) => file === 'regions-detail.topojson')).toHaveLength(1);
    expect(sceneOf(explorer).ground).not.toBe(ground);
    expect(sceneOf(explorer).ground!.neighbours).toBe(ground!.neighbours);
  });

  it('are all that is fetched of the regions when the map starts zoomed in', async () => {
    const explorer = explorerOf();
    explorer.map.setLevel(8);
    await arrived(explorer);
    expect(explorer.resources.detailedGeography.value?.regions).toHaveLength(3);
    expect(server.requested).not.toContain('regions.topojson');
  });
});
