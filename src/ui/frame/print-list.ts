import { flushSync, mount, unmount } from 'svelte';
import type { Explorer } from '../../explorer/explorer.svelte';
import PrintedList from './PrintedList.svelte';

/** Prints the names of all that is shown after a page that is printed by itself. In a frame there is no room for more than the frame shows. */
export function printList(explorer: Explorer, window: Window): void {
  if (window.parent !== window) return;
  let list: Record<string, unknown> | null = null;
  window.addEventListener('beforeprint', () => {
    list ??= mount(PrintedList, { target: window.document.body, props: { explorer } });
    flushSync();
  });
  window.addEventListener('afterprint', () => {
    if (list !== null) void unmount(list);
    list = null;
  });
}
