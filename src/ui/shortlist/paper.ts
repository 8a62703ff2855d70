import { flushSync, mount, unmount } from 'svelte';
import type { Explorer } from '../../explorer/explorer.svelte';
import Paper from './Paper.svelte';
import type { PaperContent } from './paper-content';

let laidOut: ReturnType<typeof mount> | null = null;

/** Lays out what the next print shows in the place of the page, unless something is laid out already; taken away once printed. */
export function layOut(explorer: Explorer, content: PaperContent): void {
  if (laidOut !== null) return;
  laidOut = mount(Paper, { target: document.body, props: { explorer, content } });
  // Printing does not wait.
  flushSync();
  window.addEventListener('afterprint', takeAway, { once: true });
}

/** Opens the browser's dialog for printing. */
export function printOut(explorer: Explorer, content: PaperContent): void {
  takeAway();
  layOut(explorer, content);
  window.print();
}

function takeAway(): void {
  if (laidOut !== null) void unmount(laidOut);
  laidOut = null;
}
