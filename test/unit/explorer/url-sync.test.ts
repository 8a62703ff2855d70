import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { syncWithUrl } from '../../../src/explorer/url-sync.svelte';
import { serveData } from '../../fixtures/data-server';
import { allArrived, explorerOf } from '../../fixtures/explorer';

/** As much of a window as the sync touches, with the entries of its history and a log of what was written. */
class FakeWindow {
  readonly log: string[] = [];
  entries: URL[];
  position = 0;
  #onPopState: (() => void) | null = null;

  constructor(address: string) {
    this.entries = [new URL(address)];
  }

  get location(): URL {
    return this.entries[this.position]!;
  }

  readonly history = {
    pushState: (_state: unknown, _title: string, url: string) => {
      this.log.push(`push ${url}`);
      this.entries = [...this.entries.slice(0, this.position + 1), new URL(url, this.location)];
      this.position++;
    },
    replaceState: (_state: unknown, _title: string, url: string) => {
      this.log.push(`replace ${url}`);
      this.entries[this.position] = new URL(url, this.location);
    },
  };

  go(steps: number): void {
    this.position += steps;
    this.#onPopState?.();
    flushSync();
  }

  setTimeout(run: () => void, ms: number): unknown {
    return setTimeout(run, ms);
  }

  clearTimeout(timer: number): void {
    clearTimeout(timer);
  }

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#onPopState = listener;
  }

  removeEventListener(_type: 'popstate', listener: () => void): void {
    if (this.#onPopState === listener) this.#onPopState = null;
  }
}

let stop = () => {};

function started(query = '') {
  const window = new FakeWindow(`https://map.test/site/${query}`);
  const explorer = explorerOf(window.location.search);
  stop = syncWithUrl(explorer, window as unknown as Window);
  flushSync();
  /** Runs an intent as an event handler would: one after another, each followed by its effects. */
  const act = (...intents: (() => void)[]) => {
    for (const intent of intents) flushSync(intent);
  };
  return { window, explorer, act };
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

describe('the address bar', () => {
  it('is not written at the start, however the link was put', () => {
    for (const query of ['', '?', '?kind=dih&country=FR', '?layer=rain', "?q=d'Aosta", '?q=a+b#part', '?view=map']) {
      const { window } = started(query);
      vi.runAllTimers();
      expect(window.log).toEqual([]);
      stop();
    }
  });

  it('gets a step of its own at once for a discrete choice', () => {
    const { window, explorer, act } = started();
    act(
      () => {
        explorer.toggleFacetValue('kind', 'dih');
      },
      () => {
        explorer.showLayer('maturity');
      },
    );
    expect(window.log).toEqual(['push /site/?kind=dih', 'push /site/?kind=dih&layer=maturity']);
  });

  it('gathers camera moves and writes the last into the present step', () => {
    const { window, explorer, act } = started();
    for (const zoom of [4, 5, 6])
      act(() => {
        explorer.recordCamera({ zoom, lngLat: [9, 50] });
      });
    expect(window.log).toEqual([]);
    vi.runAllTimers();
    expect(window.log).toEqual(['replace /site/?map=6/50/9']);
  });

  it('gets one step for a search, however many letters are typed', () => {
    const { window, explorer, act } = started();
    for (const text of ['l', 'ly', 'lyo'])
      act(() => {
        explorer.setText(text);
      });
    vi.runAllTimers();
    expect(window.log).toEqual(['push /site/?q=l', 'replace /site/?q=lyo']);
  });

  it('forgets what was typed and taken back within the delay', () => {
    const { window, explorer, act } = started();
    for (const text of ['l', 'ly', 'l'])
      act(() => {
        explorer.setText(text);
      });
    vi.runAllTimers();
    expect(window.location.search).toBe('?q=l');
  });

  it('writes what is pending into the present step before a new one', () => {
    const { window, explorer, act } = started();
    act(
      () => {
        explorer.recordCamera({ zoom: 6, lngLat: [9, 50] });
      },
      () => {
        explorer.showView('table');
      },
    );
    vi.runAllTimers();
    expect(window.log).toEqual(['replace /site/?map=6/50/9', 'push /site/?view=table&map=6/50/9']);
  });

  it('is not written when an intent changes nothing that a link holds', () => {
    const { window, explorer, act } = started('?view=table');
    act(
      () => {
        explorer.showView('table');
      },
      () => {
        explorer.clearFilters();
      },
      () => {
        explorer.setText(' ');
      },
      () => {
        explorer.showLayer('hubs');
      },
      () => {
        explorer.closeCard();
      },
    );
    vi.runAllTimers();
    expect(window.log).toEqual([]);
  });

  it('does not let an intent without effect turn the next camera move into a step', () => {
    const { window, explorer, act } = started();
    act(
      () => {
        explorer.showView('map');
      },
      () => {
        explorer.recordCamera({ zoom: 6, lngLat: [9, 50] });
      },
    );
    vi.runAllTimers();
    expect(window.log).toEqual(['replace /site/?map=6/50/9']);
  });

  it('keeps path, fragment and parameters that are not ours', () => {
    const { window, explorer, act } = started('?utm=1#part');
    act(() => {
      explorer.showView('table');
    });
    expect(window.log).toEqual(['push /site/?view=table&utm=1#part']);
    act(() => {
      explorer.showView('map');
    });
    expect(window.log.at(-1)).toBe('push /site/?utm=1#part');
  });

  it('has no lone "?" when all is as at the start', () => {
    const { window, explorer, act } = started('?view=table');
    act(() => {
      explorer.showView('map');
    });
    expect(window.log).toEqual(['push /site/']);
  });
});

describe('Back and Forward', () => {
  it('restore each state and write nothing', () => {
    const { window, explorer, act } = started();
    act(
      () => {
        explorer.setText("d'Aosta");
      },
      () => {
        explorer.toggleFacetValue('kind', 'dih');
      },
      () => {
        explorer.select('hub', 'beta');
      },
    );
    window.log.length = 0;
    window.go(-1);
    expect(explorer.state).toMatchObject({ selection: null, text: "d'Aosta", facets: { kind: ['dih'] } });
    window.go(-1);
    expect(explorer.state).toMatchObject({ text: "d'Aosta", facets: { kind: [] } });
    window.go(-1);
    expect(explorer.state.text).toBe('');
    window.go(3);
    expect(explorer.selectedHub?.id).toBe('beta');
    vi.runAllTimers();
    expect(window.log).toEqual([]);
  });

  it('leave the link with which the visitor came as it was', () => {
    const { window, explorer, act } = started('?layer=rain&kind=dih');
    act(() => {
      explorer.showView('table');
    });
    window.go(-1);
    vi.runAllTimers();
    expect(window.location.search).toBe('?layer=rain&kind=dih');
    expect(explorer.problems).toHaveLength(1);
  });

  it('drop what was pending for the step that was left', () => {
    const { window, explorer, act } = started();
    act(
      () => {
        explorer.showView('table');
      },
      () => {
        explorer.recordCamera({ zoom: 6, lngLat: [9, 50] });
      },
    );
    window.go(-1);
    vi.runAllTimers();
    expect(window.entries.map(({ search }) => search)).toEqual(['', '?view=table']);
  });

  it('are followed by steps from there on', () => {
    const { window, explorer, act } = started();
    act(() => {
      explorer.showView('table');
    });
    window.go(-1);
    act(() => {
      explorer.showView('table');
    });
    expect(window.entries.map(({ search }) => search)).toEqual(['', '?view=table']);
    expect(window.position).toBe(1);
  });
});

describe('stopping the sync', () => {
  it('ends all writing and listening, and drops what was pending', () => {
    const { window, explorer, act } = started();
    act(() => {
      explorer.recordCamera({ zoom: 6, lngLat: [9, 50] });
    });
    stop();
    act(() => {
      explorer.showView('table');
    });
    vi.runAllTimers();
    window.go(0);
    expect(window.log).toEqual([]);
    expect(explorer.view).toBe('table');
  });
});
