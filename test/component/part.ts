import type { Component } from 'svelte';
import { afterEach, beforeEach, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Explorer } from '../../src/explorer/explorer.svelte';
import { serveData } from '../fixtures/data-server';
import Host from './Host.svelte';

/** Shows a part of the page with an explorer of its own. */
export async function show<Props extends Record<string, unknown>>(part: Component<Props>, explorer: Explorer, props: Props) {
  return render(Host, { props: { explorer, part: part as Component<Record<string, unknown>>, props } });
}

/** Small data files in the place of the server, for the tests of this file. */
export function withData(): void {
  beforeEach(() => {
    serveData();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });
}
