import type { Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import en from '../../src/i18n/en/finder';
import LocateButton from '../../src/ui/finder/LocateButton.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();
afterEach(() => vi.restoreAllMocks());

const button = page.getByRole('button', { name: en.locate.use });
const status = page.getByRole('status');

/** Answers of the device, given when the test says so. */
async function locateButton() {
  let resolve: PositionCallback = () => undefined;
  let reject: PositionErrorCallback = () => undefined;
  const ask = vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((onFound, onFailed) => {
    resolve = onFound;
    reject = onFailed!;
  });
  const explorer = explorerOf();
  await explorer.loadWords(['chapters']);
  const onfailed = vi.fn();
  const props = { onfailed };
  await show(LocateButton as Component<typeof props>, explorer, props);
  return {
    explorer,
    ask,
    onfailed,
    isAt: (latitude: number, longitude: number) => {
      resolve({ coords: { latitude, longitude } } as GeolocationPosition);
    },
    fails: (code: number) => {
      reject({ code } as GeolocationPositionError);
    },
    origin: () => explorer.state.answers.origin,
  };
}

// The tests run in a frame whose policy lets it ask.
describe('the button for the own location', () => {
  it('asks only when it is pressed, once, and says that it waits', async () => {
    const { ask } = await locateButton();
    expect(ask).not.toHaveBeenCalled();
    await button.click();
    await expect.element(status).toHaveTextContent(en.locate.asking);
    button.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(ask).toHaveBeenCalledOnce();
  });

  it('sets the rounded place without a name, and says where', async () => {
    const { isAt, origin, onfailed } = await locateButton();
    await button.click();
    isAt(0.50123, 1.49987);
    await expect.element(status).toHaveTextContent(en.locate.found('0.5, 1.5'));
    expect(origin()).toEqual({ lngLat: [1.5, 0.5], regionId: 'FRK2', name: null });
    expect(onfailed).not.toHaveBeenCalled();
  });

  it.each([
    [2, en.locate.failures.unavailable],
    [3, en.locate.failures.slow],
  ])('says why there is no position (code %d), and leads to the field', async (code, text) => {
    const { fails, origin, onfailed } = await locateButton();
    await button.click();
    fails(code);
    await expect.element(status).toHaveTextContent(text);
    expect(onfailed).toHaveBeenCalledOnce();
    expect(origin()).toBeNull();
  });

  it('says that the position lies outside Europe', async () => {
    const { isAt, origin, onfailed } = await locateButton();
    await button.click();
    isAt(35.7, 139.7);
    await expect.element(status).toHaveTextContent(en.locate.outside);
    expect(onfailed).toHaveBeenCalledOnce();
    expect(origin()).toBeNull();
  });

  it('keeps quiet when a place was named in the meantime', async () => {
    const { explorer, isAt, origin } = await locateButton();
    await button.click();
    explorer.finder.setOrigin({ lngLat: [0.5, 0.5], regionId: 'FRK1', name: 'Moulins' });
    isAt(0.5, 1.5);
    await expect.poll(() => status.element().textContent).toBe('');
    expect(origin()?.name).toBe('Moulins');
  });

  it('forgets its complaint once a place is named', async () => {
    const { explorer, fails } = await locateButton();
    await button.click();
    fails(2);
    await expect.element(status).toHaveTextContent(en.locate.failures.unavailable);
    explorer.finder.setOrigin({ lngLat: [0.5, 0.5], regionId: 'FRK1', name: 'Moulins' });
    await expect.poll(() => status.element().textContent).toBe('');
  });
});
