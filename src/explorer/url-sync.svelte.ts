import type { Explorer } from './explorer.svelte';
import { printQuery } from './query-codec';

const REPLACE_DELAY_MS = 250;

/**
 * Keeps the address bar and the explorer in step; the only toucher of the full page's `history`. Discrete choices become steps that Back undoes; typing and
 * camera moves are gathered and go into the present step.
 *
 * @returns stops the sync
 */
export function syncWithUrl(explorer: Explorer, window: Window): () => void {
  /** What the present step stands for; the address itself may say the same in other words. */
  let lastQuery = printQuery(explorer.state);
  let pending: { readonly query: string; readonly timer: number } | null = null;

  function replaceNow(query: string): void {
    window.history.replaceState(null, '', urlWith(query, window.location));
  }

  function forgetPending(): void {
    if (pending !== null) window.clearTimeout(pending.timer);
    pending = null;
  }

  function push(query: string): void {
    if (pending !== null) replaceNow(pending.query);
    forgetPending();
    window.history.pushState(null, '', urlWith(query, window.location));
  }

  function replaceSoon(query: string): void {
    forgetPending();
    pending = { query, timer: window.setTimeout(() => (replaceNow(query), (pending = null)), REPLACE_DELAY_MS) };
  }

  function onPopState(): void {
    forgetPending();
    explorer.restore(window.location.search);
    lastQuery = printQuery(explorer.state);
  }

  const stopEffect = $effect.root(() => {
    $effect(() => {
      const query = printQuery(explorer.state);
      const record = explorer.takeHistoryMode() === 'push' ? push : replaceSoon;
      if (query !== lastQuery) record(query);
      lastQuery = query;
    });
  });
  window.addEventListener('popstate', onPopState);
  return () => {
    forgetPending();
    window.removeEventListener('popstate', onPopState);
    stopEffect();
  };
}

function urlWith(query: string, { pathname, hash }: Location): string {
  return pathname + (query === '' ? '' : `?${query}`) + hash;
}
