/**
 * MapLibre's code comes in three files: the page's, the worker's, and what both share, which ships once (src/site/shared-worker.ts).
 * That holds up to 6.12: from 6.13 on the shared file is empty, and half a megabyte of code is there twice, in the page's and the worker's.
 * Before going on to a newer version, look at `npm run size`.
 */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Tells MapLibre where the bundler has put its worker: its own guess is right in development only. */
export function useBundledWorker(): void {
  setWorkerUrl(workerUrl);
}
