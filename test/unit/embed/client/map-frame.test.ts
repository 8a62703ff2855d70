import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../../../src/embed/client/frame-query';
import { MapFrame } from '../../../../src/embed/client/map-frame';
import { READY, SITE_ORIGIN, StubFrame, stubWindow } from './host-page-stubs';

const SITE = { url: `${SITE_ORIGIN}/`, titles: { en: 'Digital Innovation Hubs' } };
const HEIGHT = { type: 'dih:height', v: 1, id: null, height: 512 };
const PROBLEM = { param: 'layer', value: 'rain', message: 'There is no such value.' };

/** Every frame that was made, in order. */
let frames: StubFrame[];
let css: string;
beforeEach(() => {
  vi.useFakeTimers();
  stubWindow();
  frames = [];
  css = '';
  const createElement = (name: string) => {
    if (name !== 'iframe') return { remove: () => undefined };
    const frame = new StubFrame();
    frames.push(frame);
    return frame;
  };
  vi.stubGlobal('document', { createElement });
  vi.stubGlobal('ShadowRoot', Map);
  const replaceSync = (text: string) => {
    css = text;
  };
  vi.stubGlobal('CSSStyleSheet', class { readonly replaceSync = replaceSync; }); // prettier-ignore
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What the element of the page has told, by name. */
function setUp(asked: Asked = {}) {
  const shadow = { adoptedStyleSheets: [], append: vi.fn(), replaceChildren: vi.fn() };
  const own = { shadowRoot: shadow, title: '', textContent: 'Hubs', closest: () => null, getRootNode: () => null };
  const host = Object.assign(new EventTarget(), own);
  const told: [string, unknown][] = [];
  for (const name of ['ready', 'change', 'select', 'error', 'height', 'reply'])
    host.addEventListener(`dih-${name}`, (event) => told.push([name, (event as CustomEvent<unknown>).detail]));
  const map = new MapFrame(host as unknown as HTMLElement, SITE);
  map.show(asked);
  return { host, map, shadow, told, frame: () => frames.at(-1)! };
}

const setsOf = (frame: StubFrame) => frame.requests.filter(({ type }) => type === 'dih:set');

describe('the map in an element of a page', () => {
  it('tells the page what its frame says from where it spoke first, and takes nothing from others', () => {
    const { told, frame } = setUp({ query: 'layout=list' });
    const before = css;
    frame().say(READY);
    for (const [origin, source] of [
      [SITE_ORIGIN, {}],
      ['https://elsewhere.test', frame().contentWindow],
    ] as const)
      // prettier-ignore
      for (const message of [HEIGHT, READY, { ...READY, type: 'dih:change' }]) frame().say(message, origin, source);
    expect(told).toEqual([['ready', READY]]);
    expect(css).toBe(before);
    frame().say(HEIGHT);
    expect(css).toContain('height:512px');
  });

  it('tells a frame that is ready what has changed, and makes one anew that is not', () => {
    const { map, frame } = setUp({ query: 'country=PT' });
    map.show({ query: 'country=ES' });
    expect(frames).toHaveLength(2);
    expect(frame().src).toContain('country=ES');
    frame().say(READY);
    map.show({ query: 'country=FR' });
    expect(frames).toHaveLength(2);
    expect(setsOf(frame())).toMatchObject([{ state: { country: 'FR' } }]);
  });

  it('loads a frame anew with all that is asked for when it has refused a change, and says why', async () => {
    const { map, told, frame } = setUp({ query: 'country=PT' });
    frame().say(READY);
    map.show({ query: 'country=DE&layer=rain' });
    frame().reply(setsOf(frame())[0]!.request, { problems: [PROBLEM] });
    await vi.advanceTimersByTimeAsync(0);
    expect(frames).toHaveLength(2);
    expect(frame().src).toMatch(/\?v=1&country=DE&layer=rain$/);
    expect(frame().title).toBe('Hubs');
    expect(told.at(-1)).toMatchObject(['error', { problems: [PROBLEM] }]);

    frame().say(READY);
    map.show({ query: 'country=DE&layer=gaps' });
    expect(setsOf(frame())).toMatchObject([{ state: { layer: 'gaps' } }]);
  });

  it('lets a page take the element away when it hears of a refused change', async () => {
    const { host, map, shadow, frame } = setUp({ query: 'country=PT' });
    frame().say(READY);
    map.show({ query: 'layer=rain' });
    host.addEventListener('dih-error', () => {
      map.remove();
    });
    frame().reply(setsOf(frame())[0]!.request, { problems: [PROBLEM] });
    await vi.advanceTimersByTimeAsync(0);
    expect(map.line).toBeNull();
    expect(shadow.replaceChildren).toHaveBeenLastCalledWith(expect.not.objectContaining({ title: 'Hubs' }));
  });

  it('tells a frame that the browser has loaded again, from its first address, what has changed since', () => {
    const { map, frame } = setUp({ query: 'country=PT' });
    frame().say(READY);
    expect(setsOf(frame())).toEqual([]);
    map.show({ query: 'country=ES&q=ai' });
    frame().reply(setsOf(frame())[0]!.request);
    frame().say(READY);
    expect(setsOf(frame()).slice(1)).toMatchObject([{ state: { country: 'ES', q: 'ai' } }]);
    expect(frames).toHaveLength(1);
  });

  it('shows what stands in the element again where no frame answers, and says so', async () => {
    const { shadow, told, frame } = setUp();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shadow.append).not.toHaveBeenCalled();
    frame().load();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(shadow.append).toHaveBeenCalledOnce();
    expect(told).toMatchObject([['error', { problems: [{ param: 'src', value: frame().src }] }]]);
  });

  it('is silent about a frame that was taken away before it could answer', async () => {
    const { map, shadow, told, frame } = setUp();
    frame().load();
    map.remove();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shadow.append).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });
});
