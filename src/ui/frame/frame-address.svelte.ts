import type { Explorer } from '../../explorer/explorer.svelte';
import { printQuery } from '../../explorer/query-codec';

const DELAY_MS = 250;
/** Stands beside the address in the history, where no page around can read it: of what the address says, the reader has answered something. */
const ANSWERED = 'answered';

/**
 * Has the address of a frame say what it shows, so that a host page that is come back to shows it again: into the present step always, for steps of a
 * frame would be steps of its host's Back button. The flags stay; the box goes when the reader has moved the map. What the reader answered is still
 * the reader's own when the page is come back to.
 *
 * @returns stops it
 */
export function keepAddress(explorer: Explorer, flags: URLSearchParams, window: Window): () => void {
  let lastQuery = printQuery(explorer.state);
  let timer: number | undefined;
  if (window.history.state === ANSWERED) explorer.finder.claimAnswers();

  function write(query: string): void {
    if (!explorer.map.camera.keeps) flags.delete('bbox');
    const { pathname, hash } = window.location;
    const parts = [flags.toString().replaceAll('%2C', ','), query].filter((part) => part !== '');
    const mark = explorer.finder.answeredByVisitor ? ANSWERED : null;
    try {
      window.history.replaceState(mark, '', `${pathname}?${parts.join('&')}${hash}`);
    } catch {
      // A sandbox may forbid it, and then it does so every time.
      stop();
    }
  }

  const stop = $effect.root(() => {
    $effect(() => {
      const query = printQuery(explorer.state);
      if (query === lastQuery) return;
      lastQuery = query;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        write(query);
      }, DELAY_MS);
    });
    return () => {
      window.clearTimeout(timer);
    };
  });
  return stop;
}
