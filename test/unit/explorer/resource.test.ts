import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Resource } from '../../../src/explorer/resource.svelte';

let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => (logged = vi.spyOn(console, 'error').mockImplementation(() => {})));
afterEach(() => vi.restoreAllMocks());

/** A load whose outcomes the test decides, one after another. */
function controlled() {
  const pending: { resolve: (value: string) => void; reject: (reason: unknown) => void }[] = [];
  const load = vi.fn(() => new Promise<string>((resolve, reject) => pending.push({ resolve, reject })));
  return { load, pending, resource: new Resource(load) };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a resource', () => {
  it('is not loaded until asked for', () => {
    const { load, resource } = controlled();
    expect([resource.state, resource.value, resource.failed]).toEqual([null, null, false]);
    expect(load).not.toHaveBeenCalled();
  });

  it('is loaded once, however often asked for', async () => {
    const { load, pending, resource } = controlled();
    resource.request();
    resource.request();
    expect(resource.state).toEqual({ status: 'loading' });
    pending[0]!.resolve('here');
    await settled();
    resource.request();
    resource.retry();
    expect(resource.value).toBe('here');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that fails stays failed until it is tried again', async () => {
    const { load, pending, resource } = controlled();
    resource.request();
    pending[0]!.reject(new Error('no network'));
    await settled();
    expect(resource.state).toEqual({ status: 'failed', error: new Error('no network') });
    expect([resource.failed, resource.value]).toEqual([true, null]);
    expect(logged).toHaveBeenCalledOnce();
    resource.request();
    expect(load).toHaveBeenCalledTimes(1);
    resource.retry();
    expect(resource.failed).toBe(false);
    pending[1]!.resolve('here');
    await settled();
    expect(resource.value).toBe('here');
  });

  it('is not loaded twice by impatient retries', async () => {
    const { load, pending, resource } = controlled();
    resource.request();
    pending[0]!.reject('gone');
    await settled();
    resource.retry();
    resource.retry();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('fails with an error, whatever was thrown, and also when the load throws at once', async () => {
    const resource = new Resource<string>(() => {
      throw 'a text'; // eslint-disable-line @typescript-eslint/only-throw-error
    });
    resource.request();
    await settled();
    expect(resource.state).toEqual({ status: 'failed', error: new Error('a text') });
  });
});
