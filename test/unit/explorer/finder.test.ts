import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import { serveData } from '../../fixtures/data-server';
import { allArrived, arrived, explorerOf } from '../../fixtures/explorer';

let server: ReturnType<typeof serveData>;
beforeEach(() => (server = serveData()));
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

const ids = (explorer: Explorer) => explorer.matchingHubs.map(({ id }) => id);

/** With what ranks. */
async function opened(query: string): Promise<Explorer> {
  const explorer = explorerOf(query);
  await arrived(explorer);
  return explorer;
}

describe('the finder', () => {
  it('asks for nothing and orders by name as long as nothing is answered', () => {
    const { finder, resources } = explorerOf('?radius=100&sort=match');
    expect([finder.answered, finder.ranking, finder.order, finder.within, finder.radiusKm]).toEqual([false, null, null, null, null]);
    expect(finder.sort).toBe('name');
    expect(resources.finderCode.state).toBeNull();
  });

  it('lists the nearest hubs first when only the place is known, and those without position last', async () => {
    const explorer = await opened('?near=0.5/2.4/ES51/Barcelona');
    expect(explorer.finder.sort).toBe('distance');
    expect(ids(explorer)).toEqual(['delta', 'gamma', 'alpha', 'beta', 'epsilon']);
  });

  it('lists the best match first when a need or sector is told, whatever the place', async () => {
    expect((await opened('?near=0.5/2.4&need=train')).finder.sort).toBe('match');
    expect((await opened('?work=health')).finder.sort).toBe('match');
  });

  it('orders as asked, but by distance only from somewhere', async () => {
    expect((await opened('?near=0.5/2.4&need=train&sort=distance')).finder.sort).toBe('distance');
    expect((await opened('?need=train&sort=distance')).finder.sort).toBe('match');
    const byName = await opened('?near=0.5/2.4&need=train&sort=name');
    expect(ids(byName)).toEqual(['alpha', 'beta', 'delta', 'epsilon', 'gamma']);
  });

  it('keeps the order that was asked for when something is searched', async () => {
    // Epsilon has it in its coordinator, Gamma in its city; neither in its name.
    const explorer = await opened('?near=0.5/2.4&q=lyon');
    expect(ids(explorer)).toEqual(['gamma', 'epsilon']);
  });

  it('leaves out what lies beyond the radius, in list and counts, and what has no position', async () => {
    const explorer = await opened('?near=0.5/1.5/FRK2/Lyon&radius=50');
    expect(ids(explorer)).toEqual(['gamma']);
    expect(explorer.matches.counts.country.get('FR')).toBe(1);
    explorer.finder.setRadius(200);
    expect(ids(explorer)).toEqual(['gamma', 'alpha', 'beta', 'delta']);
    explorer.clearFilters();
    expect(explorer.matches.count).toBe(5);
    expect(explorer.finder.answered).toBe(true);
  });

  it('lists only what the map shows at rest, when asked', async () => {
    const explorer = await opened('?inview=1');
    expect(explorer.matches.count).toBe(5);
    explorer.map.settled({ zoom: 9, lngLat: [0.5, 0.5] }, [0, 0, 1, 1]);
    expect(ids(explorer)).toEqual(['alpha', 'beta']);
    explorer.map.settled({ zoom: 9, lngLat: [2.5, 0.5] }, [2, 0, 3, 1]);
    expect(ids(explorer)).toEqual(['delta']);
    explorer.finder.setOnlyInView(false);
    expect(explorer.matches.count).toBe(5);
  });

  it('takes both: near and in view', async () => {
    const explorer = await opened('?near=0.5/1.5&radius=120&inview=1');
    explorer.map.settled({ zoom: 9, lngLat: [2.5, 0.5] }, [1, 0, 3, 1]);
    expect(ids(explorer)).toEqual(['gamma', 'delta']);
  });

  it('tells how far a hub is, and nothing where that is not known', async () => {
    const explorer = await opened('?near=0.5/1.5');
    const km = (id: string) => explorer.finder.distanceKmOf(explorer.hubById(id)!);
    expect(km('gamma')).toBeCloseTo(0, 6);
    expect(km('delta')).toBeCloseTo(111.2, 0);
    expect(km('epsilon')).toBeNull();
    expect(explorer.finder.explain(explorer.hubById('delta')!)?.distanceKm).toBeCloseTo(111.2, 0);
    explorer.finder.clearAnswers();
    expect([km('gamma'), explorer.finder.explain(explorer.hubById('gamma')!)]).toEqual([null, null]);
  });

  it('finds the region of a place that came without one', async () => {
    const explorer = explorerOf('?near=0.5/1.5');
    expect(explorer.finder.answers.origin?.regionId).toBeNull();
    await arrived(explorer);
    expect(server.requested).toContain('regions.topojson');
    expect(explorer.finder.answers.origin?.regionId).toBe('FRK2');
    // The link says what was said.
    expect(explorer.state.answers.origin?.regionId).toBeNull();
  });

  it('knows a place outside all countries of the map, once their shapes are there', async () => {
    const explorer = explorerOf('?near=35.7/139.7');
    expect(explorer.finder.originOutside).toBe(false);
    await arrived(explorer);
    expect(explorer.finder.originOutside).toBe(true);
    expect((await opened('?near=0.5/1.5')).finder.originOutside).toBe(false);
    expect((await opened('?need=train')).finder.originOutside).toBe(false);
  });

  it('forgets the place, and each answer given again', async () => {
    const explorer = await opened('?near=0.5/1.5&need=train,robots&work=health');
    explorer.finder.setOrigin(null);
    explorer.finder.toggleNeed('train');
    explorer.finder.toggleSector('health');
    expect(explorer.state.answers).toEqual({ origin: null, needs: ['robots'], sectors: [] });
    explorer.finder.toggleNeed('try');
    expect(explorer.state.answers.needs).toEqual(['robots', 'try']);
  });

  it('makes each answer a step of its own', async () => {
    const explorer = await opened('');
    explorer.takeHistoryMode();
    explorer.finder.toggleNeed('ai');
    expect(explorer.takeHistoryMode()).toBe('push');
    explorer.openTask('find');
    expect(explorer.takeHistoryMode()).toBe('push');
    explorer.closeTask();
    expect([explorer.task, explorer.takeHistoryMode()]).toEqual([null, 'push']);
  });

  it('takes the place of an open card', async () => {
    const explorer = await opened('?hub=alpha');
    explorer.openTask('find');
    expect([explorer.task, explorer.selection]).toEqual(['find', null]);
  });
});
