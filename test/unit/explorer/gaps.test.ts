import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COVERAGE_CLASSES, type CoverageClass } from '../../../src/domain/gaps';
import type { PlannedHub } from '../../../src/domain/gaps/planned-hub';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import { MAX_AREAS, MAX_PLANNED } from '../../../src/explorer/explorer-state';
import type { Gaps } from '../../../src/explorer/gaps.svelte';
import { serveData } from '../../fixtures/data-server';
import { allArrived, arrived, explorerOf } from '../../fixtures/explorer';

let server: ReturnType<typeof serveData>;
beforeEach(() => (server = serveData()));
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

/** Hubs that offer training are in FRK1 and FRK2; from that of FRK2 to the population centre of ES51 it is 111 km. */
const TRAINING = '?service=skills-training&layer=gaps';
const BARCELONA: PlannedHub = { lngLat: [2.4, 0.4], reachKm: 25, services: [], name: 'Barcelona' };

async function opened(query: string): Promise<{ explorer: Explorer; gaps: Gaps }> {
  const explorer = explorerOf(query);
  await arrived(explorer);
  return { explorer, gaps: explorer.analysis.value!.gaps };
}

const classesOf = (coverage: Gaps['coverage']) =>
  Object.fromEntries([...coverage!.regions.values()].map((region) => [region.id, region.class]));
const classIn = (explorer: Explorer, id: string): CoverageClass => COVERAGE_CLASSES[explorer.regionClasses!.classOfRegion.get(id)!]!;

describe('the gaps', () => {
  it('are fetched for their layer, for the card of a region, for charts and for compared regions, and not before', async () => {
    const { resources, analysis } = explorerOf('?service=skills-training');
    expect([analysis.state, resources.regionFacts.state]).toEqual([null, null]);
    for (const query of ['?layer=gaps', '?region=FRK1', '?view=charts', '?view=compare&areas=FR']) {
      const { explorer } = await opened(query);
      expect(explorer.resources.regionFacts.value?.byId.size, query).toBe(3);
    }
  });

  it('are those of the hubs that match, and follow the filter', async () => {
    const { explorer, gaps } = await opened(TRAINING);
    expect(classesOf(gaps.coverage)).toEqual({ FRK1: 'seat', FRK2: 'seat', ES51: 'gap' });
    expect(gaps.gapIds).toEqual(['ES51']);
    expect(classIn(explorer, 'ES51')).toBe('gap');
    explorer.clearFilters();
    expect(gaps.gapIds).toEqual([]);
    expect(gaps.coverage).toMatchObject({ hubsCounted: 4, hubsLeftOut: 1 });
    explorer.toggleFacetValue('country', 'ES');
    expect(gaps.gapIds).toEqual(['FRK2', 'FRK1']);
    explorer.setText('nothing is called so');
    expect(gaps.gapIds).toEqual(['ES51', 'FRK2', 'FRK1']);
  });

  it('reach as far as is chosen, by a step of the history', async () => {
    const { explorer, gaps } = await opened(TRAINING);
    explorer.takeHistoryMode();
    gaps.setReach(150);
    expect(explorer.state.reachKm).toBe(150);
    expect(explorer.takeHistoryMode()).toBe('push');
    expect(gaps.coverage!.regions.get('ES51')).toMatchObject({ class: 'served', by: 'distance', nearestHubId: 'gamma' });
  });

  it('are shares of regions, people and countries', async () => {
    const { gaps } = await opened(TRAINING);
    expect(gaps.shares).toMatchObject({
      regions: { total: 3, byClass: { seat: 2, gap: 1 } },
      townPopulation: { total: 600_000, byClass: { seat: 300_000, gap: 300_000 } },
      population: { total: 150_000, regionsKnown: 1, byClass: { seat: 150_000, gap: 0 } },
    });
    expect([...gaps.sharesByCountry.keys()].sort()).toEqual(['ES', 'FR']);
    expect(gaps.sharesByCountry.get('ES')).toMatchObject({ regions: { total: 1, byClass: { gap: 1 } }, population: null });
  });

  it('name the best next place, and no more than gain anybody', async () => {
    const { gaps } = await opened(TRAINING);
    expect(gaps.bestPlaces).toMatchObject([{ regionId: 'ES51', newlyReached: ['ES51'], townPopulation: 300_000 }]);
    gaps.setReach(150);
    expect(gaps.bestPlaces).toEqual([]);
  });

  it('name the best next place in the countries that are filtered by', async () => {
    const { explorer, gaps } = await opened('?country=ES&layer=gaps');
    expect(gaps.gapIds).toEqual(['FRK2', 'FRK1']);
    expect(gaps.bestPlaces).toEqual([]);
    explorer.toggleFacetValue('country', 'FR');
    explorer.setText('nothing is called so');
    expect(gaps.bestPlaces.map(({ regionId }) => regionId)).toEqual(['ES51', 'FRK2', 'FRK1']);
    explorer.toggleFacetValue('country', 'ES');
    expect(gaps.bestPlaces.map(({ regionId }) => regionId)).toEqual(['FRK2', 'FRK1']);
  });

  it('say of which countries hubs are left out', async () => {
    const { explorer, gaps } = await opened('?layer=gaps');
    expect([...gaps.leftOutByCountry]).toEqual([['ES', 1]]);
    explorer.toggleFacetValue('country', 'FR');
    expect(gaps.leftOutByCountry.size).toBe(0);
  });

  it('stand beside what the Commission published by its hubs alone, whatever is filtered by and however far the reach', async () => {
    const { explorer, gaps } = await opened(TRAINING);
    const figures = { regions: 3, present: 3, served: 3, hubsCounted: 3, hubsLeftOut: 1 };
    expect(gaps.comparable).toEqual(figures);
    explorer.toggleFacetValue('kind', 'dih');
    gaps.setReach(150);
    expect(gaps.comparable).toEqual(figures);
  });

  it('stay, as the same objects, when something else changes', async () => {
    const { explorer, gaps } = await opened(`${TRAINING}&whatif=0.4/2.4/25`);
    const derived = () => [gaps.coverage, gaps.plannedCoverage, gaps.placed, gaps.shares, gaps.gapIds, gaps.bestPlaces, gaps.comparable];
    const before = derived();
    explorer.select('region', 'FRK1');
    explorer.recordCamera({ zoom: 4, lngLat: [1, 1] });
    explorer.showView('regions');
    flushSync();
    derived().forEach((object, index) => {
      expect(object).toBe(before[index]);
    });
  });

  it('are none as long as the facts of the regions are not there', async () => {
    server.answers['region-facts.json'] = () => new Response('', { status: 500 });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { explorer, gaps } = await opened(`${TRAINING}&whatif=0.4/2.4/25`);
    expect([gaps.coverage, gaps.plannedCoverage, gaps.shares, gaps.baselineShares, gaps.comparable, gaps.plannedReach]).toEqual(
      Array(6).fill(null),
    );
    expect([gaps.gapIds, gaps.bestPlaces, [...gaps.sharesByCountry]]).toEqual([[], [], []]);
    expect(explorer.regionClasses).toBeNull();
    expect(explorer.resources.regionalFailed(explorer.indicator)).toBe(true);
    vi.restoreAllMocks();
  });
});

describe('what-if hubs', () => {
  it('turn gaps into planned regions, and change nothing that the hubs there are reach', async () => {
    const { explorer, gaps } = await opened(TRAINING);
    gaps.plan(BARCELONA);
    expect(explorer.state.planned).toEqual([BARCELONA]);
    expect(gaps.placed).toEqual([{ ...BARCELONA, regionId: 'ES51' }]);
    expect(classesOf(gaps.plannedCoverage)).toEqual({ FRK1: 'seat', FRK2: 'seat', ES51: 'planned' });
    expect(classesOf(gaps.coverage)).toEqual({ FRK1: 'seat', FRK2: 'seat', ES51: 'gap' });
    expect(classIn(explorer, 'ES51')).toBe('planned');
    expect(gaps.gapIds).toEqual([]);
    expect(gaps.bestPlaces).toEqual([]);
    expect(gaps.shares!.regions.byClass).toEqual({ gap: 0, served: 0, seat: 2, planned: 1 });
    expect(gaps.baselineShares!.regions.byClass).toEqual({ gap: 1, served: 0, seat: 2, planned: 0 });
  });

  it('reach the region that they lie in however far its population centre is, and others by their own reach', async () => {
    const { gaps } = await opened('?q=nothing is called so&layer=gaps');
    gaps.plan({ ...BARCELONA, lngLat: [2.05, 0.05] });
    expect(gaps.plannedReach!.total).toEqual({ regionIds: ['ES51'], townPopulation: 300_000 });
    gaps.changePlanned(0, { reachKm: 100 });
    expect(gaps.plannedReach!.total).toEqual({ regionIds: ['ES51', 'FRK2'], townPopulation: 500_000 });
  });

  it('tell what each of them newly reaches, and all of them once', async () => {
    const { gaps } = await opened('?q=nothing is called so&layer=gaps');
    gaps.plan({ ...BARCELONA, reachKm: 150 });
    gaps.plan({ ...BARCELONA, lngLat: [1.5, 0.5] });
    expect(gaps.plannedReach).toEqual({
      byHub: [
        { regionIds: ['ES51', 'FRK2'], townPopulation: 500_000 },
        { regionIds: ['FRK2'], townPopulation: 200_000 },
      ],
      total: { regionIds: ['ES51', 'FRK2'], townPopulation: 500_000 },
    });
  });

  it('take part where they offer a service that is filtered by, or all', async () => {
    const { explorer, gaps } = await opened(TRAINING);
    gaps.plan({ ...BARCELONA, services: ['test-before-invest'] });
    expect([gaps.plannedThatMatch, gaps.gapIds]).toEqual([[], ['ES51']]);
    expect(gaps.plannedReach).toEqual({ byHub: [null], total: { regionIds: [], townPopulation: 0 } });
    explorer.toggleFacetValue('service', 'test-before-invest');
    expect(gaps.plannedThatMatch).toHaveLength(1);
    gaps.changePlanned(0, { services: [] });
    explorer.toggleFacetValue('service', 'test-before-invest');
    expect(gaps.gapIds).toEqual([]);
  });

  it('are in no region out at sea', async () => {
    const { gaps } = await opened(`${TRAINING}&whatif=-30/-30/25`);
    expect(gaps.placed).toMatchObject([{ regionId: null }]);
    expect(gaps.plannedReach!.total.regionIds).toEqual([]);
  });

  it('are so many at most, and go one by one', async () => {
    const { explorer, gaps } = await opened(TRAINING);
    const hubs = Array.from({ length: MAX_PLANNED + 1 }, (_, index) => ({ ...BARCELONA, name: String(index) }));
    for (const hub of hubs) gaps.plan(hub);
    expect(explorer.state.planned).toEqual(hubs.slice(0, MAX_PLANNED));
    gaps.removePlanned(1);
    expect(explorer.state.planned.map(({ name }) => name)).toEqual(['0', '2', '3', '4']);
  });
});

describe('compared areas', () => {
  it('are kept and let go in the link, in the order of keeping, so many at most', async () => {
    const { explorer } = await opened('?layer=gaps&areas=FR');
    const { areas } = explorer.analysis.value!;
    for (const id of ['ES51', 'SI03', 'SI04', 'XK']) areas.toggle(id);
    expect([areas.full, areas.ids.length]).toEqual([true, MAX_AREAS]);
    areas.toggle('IT');
    expect(explorer.state.areas).toEqual(['FR', 'ES51', 'SI03', 'SI04', 'XK']);
    areas.toggle('ES51');
    expect([areas.has('ES51'), areas.has('FR'), areas.full]).toEqual([false, true, false]);
    areas.clear();
    expect(explorer.state.areas).toEqual([]);
  });
});
