import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoundingBox, Viewport } from '../../../src/domain/geo';
import { connectFrame, tellStartFailure, type FrameConnection } from '../../../src/embed/frame.svelte';
import { DEFAULT_OPTIONS, parseOptions, type EmbedOptions } from '../../../src/embed/options';
import { parseFrameMessage } from '../../../src/embed/contract/protocol';
import { printQuery } from '../../../src/explorer/query-codec';
import { serveData } from '../../fixtures/data-server';
import { allArrived, arrived, explorerOf } from '../../fixtures/explorer';
import { forgedMessages } from '../../fixtures/forged-messages';
import { FramedWindow } from '../../fixtures/framed-window';
import { pick, seededRandom } from '../../fixtures/random';

const SITE = 'https://map.test/';

let connection: FrameConnection | null = null;

function framed(query = '', options: Partial<EmbedOptions> = {}, window = new FramedWindow(), flags = '') {
  const explorer = explorerOf(query);
  /** What the map was told. */
  const camera: unknown[] = [];
  explorer.map.camera.attach({
    flyTo: (viewport: Viewport) => camera.push(viewport),
    fitBounds: (box: BoundingBox) => camera.push(box),
    home: () => camera.push('home'),
  });
  const { problems } = parseOptions(flags);
  const settings = { options: { ...DEFAULT_OPTIONS, ...options }, problems, siteUrl: SITE, dataVersion: '2026-11-23' };
  connection = connectFrame(explorer, settings, window as unknown as Window);
  flushSync();
  /** Runs an intent as an event handler would, until all that follows is told. */
  const act = (intent: () => void) => {
    flushSync(intent);
    vi.advanceTimersByTime(100);
  };
  /** Asks, and is answered once. */
  const asked = (message: Record<string, unknown>) => {
    window.told();
    window.receive({ v: 1, request: 'r', ...message });
    const replies = window.log.filter(({ message }) => message.type === 'dih:reply');
    expect(replies).toHaveLength(1);
    flushSync();
    return replies[0]!.message as unknown as {
      state: object;
      url: string;
      count: number;
      request: string;
      problems: { param: string; message: string }[];
    };
  };
  const set = (state: Record<string, string | null>, more: object = {}) => asked({ type: 'dih:set', state, ...more });
  return { window, explorer, camera, act, asked, set, connection };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  serveData();
});

afterEach(async () => {
  connection?.close();
  vi.useRealTimers();
  await allArrived();
  vi.unstubAllGlobals();
});

describe('a frame', () => {
  it('says once that it listens, with what it shows and of which data', () => {
    const { window } = framed('?country=FR&lang=fr', { id: 'map-1' });
    expect(window.log).toEqual([
      {
        target: 'https://host.test',
        message: {
          type: 'dih:ready',
          v: 1,
          id: 'map-1',
          state: { country: 'FR', lang: 'fr' },
          url: `${SITE}?country=FR&lang=fr`,
          count: 3,
          dataVersion: '2026-11-23',
        },
      },
    ]);
  });

  it('tells what changed, many changes at once as one, and what came back to the same not at all', () => {
    const { window, explorer, act } = framed();
    window.told();
    for (const text of ['l', 'ly', 'lyo']) flushSync(() => { explorer.setText(text); }); // prettier-ignore
    expect(window.told('dih:change')).toEqual([]);
    act(() => { explorer.setText('lyon'); }); // prettier-ignore
    expect(window.told('dih:change')).toEqual([
      { type: 'dih:change', v: 1, id: null, state: { q: 'lyon' }, url: `${SITE}?q=lyon`, count: 2 },
    ]);
    flushSync(() => { explorer.showView('table'); }); // prettier-ignore
    act(() => { explorer.showView('map'); }); // prettier-ignore
    expect(window.told('dih:change')).toEqual([]);
  });

  it('tells where the map looks when it has come to rest', () => {
    const { window, explorer, act } = framed();
    act(() => {
      explorer.map.camera.leaveHome();
      explorer.map.settled({ zoom: 6, lngLat: [10, 51] }, [5, 47, 15, 55]);
    });
    expect(window.told('dih:change')).toMatchObject([{ state: { map: '6/51/10' }, count: 5 }]);
  });

  it('tells which card was opened, and that it was closed, once each', () => {
    const { window, explorer, act } = framed('?hub=alpha');
    expect(window.told('dih:select')).toEqual([]);
    act(() => { explorer.select('region', 'FRK1'); }); // prettier-ignore
    act(() => { explorer.select('region', 'FRK1'); }); // prettier-ignore
    act(() => { explorer.closeCard(); }); // prettier-ignore
    expect(window.told('dih:select').map(({ selected }) => selected)).toEqual([{ type: 'region', id: 'FRK1' }, null]);
  });

  it('tells what of its flags and of its state it had to ignore, with the remedy', () => {
    const { window } = framed('?layer=rain', {}, new FramedWindow(), 'theme=blue');
    const [error] = window.told('dih:error') as { problems: { param: string; value: string; message: string }[] }[];
    expect(error!.problems.map(({ param, value }) => [param, value])).toEqual([
      ['theme', 'blue'],
      ['layer', 'rain'],
    ]);
    expect(error!.problems[0]!.message).toBe('theme=blue: there is no such value; use one of auto, light, dark.');
  });

  it('tells that no map can be drawn, and that nothing can be shown at all', () => {
    const { window, explorer, act } = framed();
    act(() => { explorer.map.lost(); }); // prettier-ignore
    expect(window.told('dih:error')).toMatchObject([{ problems: [{ param: 'map' }] }]);
    tellStartFailure(DEFAULT_OPTIONS, new Error('hubs.geojson: could not be fetched'), window as unknown as Window);
    expect(window.told('dih:error')).toMatchObject([{ problems: [{ param: 'data', message: 'hubs.geojson: could not be fetched' }] }]);
  });

  it('says nothing that a host page does not read', async () => {
    const { window, explorer, act, set } = framed('?country=ZZ&=x&a=b', { id: 'map-1', autoHeight: true });
    act(() => { explorer.select('place', 'g-0.5-0.5'); }); // prettier-ignore
    set({ hub: 'nobody', layer: 'rain' });
    connection!.sendHeight(500);
    explorer.setText('x'.repeat(20_000));
    act(() => { explorer.map.lost(); }); // prettier-ignore
    await arrived(explorer);
    const ours = window.log.map(({ message }) => message).filter(({ v }) => v === 1);
    expect(ours.length).toBeGreaterThanOrEqual(4);
    for (const message of ours) expect(parseFrameMessage(message), String(message['type'])).toEqual(message);
  });

  it('says nothing after it was closed', () => {
    const { window, explorer, act } = framed();
    connection!.close();
    window.told();
    act(() => { explorer.select('hub', 'alpha'); }); // prettier-ignore
    expect([window.log, window.listening]).toEqual([[], false]);
  });

  it('says nothing where no page is around it, and listens to none', () => {
    const window = new FramedWindow();
    Object.assign(window, { parent: window });
    framed('', { autoHeight: true }, window);
    connection!.sendHeight(500);
    expect([window.log, window.listening]).toEqual([[], false]);
  });
});

describe('the height that a frame wants', () => {
  it('is told in three languages, rounded up, and only when it is another', () => {
    const { window } = framed('', { autoHeight: true, id: 'list-1' });
    window.told();
    for (const heightPx of [511.2, 512, 511.9]) connection!.sendHeight(heightPx);
    expect(window.log.map(({ message }) => message)).toEqual([
      { type: 'dih:height', v: 1, id: 'list-1', height: 512 },
      { 'datawrapper-height': { 'list-1': 512 } },
      { sentinel: 'amp', type: 'embed-size', height: 512 },
    ]);
  });

  it('is no more than the frame may ask for', () => {
    const { window } = framed('', { autoHeight: true, maxHeightPx: 700 });
    connection!.sendHeight(5000);
    connection!.sendHeight(6000);
    expect(window.told('dih:height').map(({ height }) => height)).toEqual([700]);
  });

  it('is told again to who comes later and asks', () => {
    const { window } = framed('', { autoHeight: true });
    connection!.sendHeight(500);
    window.told();
    window.receive({ type: 'dih:get', v: 1, request: 'late' });
    expect(window.told('dih:reply', 'dih:height').map(({ type }) => type)).toEqual(['dih:reply', 'dih:height']);
  });

  it('is told by no frame that was not asked to', () => {
    const { window } = framed();
    window.told();
    connection!.sendHeight(500);
    expect(window.log).toEqual([]);
  });
});

describe('a request', () => {
  it('is answered with what is shown', () => {
    const { asked } = framed('?layer=maturity&view=table');
    expect(asked({ type: 'dih:get', request: 'x' })).toEqual({
      type: 'dih:reply',
      v: 1,
      id: null,
      state: { layer: 'maturity', view: 'table' },
      url: `${SITE}?layer=maturity&view=table`,
      count: 5,
      request: 'x',
      problems: [],
    });
  });

  it('sets some parameters, takes some away and leaves the others', () => {
    const { set, explorer } = framed('?country=FR&q=lyon&view=table&a=b');
    expect(set({ country: 'ES', q: null, sort: 'name' })).toMatchObject({
      state: { country: 'ES', sort: 'name', view: 'table', a: 'b' },
      count: 2,
      problems: [],
    });
    expect(printQuery(explorer.state)).toBe('country=ES&sort=name&view=table&a=b');
  });

  it('is answered before the change that it made is told, which is told once', () => {
    const { window, set } = framed();
    set({ country: 'ES' });
    vi.advanceTimersByTime(100);
    expect(window.told('dih:reply', 'dih:change').map(({ type, count }) => [type, count])).toEqual([
      ['dih:reply', 2],
      ['dih:change', 2],
    ]);
    set({ country: 'ES' });
    vi.advanceTimersByTime(100);
    expect(window.told('dih:change')).toEqual([]);
  });

  it('changes nothing if anything in it is wrong, and says of each what is', () => {
    const { set, explorer, camera } = framed('?country=FR');
    const before = explorer.state;
    const { state, problems } = set({ country: 'ES', layer: 'rain', hub: 'nobody', map: 'here' }, { box: [0, 40, 10, 50] });
    expect(explorer.state).toBe(before);
    expect(camera).toEqual([]);
    expect(state).toEqual({ country: 'FR' });
    expect(problems.map(({ param, message }) => `${param} | ${message}`)).toEqual([
      'layer | layer=rain: there is no such value; use one of hubs, services, connectivity, maturity, gaps.',
      'hub | hub=nobody: the data has no such id; take it from the address of the full page.',
      'map | map=here: it cannot be read; write it like 4.2/50.1/9.7.',
    ]);
  });

  it('sets no flag of the frame and nothing that nobody knows, nor takes it away', () => {
    const { set, explorer } = framed();
    const before = explorer.state;
    const { problems } = set({ country: 'ES', theme: 'dark', hide: null, contry: 'PT', toString: null });
    expect(problems.map(({ message }) => message)).toEqual([
      'theme belongs to the frame: change it in the address of the frame.',
      'hide belongs to the frame: change it in the address of the frame.',
      'contry is no parameter of the map: check its name.',
      'toString is no parameter of the map: check its name.',
    ]);
    expect(explorer.state).toBe(before);
  });

  it('opens one card in the place of another, and one layer in the place of an indicator', () => {
    const { set } = framed('?hub=alpha&layer=maturity&indicator=ai-use');
    expect(set({ region: 'FRK1', layer: 'services' })).toMatchObject({ state: { region: 'FRK1', layer: 'services' }, problems: [] });
    expect(set({ indicator: 'ai-use', place: 'g-0.5-0.5' })).toMatchObject({
      state: { layer: 'maturity', indicator: 'ai-use', place: 'g-0.5-0.5' },
      problems: [],
    });
    expect(set({ layer: null, place: null }).state).toEqual({});
    expect(set({ hub: 'alpha', region: 'FRK1' }).problems).toMatchObject([{ param: 'region' }]);
  });

  it('may name a region before any is there: an unknown one is told when they are, and refused from then on', async () => {
    const { set, window, explorer } = framed();
    expect(set({ region: 'XX99' }).problems).toEqual([]);
    await arrived(explorer);
    flushSync();
    expect(window.told('dih:error')).toMatchObject([{ problems: [{ param: 'region', value: 'XX99' }] }]);
    expect(set({ region: 'XX98' }).problems).toMatchObject([{ param: 'region', value: 'XX98' }]);
    expect(set({ region: 'FRK1' })).toMatchObject({ problems: [], state: { region: 'FRK1' } });
  });

  it('speaks another language, whatever tag the page around has for it', async () => {
    const { set, explorer } = framed();
    expect(set({ lang: 'fr-CA' })).toMatchObject({ state: { lang: 'fr' }, problems: [] });
    await vi.waitFor(() => {
      expect(explorer.translator.language).toBe('fr');
    });
  });

  it('in a language that the site lacks does the rest, speaks as the reader’s browser, and tells of the language as an address does', async () => {
    const { set, window, explorer } = framed('?lang=fr');
    expect(set({ lang: 'de-AT', country: 'ES' })).toMatchObject({ state: { country: 'ES' }, count: 2, problems: [] });
    expect(window.told('dih:error')).toMatchObject([{ problems: [{ param: 'lang', value: 'de-AT' }] }]);
    await vi.waitFor(() => {
      expect(explorer.translator.language).toBe('en');
    });
    set({ country: 'FR' });
    expect(explorer.problems).toEqual([]);
    expect(set({ lang: 'de', layer: 'rain' }).problems.map(({ param }) => param)).toEqual(['layer']);
  });

  it('moves the map to a box, or as the state says, and else not', () => {
    const { set, camera, explorer, act } = framed();
    set({}, { box: [-9.5, 36.9, -6.1, 42.2] });
    set({ map: '6/51/10' });
    set({ map: '6/51/10' }, { box: [0, 40, 10, 50] });
    act(() => {
      explorer.map.camera.leaveHome();
      explorer.map.settled({ zoom: 6.123456, lngLat: [10.1234567, 51] }, [5, 47, 15, 55]);
    });
    const moves = camera.splice(0);
    expect(moves[0]).toEqual([-9.5, 36.9, -6.1, 42.2]);
    expect(moves[1]).toEqual({ zoom: 6, lngLat: [10, 51] });
    expect(moves.at(-1)).toEqual([0, 40, 10, 50]);
    set({ country: 'ES', layer: 'gaps' });
    expect(camera).toEqual([]);
    set({ map: null });
    expect(camera).toEqual(['home']);
  });

  it('before there is a map, has it begin with the box', () => {
    const explorer = explorerOf('');
    const window = new FramedWindow();
    const settings = { options: DEFAULT_OPTIONS, problems: [], siteUrl: SITE, dataVersion: '1' };
    connection = connectFrame(explorer, settings, window as unknown as Window);
    window.receive({ type: 'dih:set', v: 1, request: '1', box: [0, 40, 10, 50] });
    expect(explorer.map.camera.awaited).toEqual([0, 40, 10, 50]);
  });

  it('leaves what is being typed as it stands, and opens nothing that takes the focus or a step of the history', () => {
    const { set, explorer } = framed();
    explorer.select('hub', 'alpha');
    explorer.setText('lyon ');
    explorer.takeHistoryMode();
    set({ hub: 'gamma' });
    expect([explorer.state.text, explorer.openedByVisitor, explorer.takeHistoryMode()]).toEqual(['lyon ', false, 'replace']);
  });

  it('sets what the reader may not change', () => {
    const { set, explorer } = framed('?country=FR', { fixed: ['country'] });
    explorer.limit = () => ({});
    expect(set({ country: 'ES' })).toMatchObject({ state: { country: 'ES' }, problems: [] });
  });

  it('that cannot be read is answered by its name, or told as an error if it has none', () => {
    const { asked, window } = framed();
    expect(asked({ type: 'dih:sett' }).problems).toMatchObject([{ param: 'type', value: 'dih:sett' }]);
    expect(asked({ type: 'dih:set', v: 2 }).problems).toMatchObject([{ param: 'v' }]);
    window.told();
    window.receive({ type: 'dih:get', v: 1 });
    expect(window.log).toMatchObject([{ message: { type: 'dih:error', problems: [{ param: 'request' }] } }]);
  });

  it('are answered in their order, each once', () => {
    const { window } = framed();
    window.told();
    for (const request of ['a', 'b', 'a', 'c'])
      window.receive({ type: 'dih:set', v: 1, request, state: { country: request === 'b' ? 'ZZ' : 'ES' } });
    expect(window.told('dih:reply').map(({ request, problems }) => [request, (problems as unknown[]).length])).toEqual([
      ['a', 0],
      ['b', 1],
      ['a', 0],
      ['c', 0],
    ]);
  });
});

describe('what the visitor answered', () => {
  const ANSWERS = 'near=0.5/0.5/FRK1/Clermont&need=train&work=health&radius=25&task=find';
  /** No private name, no private value, whichever message. */
  const expectUntold = (window: FramedWindow) => {
    const all = JSON.stringify(window.log);
    for (const secret of ['near', 'need', 'work', 'radius', 'task', 'Clermont', '0.5', 'map=', '"map"']) expect(all).not.toContain(secret);
  };

  it('is told in no message, though the page around may set it', async () => {
    const { set, window, explorer } = framed();
    const answers = Object.fromEntries(new URLSearchParams(ANSWERS));
    expect(set(answers)).toMatchObject({ state: {}, url: SITE, count: 5, problems: [] });
    await arrived(explorer);
    vi.advanceTimersByTime(100);
    expect(explorer.state.answers.origin?.name).toBe('Clermont');
    expect(explorer.matches.count).toBe(2);
    expectUntold(window);
  });

  it('is not told by the number of hubs nearby', async () => {
    const { window, explorer, asked, set } = framed(`?${ANSWERS}`);
    await arrived(explorer);
    expect(explorer.matches.count).toBe(2);
    expect(asked({ type: 'dih:get' }).count).toBe(5);
    expect(set({ country: 'FR', q: 'alpha' }).count).toBe(1);
    expectUntold(window);
  });

  it('is not told by where the map looks, not even after the page around took the place away', async () => {
    const { window, explorer, act, set } = framed();
    act(() => { explorer.finder.setOrigin({ lngLat: [0.5, 0.5], regionId: 'FRK1', name: null }); }); // prettier-ignore
    const settle = () => { explorer.map.settled({ zoom: 7, lngLat: [0.5, 0.5] }, [0.4, 0.4, 0.6, 0.6]); }; // prettier-ignore
    act(settle);
    expect(set({ near: null, inview: '1' }).count).toBe(5);
    act(settle);
    expect(explorer.state.camera).not.toBeNull();
    await arrived(explorer);
    vi.advanceTimersByTime(100);
    expectUntold(window);
  });

  it('is not told by a what-if hub in the middle of the map, which looks at the place', async () => {
    const { window, explorer, act, asked } = framed('?layer=gaps');
    act(() => { explorer.finder.setOrigin({ lngLat: [0.5, 0.5], regionId: 'FRK1', name: null }); }); // prettier-ignore
    const { gaps } = await explorer.analysis.arrival();
    act(() => { gaps.plan({ lngLat: [0.5, 0.5], reachKm: 50, services: [], name: null }); }); // prettier-ignore
    expect(explorer.state.planned).toHaveLength(1);
    expect(asked({ type: 'dih:get' }).state).toEqual({ layer: 'gaps' });
    expectUntold(window);
  });

  it('is not told by the height, whichever filter and radius the page around sets', () => {
    const { window, explorer, set } = framed('', { autoHeight: true, maxHeightPx: 2000 });
    connection!.sendHeight(500);
    window.told();
    explorer.finder.setOrigin({ lngLat: [0.5, 0.5], regionId: 'FRK1', name: null });
    flushSync();
    expect(window.told('dih:height')).toMatchObject([{ height: 900 }]);
    for (const [radius, heightPx] of [
      ['10', 700],
      ['1', 300],
      [null, 5000],
    ] as const) {
      // prettier-ignore
      set({ radius, q: 'alpha' });
      connection!.sendHeight(heightPx);
      expect(window.told('dih:height')).toEqual([]);
    }
    set({ near: null, radius: null });
    connection!.sendHeight(400);
    expect(window.told('dih:height')).toEqual([]);
    window.receive({ type: 'dih:get', v: 1, request: 'late' });
    expect(window.told('dih:height')).toMatchObject([{ height: 900 }]);
  });

  it('leaves a frame as high as it is, so that nothing slips away under a finger', () => {
    const { window, explorer, act } = framed('', { autoHeight: true, maxHeightPx: 2000 });
    connection!.sendHeight(1200);
    act(() => { explorer.finder.toggleNeed('train'); }); // prettier-ignore
    for (const heightPx of [300, 1900]) connection!.sendHeight(heightPx);
    expect(window.told('dih:height').map(({ height }) => height)).toEqual([1200]);
  });

  it('is nobody’s secret where the page around has answered: the height is that of the list', () => {
    const { window, explorer, set } = framed('?near=0.5/0.5&radius=25', { autoHeight: true });
    expect(set({ need: 'train' }).problems).toEqual([]);
    explorer.setText('alpha');
    connection!.sendHeight(300);
    expect(window.told('dih:height')).toMatchObject([{ height: 300 }]);
  });

  it('has no height told that was told of no other', () => {
    const { window, explorer, act } = framed('', { layout: 'map', autoHeight: true });
    act(() => { explorer.finder.toggleNeed('train'); }); // prettier-ignore
    expect(window.told('dih:height')).toEqual([]);
  });

  it('goes with the place even if it is taken away in the moment that it is given', () => {
    const { window, explorer, act } = framed();
    explorer.finder.setOrigin({ lngLat: [0.5, 0.5], regionId: 'FRK1', name: null });
    window.receive({ type: 'dih:set', v: 1, request: '1', state: { near: null } });
    act(() => { explorer.map.settled({ zoom: 7, lngLat: [0.5, 0.5] }, [0.4, 0.4, 0.6, 0.6]); }); // prettier-ignore
    expectUntold(window);
  });
});

describe('the page around', () => {
  const GET = { type: 'dih:get', v: 1, request: '1' };
  const answersTo = (window: FramedWindow, origin: string, source?: unknown) => {
    window.told();
    window.receive(GET, origin, source);
    return window.log.map(({ target }) => target);
  };

  it('is heard, and no other window, though it be of the same website', () => {
    const { window } = framed();
    expect(answersTo(window, 'https://host.test')).toEqual(['https://host.test']);
    for (const source of [null, {}, window]) expect(answersTo(window, 'https://host.test', source)).toEqual([]);
  });

  it('is of the website that the browser states, and no other', () => {
    const { window } = framed();
    for (const origin of ['https://evil.test', 'http://host.test', 'https://host.test:8443', 'null', ''])
      expect(answersTo(window, origin)).toEqual([]);
  });

  it('that is sandboxed, or a file, has no origin, and is answered anywhere', () => {
    for (const ancestor of ['null', 'file://']) {
      const { window } = framed('', {}, new FramedWindow(ancestor));
      expect(window.log[0]!.target).toBe('*');
      expect(answersTo(window, 'null')).toEqual(['*']);
      expect(answersTo(window, 'null', {})).toEqual([]);
      connection!.close();
    }
  });

  it('of which the browser keeps the website back, as by referrerpolicy="no-referrer", is heard, and no other window', () => {
    const { window } = framed('', {}, new FramedWindow('null'));
    expect(answersTo(window, 'https://host.test')).toEqual(['https://host.test']);
    for (const source of [null, {}, window]) expect(answersTo(window, 'https://host.test', source)).toEqual([]);
  });

  it('is known by the address that led here where the browser states nothing', () => {
    const { window } = framed('', {}, new FramedWindow(null, 'https://host.test/page?a=b'));
    expect(window.log[0]!.target).toBe('https://host.test');
    expect(answersTo(window, 'https://host.test')).toEqual(['https://host.test']);
    expect(answersTo(window, 'https://evil.test')).toEqual([]);
    expect(answersTo(window, 'null')).toEqual(['*']);
  });

  it('is whoever is around where nothing is known, or the frame has led to itself', () => {
    for (const referrer of ['', 'https://map.test/embed/']) {
      const { window } = framed('', {}, new FramedWindow(null, referrer));
      expect(window.log[0]!.target).toBe('*');
      expect(answersTo(window, 'https://any.test')).toEqual(['https://any.test']);
      expect(answersTo(window, 'https://any.test', {})).toEqual([]);
      connection!.close();
    }
  });
});

describe('10 000 forged messages', () => {
  // On a busy machine they take their time.
  it('change nothing and throw nothing: each is ignored, or answered with what is wrong', () => {
    const { window, explorer, camera } = framed('?country=FR&layer=maturity&hub=alpha');
    const [state, problems] = [explorer.state, explorer.problems];
    window.told();
    let rejected = 0;
    for (const data of forgedMessages(seededRandom(63), 10_000)) {
      window.receive(data);
      const said = window.log.splice(0).map(({ message }) => message);
      expect(said.length).toBeLessThanOrEqual(1);
      rejected += said.length;
      for (const message of said) {
        expect((message['problems'] as unknown[]).length).toBeGreaterThan(0);
        expect(parseFrameMessage(message)).toEqual(message);
      }
      if (explorer.state !== state) throw new Error(`Changed by ${JSON.stringify(data)}`);
    }
    flushSync();
    vi.advanceTimersByTime(1000);
    expect(window.log).toEqual([]);
    expect(rejected).toBeGreaterThan(4000);
    expect([explorer.problems, camera, explorer.takeHistoryMode()]).toEqual([problems, [], 'replace']);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    window.receive({ type: 'dih:set', v: 1, request: 'after', state: { country: 'ES' } });
    expect(window.told('dih:reply')).toMatchObject([{ request: 'after', problems: [], count: 2 }]);
  }, 30_000);

  it('and right ones from elsewhere are not even answered', () => {
    const { window, explorer } = framed('?country=FR');
    const state = explorer.state;
    const random = seededRandom(64);
    window.told();
    const right = { type: 'dih:set', v: 1, request: '1', state: { country: 'ES' }, box: [0, 40, 10, 50] };
    const forged = forgedMessages(random, 2000);
    for (const data of [...forged, ...Array<unknown>(2000).fill(right)]) {
      if (random() < 0.5) window.receive(data, 'https://host.test', pick(random, [null, {}, window, { ...window.parent }]));
      else
        window.receive(
          data,
          pick(random, ['https://evil.test', 'https://map.test', 'http://host.test', 'null', '', '*', 'https://host.test.evil.test']),
        );
    }
    expect([window.log, explorer.state]).toEqual([[], state]);
  });
});
