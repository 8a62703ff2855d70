import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepAddress } from '../../../../src/ui/frame/frame-address.svelte';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, explorerOf } from '../../../fixtures/explorer';

let stop = () => {};

function started(flags: string, refuses = false) {
  const replaced: string[] = [];
  const window = {
    location: { pathname: '/site/embed/', hash: '' },
    history: {
      length: 1,
      replaceState(_state: unknown, _title: string, url: string) {
        replaced.push(url);
        if (refuses) throw new DOMException('no', 'SecurityError');
      },
      pushState: () => expect.unreachable('a step of the frame would be one of its host'),
    },
    setTimeout,
    clearTimeout,
  };
  const explorer = explorerOf('?country=FR');
  stop = keepAddress(explorer, new URLSearchParams(flags), window as unknown as Window);
  flushSync();
  const act = (intent: () => void) => {
    flushSync(intent);
    vi.runAllTimers();
  };
  return { explorer, replaced, act };
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

it('goes on without an address where a sandbox forbids to write it', () => {
  const { explorer, replaced, act } = started('v=1', true);
  act(() => {
    explorer.showView('table');
  });
  act(() => {
    explorer.showView('regions');
  });
  expect(replaced).toHaveLength(1);
  expect(explorer.view).toBe('regions');
});
