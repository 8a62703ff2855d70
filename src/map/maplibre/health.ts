import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapEvents } from '../map-events';

/** How long a lost context may take to come back, and a map that met an error to show something all the same. */
const PATIENCE_MS = 5000;

/** Calls `onFailure`, once, when the context is lost for good, or when an error keeps the map from ever coming to rest. */
export function watchContext(map: MapLibreMap, events: Pick<MapEvents, 'onFailure'>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasRested = false;
  let hasFailed = false;
  const fail = (cause: unknown): void => {
    // A context that is taken from a hidden page comes back when the page does.
    if (document.visibilityState !== 'visible') timer = setTimeout(fail, PATIENCE_MS, cause);
    else if (!hasFailed) {
      hasFailed = true;
      events.onFailure(cause);
    }
  };
  const failLater = (cause: unknown): void => {
    timer ??= setTimeout(fail, PATIENCE_MS, cause);
  };
  const recover = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  map.on('error', ({ error }) => {
    console.error('Map:', error);
    if (!hasRested) failLater(error);
  });
  map.on('idle', () => {
    hasRested = true;
    recover();
  });
  map.on('webglcontextlost', () => {
    failLater(new Error('The WebGL context was lost and did not come back'));
  });
  map.on('webglcontextrestored', recover);
  map.on('remove', recover);
}

/** How long the workers may take to answer after the page was hidden. */
const ANSWER_MS = 4000;

/**
 * Asks whenever the page is shown again whether the map still lives, and calls `onFailure` if no answer comes in time: iOS ends the workers of a
 * hidden page without a word (maplibre-gl-js #8461), and MapLibre has no way to start others. A page that is hidden again before the time is up
 * is asked anew later.
 *
 * @param answer resolves when the map's workers have answered
 */
export function watchAwakening(map: MapLibreMap, answer: () => Promise<void>, events: Pick<MapEvents, 'onFailure'>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (): void => {
    clearTimeout(timer);
    if (document.visibilityState !== 'visible') return;
    const waiting = (timer = setTimeout(() => {
      events.onFailure(new Error(`The map's workers did not answer within ${ANSWER_MS} ms after the page was hidden`));
    }, ANSWER_MS));
    void answer().then(() => {
      clearTimeout(waiting);
    });
  };
  document.addEventListener('visibilitychange', ask);
  map.on('remove', () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', ask);
  });
}
