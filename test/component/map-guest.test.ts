import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAsGuest } from '../../src/map/guest/keeper';
import { PLACE_COUNT, takePlace, type Place } from '../../src/map/guest/places';
import { watchSeen } from '../../src/map/guest/seen';
import { cooperate } from '../../src/map/svg/cooperation';
import type { MapRenderer } from '../../src/map/map-renderer';
import type { HostedOptions, MapHost } from '../../src/map/start-renderer';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function box(style: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { width: '200px', height: '100px', ...style });
  document.body.append(element);
  ends.push(() => { element.remove(); }); // prettier-ignore
  return element;
}

/** All places but so many are taken. */
async function takeAllBut(free: number): Promise<void> {
  for (let count = free; count < PLACE_COUNT; count++) {
    const place = (await takePlace())!;
    ends.push(() => { place.leave(); }); // prettier-ignore
  }
}

describe('being seen', () => {
  it('takes a size and a place in the window, and is told once each time it changes', async () => {
    const told: boolean[] = [];
    const element = box({ width: '0', height: '0' });
    ends.push(watchSeen(element, (isSeen) => told.push(isSeen)));
    await new Promise(requestAnimationFrame);
    expect(told).toEqual([]);
    Object.assign(element.style, { width: '200px', height: '100px' });
    await vi.waitFor(() => { expect(told).toEqual([true]); }); // prettier-ignore
    element.style.display = 'none';
    await vi.waitFor(() => { expect(told).toEqual([true, false]); }); // prettier-ignore
    Object.assign(element.style, { display: '', marginTop: '9000px' });
    await new Promise(requestAnimationFrame);
    element.style.marginTop = '0';
    await vi.waitFor(() => { expect(told).toEqual([true, false, true]); }); // prettier-ignore
  });

  it('ends with the tab, and comes back with it', async () => {
    const told: boolean[] = [];
    ends.push(watchSeen(box(), (isSeen) => told.push(isSeen)));
    await vi.waitFor(() => { expect(told).toEqual([true]); }); // prettier-ignore
    const visibility = vi.spyOn(document, 'visibilityState', 'get');
    for (const state of ['hidden', 'visible'] as const) {
      visibility.mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
    }
    expect(told).toEqual([true, false, true]);
  });
});

describe('the places to draw with WebGL', () => {
  it('are counted across frames, and given back', async () => {
    const places: (Place | null)[] = [];
    for (let index = 0; index <= PLACE_COUNT; index++) places.push(await takePlace());
    ends.push(() => { places.forEach((place) => place?.leave()); }); // prettier-ignore
    expect(places.map((place) => place !== null)).toEqual([...Array<boolean>(PLACE_COUNT).fill(true), false]);
    places[3]!.leave();
    await vi.waitFor(async () => {
      const next = await takePlace();
      expect(next).not.toBeNull();
      next!.leave();
    });
  });

  it('are unlimited where nobody can count them', async () => {
    vi.spyOn(navigator.locks, 'request').mockRejectedValue(new DOMException('denied', 'SecurityError'));
    for (let index = 0; index < 2 * PLACE_COUNT; index++) expect(await takePlace()).not.toBeNull();
  });
});

describe('a map in a frame', () => {
  /** A frame whose map draws nothing, and notes how it was started. */
  function framed(reason: 'unsupported' | null = null) {
    const starts: { readonly simple: boolean; stopped: boolean; readonly options: HostedOptions }[] = [];
    const onRest = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
    const onGesturePrevented = vi.fn();
    const element = box();
    const host: MapHost = {
      element,
      options: () => ({ title: 'Map', events: {} }) as unknown as HostedOptions,
      onRenderer: vi.fn(),
      onFailure: vi.fn(),
    };
    const keep = keepAsGuest({ onRest, onGesturePrevented });
    const end = keep(host, (hosted, simple) => {
      const entry = { simple: simple === true, stopped: false, options: hosted.options() };
      starts.push(entry);
      const canvas = document.createElement('div');
      canvas.tabIndex = 0;
      element.replaceChildren(canvas);
      hosted.onRenderer({} as MapRenderer, reason);
      return () => (entry.stopped = true);
    });
    ends.push(end);
    return { starts, onRest, onGesturePrevented, element, end };
  }
  const drawn = (starts: unknown[], count: number) => vi.waitFor(() => { expect(starts).toHaveLength(count); }); // prettier-ignore

  it('is drawn with WebGL while a place is free, else by SVG', async () => {
    await takeAllBut(1);
    const first = framed();
    await drawn(first.starts, 1);
    const second = framed();
    await drawn(second.starts, 1);
    expect([first.starts[0]!.simple, second.starts[0]!.simple]).toEqual([false, true]);
  });

  it('in a tab that was opened in the background is drawn when that is shown', async () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { starts, element } = framed();
    // It is in view by then, or the next line says nothing.
    await new Promise<void>((resolve) => { new IntersectionObserver(() => { resolve(); }).observe(element); }); // prettier-ignore
    await new Promise(requestAnimationFrame);
    expect(starts).toEqual([]);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await drawn(starts, 1);
  });

  it('is told of as one that leaves gestures to the page', async () => {
    const { starts, onGesturePrevented } = framed();
    await drawn(starts, 1);
    expect(starts[0]!.options.events.onGesturePrevented).toBe(onGesturePrevented);
  });

  it('rests some seconds after it left the view, gives its place to another, and is drawn again when seen', async () => {
    await takeAllBut(1);
    const { starts, onRest, element } = framed();
    await drawn(starts, 1);
    element.style.display = 'none';
    await vi.waitFor(() => { expect(starts[0]!.stopped).toBe(true); }, { timeout: 8000 }); // prettier-ignore
    expect(onRest).toHaveBeenCalledOnce();
    await vi.waitFor(async () => {
      const place = await takePlace();
      expect(place).not.toBeNull();
      place!.leave();
    });
    element.style.display = '';
    await drawn(starts, 2);
    expect(starts[1]).toMatchObject({ simple: false, stopped: false });
  });

  it('takes the focus up again that it had when it went to rest, unless that has gone elsewhere', async () => {
    const { starts, element } = framed();
    const elsewhere = box();
    elsewhere.tabIndex = 0;
    const focusOf = async (returnTo: HTMLElement | null) => {
      const count = starts.length;
      element.style.marginTop = '';
      await drawn(starts, count);
      (element.firstElementChild as HTMLElement).focus();
      element.style.marginTop = '9000px';
      await vi.waitFor(() => { expect(starts.at(-1)!.stopped).toBe(true); }, { timeout: 8000 }); // prettier-ignore
      returnTo?.focus();
      element.style.marginTop = '';
      await drawn(starts, count + 1);
      return document.activeElement;
    };
    await drawn(starts, 1);
    expect(await focusOf(null)).toBe(element.firstElementChild);
    expect(await focusOf(elsewhere)).toBe(elsewhere);
  }, 20_000);

  describe('on a page that is kept for Back', () => {
    const leave = () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const comeBack = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    it('gives its place away, and has it again afterwards', async () => {
      await takeAllBut(1);
      const { starts } = framed();
      await drawn(starts, 1);
      leave();
      await vi.waitFor(async () => {
        const place = await takePlace();
        expect(place).not.toBeNull();
        place!.leave();
      });
      comeBack();
      await vi.waitFor(async () => {
        const place = await takePlace();
        place?.leave();
        expect(place).toBeNull();
      });
      expect(starts.map(({ stopped }) => stopped)).toEqual([false]);
    });

    it('is drawn by SVG afterwards where another has its place', async () => {
      await takeAllBut(1);
      const { starts } = framed();
      await drawn(starts, 1);
      leave();
      await vi.waitFor(async () => {
        const place = await takePlace();
        expect(place).not.toBeNull();
        ends.push(() => { place!.leave(); }); // prettier-ignore
      });
      comeBack();
      await drawn(starts, 2);
      expect(starts.map(({ simple, stopped }) => ({ simple, stopped }))).toEqual([
        { simple: false, stopped: true },
        { simple: true, stopped: false },
      ]);
    });
  });

  it('goes on when it is back before that, and ends for good with the frame', async () => {
    const { starts, element, end } = framed();
    await drawn(starts, 1);
    element.style.display = 'none';
    await new Promise(requestAnimationFrame);
    element.style.display = '';
    await new Promise(requestAnimationFrame);
    expect(starts.map(({ stopped }) => stopped)).toEqual([false]);
    end();
    expect(starts[0]!.stopped).toBe(true);
  });
});

describe('cooperation on the SVG map', () => {
  function canvas() {
    const element = box();
    const [prevented, heard] = [vi.fn(), vi.fn()];
    const end = new AbortController();
    ends.push(() => { end.abort(); }); // prettier-ignore
    cooperate(element, prevented, end.signal);
    for (const type of ['wheel', 'pointermove']) element.addEventListener(type, heard);
    const send = (event: Event) => (element.dispatchEvent(event), event.defaultPrevented);
    const finger = (type: string, pointerId: number) => send(new PointerEvent(type, { pointerId, pointerType: 'touch' }));
    return { element, prevented, heard, send, finger };
  }

  it('leaves the wheel to the page unless Ctrl or ⌘ asks for the map', () => {
    const { prevented, heard, send } = canvas();
    expect(send(new WheelEvent('wheel', { deltaY: 100, cancelable: true }))).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(prevented).toHaveBeenCalledExactlyOnceWith('wheel');
    send(new WheelEvent('wheel', { deltaY: 100, ctrlKey: true }));
    send(new WheelEvent('wheel', { deltaY: 100, metaKey: true }));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(prevented).toHaveBeenCalledOnce();
  });

  it('leaves one finger to the page, and takes two, and the mouse', () => {
    const { element, heard, prevented, send, finger } = canvas();
    expect(element.style.touchAction).toBe('pan-x pan-y');
    finger('pointerdown', 1);
    finger('pointermove', 1);
    expect(heard).not.toHaveBeenCalled();
    finger('pointerdown', 2);
    finger('pointermove', 1);
    finger('pointermove', 2);
    expect(heard).toHaveBeenCalledTimes(2);
    finger('pointerup', 2);
    finger('pointermove', 1);
    expect(heard).toHaveBeenCalledTimes(2);
    send(new PointerEvent('pointermove', { pointerId: 9, pointerType: 'mouse' }));
    expect(heard).toHaveBeenCalledTimes(3);
    const touches = (count: number) =>
      Array.from({ length: count }, (_, identifier) => new Touch({ identifier, target: element, clientX: 0, clientY: 0 }));
    expect(send(new TouchEvent('touchmove', { touches: touches(1), cancelable: true }))).toBe(false);
    expect(prevented).toHaveBeenCalledExactlyOnceWith('touch');
    expect(send(new TouchEvent('touchmove', { touches: touches(2), cancelable: true }))).toBe(true);
  });
});
