import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapEvents } from '../map-events';

/** How long a lost context may take to come back, and a map that met an error to show something all the same. */
const PATIENCE_MS = 5000;

/** Calls `onFailure`, once, when the context is lost for good, or when an error keeps the map from ever coming to rest. */
export function watchHealth(map: MapLibreMap, events: Pick<MapEvents, 'onFailure'>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasRested = false;
  let hasFailed = false;
  const failLater = (cause: unknown): void => {
    timer ??= setTimeout(() => {
      if (hasFailed) return;
      hasFailed = true;
      events.onFailure(cause);
    }, PATIENCE_MS);
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
