import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Tells MapLibre where the bundler has put its worker: its own guess is right in development only. */
export function useBundledWorker(): void {
  setWorkerUrl(workerUrl);
}
