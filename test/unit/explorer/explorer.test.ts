import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INITIAL_STATE } from '../../../src/explorer/explorer-state';
import { serveData } from '../../fixtures/data-server';
import { allArrived, arrived, explorerOf, HUBS } from '../../fixtures/explorer';

let server: ReturnType<typeof serveData>;
beforeEach(() => (server = serveData()));
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ids = (hubs: readonly { readonly id: string }[]) => hubs.map(({ id }) => id);
const GEOGRAPHY = ['regions.topojson', 'neighbours.topojson'];

describe('the start', () => {
  it('takes the state from the link', () => {
    const explorer = explorerOf('?q=lyon&layer=maturity&indicator=ai-use&hub=gamma&view=table&map=5/50/9');
    expect(explorer.state).toMatchObject({ text: 'lyon', layer: 'maturity', view: 'table', camera: { zoom: 5, lngLat: [9, 50] } });
    expect(explorer.indicator?.id).toBe('ai-use');
    expect(explorer.selectedHub).toBe(explorer.dataset.hubs[2]);
    expect(explorer.problems).toEqual([]);
  });

  it('without a link is everything, and asks for nothing', () => {
    const explorer = explorerOf();
    expect(explorer.state).toEqual(INITIAL_STATE);
    expect(ids(explorer.matchingHubs)).toEqual(['alpha', 'beta', 'delta', 'epsilon', 'gamma']);
    expect([explorer.indicator, explorer.choropleth, explorer.selectedHub]).toEqual([null, null, null]);
    expect(server.requested).toEqual([]);
  });

  it('keeps what of a link is right and tells the rest, until dismissed', () => {
    const explorer = explorerOf('?kind=dih,rain&hub=gone');
    expect(explorer.problems.map(({ param }) => param).sort()).toEqual(['hub', 'kind']);
    expect(ids(explorer.matchingHubs)).toEqual(['beta']);
    explorer.dismissProblems();
    expect(explorer.problems).toEqual([]);
  });
});

describe('intents', () => {
  it('search: hits in the name first, then by name', () => {
    const explorer = explorerOf('', [...HUBS, { ...HUBS[4]!, id: 'lyon-hub', name: 'Lyon Hub' }]);
    explorer.setText('lyon');
    expect(ids(explorer.matchingHubs)).toEqual(['lyon-hub', 'epsilon', 'gamma']);
  });

  it('toggle, clear one facet and clear all', () => {
    const explorer = explorerOf();
    explorer.toggleFacetValue('country', 'ES');
    explorer.toggleFacetValue('kind', 'dih');
    expect(explorer.matchingHubs).toEqual([]);
    explorer.clearFacet('country');
    expect(ids(explorer.matchingHubs)).toEqual(['beta']);
    explorer.setText('beta');
    explorer.clearFilters();
    expect(explorer.state).toEqual(INITIAL_STATE);
  });

  it('show a layer with its default indicator', () => {
    const explorer = explorerOf();
    explorer.showIndicator('ai-use');
    expect([explorer.layer, explorer.state.indicator]).toEqual(['maturity', 'ai-use']);
    explorer.showLayer('connectivity');
    expect([explorer.indicator?.id, explorer.state.indicator]).toEqual(['internet-access', null]);
    explorer.showIndicator('digital-skills');
    expect([explorer.layer, explorer.state.indicator]).toEqual(['maturity', null]);
    explorer.showLayer('hubs');
    expect(explorer.indicator).toBeNull();
  });

  it('open one card at a time and close it', () => {
    const explorer = explorerOf();
    explorer.select('hub', 'alpha');
    explorer.select('place', explorer.selectedHub!.placeId!);
    expect(explorer.selectedHub).toBeNull();
    expect(ids(explorer.hubsAtSelectedPlace)).toEqual(['alpha', 'beta']);
    explorer.toggleFacetValue('kind', 'dih');
    expect(ids(explorer.hubsAtSelectedPlace)).toEqual(['beta']);
    explorer.closeCard();
    expect(explorer.selection).toBeNull();
    expect(explorer.hubsAtSelectedPlace).toEqual([]);
  });

  it('leave a card open whose hub no longer matches', () => {
    const explorer = explorerOf('?hub=alpha');
    explorer.toggleFacetValue('kind', 'dih');
    expect(explorer.selectedHub?.id).toBe('alpha');
  });

  it('of which one asks for a step of its own make one step together', () => {
    const explorer = explorerOf();
    expect(explorer.takeHistoryMode()).toBe('replace');
    explorer.showView('table');
    explorer.recordCamera(null);
    expect(explorer.takeHistoryMode()).toBe('push');
    expect(explorer.takeHistoryMode()).toBe('replace');
  });
});

describe('the matches', () => {
  it('are computed anew for text and facets only', () => {
    const explorer = explorerOf('?q=lyon');
    const { matches, matchingHubs } = explorer;
    explorer.recordCamera({ zoom: 5, lngLat: [9, 50] });
    explorer.select('hub', 'alpha');
    explorer.showLayer('maturity');
    explorer.showView('table');
    expect(explorer.matches).toBe(matches);
    expect(explorer.matchingHubs).toBe(matchingHubs);
    explorer.setText('lyo');
    expect(explorer.matches).not.toBe(matches);
  });

  it('count values as if nothing were chosen in their facet', () => {
    const explorer = explorerOf('?country=ES&kind=edih');
    expect(Object.fromEntries(explorer.matches.counts.country)).toEqual({ FR: 2, ES: 2 });
    expect(Object.fromEntries(explorer.matches.counts.kind)).toEqual({ edih: 2 });
    expect(explorer.matches.countryCount).toBe(1);
  });
});

describe('resources', () => {
  it('are asked for when they are needed, each once', async () => {
    const explorer = explorerOf();
    explorer.setText('lyon');
    explorer.toggleFacetValue('country', 'FR');
    explorer.showView('table');
    expect(server.requested).toEqual([]);
    explorer.showLayer('connectivity');
    expect(server.requested.toSorted()).toEqual(['observations.json', ...GEOGRAPHY].toSorted());
    explorer.select('hub', 'alpha');
    await arrived(explorer);
    expect(server.requested.toSorted()).toEqual(['observations.json', 'hub-details.json', ...GEOGRAPHY].toSorted());
    explorer.select('hub', 'beta');
    explorer.showView('regions');
    expect(server.requested).toHaveLength(4);
    expect(explorer.resources.hubDetails.value?.get('alpha')?.website).toBe('https://alpha.test');
  });

  it('are asked for when the link needs them', async () => {
    await arrived(explorerOf('?view=regions&layer=connectivity'));
    expect(server.requested.toSorted()).toEqual(['observations.json', ...GEOGRAPHY].toSorted());
  });

  it('leave the figures out where hubs are only counted', async () => {
    const explorer = explorerOf('?view=regions&layer=services');
    await arrived(explorer);
    expect(server.requested.toSorted()).toEqual([...GEOGRAPHY].toSorted());
    expect(explorer.choropleth?.values.size).toBeGreaterThan(0);
  });

  it('that fail leave all others, and can be tried again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const healthy = server.answers['observations.json'];
    server.answers['observations.json'] = () => new Response('busy', { status: 503 });
    const explorer = explorerOf('?layer=connectivity&region=FRK2');
    await arrived(explorer);
    expect(explorer.resources.observations.state).toMatchObject({ status: 'failed', error: { name: 'DataFileError' } });
    expect(logged).toHaveBeenCalledOnce();
    expect(explorer.choropleth).toBeNull();
    expect(explorer.selectedRegion?.name).toBe('Rhône-Alpes');
    expect(explorer.matchingHubs).toHaveLength(5);

    server.answers['observations.json'] = healthy;
    explorer.resources.observations.retry();
    await arrived(explorer);
    expect(explorer.choropleth?.values.get('FRK2')?.value).toBe(90);
  });
});

describe('the choropleth', () => {
  it('is there when geography and observations have arrived', async () => {
    const explorer = explorerOf('?layer=connectivity');
    expect(explorer.choropleth).toBeNull();
    await arrived(explorer);
    expect(Object.fromEntries([...explorer.choropleth!.values].map(([id, { value, code }]) => [id, `${code} ${value}`]))).toEqual({
      ES51: 'ES 95',
      FRK1: 'FRK1 80.5',
      FRK2: 'FRK2 90',
    });
  });

  it('counts the matching hubs on the services layer', async () => {
    const explorer = explorerOf('?layer=services&view=regions');
    await arrived(explorer);
    const counts = () => [...explorer.choropleth!.values].map(([id, { value }]) => `${id} ${value}`);
    expect(counts()).toEqual(['ES51 0', 'FRK1 1', 'FRK2 1']);
    explorer.setText('alpha');
    expect(counts()).toEqual(['ES51 0', 'FRK1 1', 'FRK2 0']);
  });

  it('of a published indicator stays the same, by reference, whatever is filtered', async () => {
    const explorer = explorerOf('?layer=connectivity&view=regions');
    await arrived(explorer);
    const { choropleth } = explorer;
    explorer.setText('alpha');
    explorer.toggleFacetValue('country', 'ES');
    expect(explorer.choropleth).toBe(choropleth);
  });

  it('goes with the layer', async () => {
    const explorer = explorerOf('?layer=connectivity&view=regions');
    await arrived(explorer);
    explorer.showLayer('hubs');
    expect(explorer.choropleth).toBeNull();
  });
});

describe('a region of the link', () => {
  it('is known when the geography has arrived', async () => {
    const explorer = explorerOf('?region=FRK2');
    expect([explorer.selectedRegion, explorer.problems]).toEqual([null, []]);
    await arrived(explorer);
    expect(explorer.selectedRegion?.id).toBe('FRK2');
    expect(explorer.problems).toEqual([]);
  });

  it('that does not exist becomes a problem then, and goes when dismissed', async () => {
    const explorer = explorerOf('?region=ZZ99&kind=rain');
    expect(explorer.problems.map(({ param }) => param)).toEqual(['kind']);
    await arrived(explorer);
    expect(explorer.problems).toMatchObject([{ param: 'kind' }, { param: 'region', value: 'ZZ99', reason: 'not-in-data' }]);
    explorer.dismissProblems();
    expect([explorer.problems, explorer.selection]).toEqual([[], null]);
  });

  it('survives the dismissal of other problems while the geography is on its way', async () => {
    const explorer = explorerOf('?region=FRK2&kind=rain');
    explorer.dismissProblems();
    await arrived(explorer);
    expect(explorer.selectedRegion?.id).toBe('FRK2');
  });
});

describe('the language', () => {
  it('changes what is said and enters the link', async () => {
    const explorer = explorerOf();
    await explorer.setLanguage('fr');
    expect([explorer.translator.language, explorer.state.language]).toEqual(['fr', 'fr']);
    expect(explorer.takeHistoryMode()).toBe('push');
  });

  it('changes the country names that the search knows', async () => {
    const explorer = explorerOf('?q=espagne');
    expect(explorer.matchingHubs).toEqual([]);
    await explorer.setLanguage('fr');
    expect(ids(explorer.matchingHubs)).toEqual(['delta', 'epsilon']);
  });

  it('follows the link on Back and Forward, back to that of the start as well', async () => {
    const explorer = explorerOf();
    explorer.restore('?lang=fr');
    await vi.waitFor(() => {
      expect(explorer.translator.language).toBe('fr');
    });
    explorer.restore('');
    await vi.waitFor(() => {
      expect(explorer.translator.language).toBe('en');
    });
    expect(explorer.state.language).toBeNull();
  });

  it('is the one chosen last, however the dictionaries arrive', async () => {
    const explorer = explorerOf();
    await Promise.all([explorer.setLanguage('fr'), explorer.setLanguage('en')]);
    expect([explorer.translator.language, explorer.state.language]).toEqual(['en', 'en']);
    const choosing = explorer.setLanguage('fr');
    explorer.restore('?view=table');
    await choosing;
    expect([explorer.translator.language, explorer.state.language]).toEqual(['en', null]);
  });
});

describe('restoring a link', () => {
  it('replaces the state and the problems', () => {
    const explorer = explorerOf('?q=lyon&kind=rain&view=table');
    explorer.restore('?layer=services');
    expect(explorer.state).toEqual({ ...INITIAL_STATE, layer: 'services' });
    expect(explorer.problems).toEqual([]);
  });

  it('moves the map where the link says, home where it says nothing, and not at all from there', () => {
    const explorer = explorerOf('?map=5/50/9');
    const moves: unknown[] = [];
    explorer.map.camera.attach({ flyTo: (to) => moves.push(to), fitBounds: (to) => moves.push(to), home: () => moves.push('home') });
    explorer.restore('?map=6/51/10');
    explorer.restore('?view=table');
    explorer.restore('');
    expect(moves).toEqual([{ zoom: 6, lngLat: [10, 51] }, 'home']);
  });
});
