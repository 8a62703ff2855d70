import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SharedView } from '../../../../src/embed/shared-view.svelte';
import { keepAddress } from '../../../../src/ui/frame/frame-address.svelte';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, explorerOf } from '../../../fixtures/explorer';

let stop = () => {};

function started(
  flags: string,
  { refuses = false, query = '?country=FR', mark }: { refuses?: boolean; query?: string; mark?: string | null } = {},
) {
  const replaced: string[] = [];
  const window = {
    location: { pathname: '/site/embed/', hash: '' },
    history: {
      length: 1,
      state: mark ?? null,
      replaceState(state: string | null, _title: string, url: string) {
        this.state = state;
        replaced.push(url);
        if (refuses) throw new DOMException('no', 'SecurityError');
      },
      pushState: () => expect.unreachable('a step of the frame would be one of its host'),
    },
    setTimeout,
    clearTimeout,
  };
  const explorer = explorerOf(query);
  stop = keepAddress(explorer, new URLSearchParams(flags), window as unknown as Window);
  flushSync();
  const act = (intent: () => void) => {
    flushSync(intent);
    vi.runAllTimers();
  };
  return { explorer, replaced, act, history: window.history };
}

beforeEach(() => {
  vi.useFakeTimers();
  serveData();
});

afterEach(async () => {
  stop();
  vi.useRealTimers();
  await allArrived();
  vi.unstubAllGlobals();
});

it('keeps the flags, and puts every choice into the present step', () => {
  const { explorer, replaced, act } = started('v=1&hide=zoom,legend');
  act(() => {
    explorer.toggleFacetValue('kind', 'dih');
  });
  act(() => {
    explorer.showView('table');
  });
  expect(replaced).toEqual([
    '/site/embed/?v=1&hide=zoom,legend&country=FR&kind=dih',
    '/site/embed/?v=1&hide=zoom,legend&country=FR&kind=dih&view=table',
  ]);
});

it('writes nothing at the start, and once for what happens together', () => {
  const { explorer, replaced, act } = started('v=1');
  vi.runAllTimers();
  expect(replaced).toEqual([]);
  act(() => {
    for (const zoom of [4, 5, 6]) flushSync(() => { explorer.recordCamera({ zoom, lngLat: [9, 50] }); }); // prettier-ignore
  });
  expect(replaced).toEqual(['/site/embed/?v=1&country=FR&map=6/50/9']);
});

it('lets go of the box when the reader has moved the map, and not before', () => {
  const { explorer, replaced, act } = started('v=1&bbox=1,2,3,4');
  explorer.map.camera.keep([1, 2, 3, 4]);
  act(() => {
    explorer.showView('table');
  });
  explorer.map.camera.leaveHome();
  act(() => {
    explorer.recordCamera({ zoom: 6, lngLat: [9, 50] });
  });
  expect(replaced).toEqual(['/site/embed/?v=1&bbox=1,2,3,4&country=FR&view=table', '/site/embed/?v=1&country=FR&view=table&map=6/50/9']);
});

it('remembers beside the address that the reader answered, and not that the page around did', () => {
  const { explorer, act, history } = started('v=1');
  act(() => {
    explorer.restore('?near=0.5/0.5&radius=50');
  });
  expect([explorer.finder.answeredByVisitor, history.state]).toEqual([false, null]);
  act(() => {
    explorer.finder.setRadius(25);
  });
  expect([explorer.finder.answeredByVisitor, history.state]).toEqual([true, 'answered']);
});

it('brings back no map that would tell the place which the page around has taken away', () => {
  const before = started('v=1');
  before.act(() => {
    before.explorer.finder.setOrigin({ lngLat: [0.5, 0.5], regionId: 'FRK1', name: null });
  });
  before.act(() => {
    before.explorer.restore('?map=7/0.5/0.5');
  });
  stop();
  const query = before.replaced.at(-1)!.replace(/.*v=1/, '');
  expect(query).toBe('&map=7/0.5/0.5');
  const after = started('v=1', { query, mark: before.history.state });
  expect(new SharedView(after.explorer, 'https://map.test/').shown).toMatchObject({ state: {}, url: 'https://map.test/' });
  after.act(() => {
    after.explorer.showView('table');
  });
  expect(after.history.state).toBe(before.history.state);
  stop();
  expect(new SharedView(started('v=1', { query }).explorer, 'https://map.test/').shown.state).toEqual({ map: '7/0.5/0.5' });
});

it('goes on without an address where a sandbox forbids to write it', () => {
  const { explorer, replaced, act } = started('v=1', { refuses: true });
  act(() => {
    explorer.showView('table');
  });
  act(() => {
    explorer.showView('regions');
  });
  expect(replaced).toHaveLength(1);
  expect(explorer.view).toBe('regions');
});
