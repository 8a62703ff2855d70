import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Registered under this name by src/service-worker.ts. */
const FILE_NAME = 'service-worker.js';
/** What a release consists of, but for what only some visits need, such as the folder of towns: that is kept when it is first fetched. */
const RELEASE = ['index.html', 'icon.svg', 'assets/*.{js,css}', '{assets,fonts}/inter-latin*.woff2', 'data/*.{json,geojson,topojson}'];
const FETCHED_LATER = ['**/regions-detail*'];
/** For people, not for the page. */
const UNUSED = ['data/manifest.json', 'data/report*'];
/** The name of such a file, or of the folder it stands in, changes with its content, so that what was kept under it is never out of date. */
const HASHED_NAME = /(?:^|\/)(?:assets\/[^/?]+-[\w-]{8}|data\/[^/?]+-[\da-f]{8}(?:\/[\w-]+)?)\.\w+$/;

/**
 * Writes the worker with which the next visit works offline. It keeps one release as a whole and answers from that, until the next release is
 * there as a whole and the worker of that one takes over: never from a mixture.
 */
export function serviceWorker(): Plugin[] {
  return VitePWA({
    filename: FILE_NAME,
    injectRegister: false,
    manifest: false,
    // After every other plugin has written its files.
    integration: { closeBundleOrder: 'post' },
    workbox: {
      globPatterns: RELEASE,
      globIgnores: [...FETCHED_LATER, ...UNUSED],
      dontCacheBustURLsMatching: HASHED_NAME,
      // The page is the same whatever its query says. One that asks to be embedded is not answered from here.
      ignoreURLParametersMatching: [/^(?!embed$)/],
      navigateFallback: null,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      runtimeCaching: [
        { urlPattern: HASHED_NAME, handler: 'CacheFirst', options: { cacheName: 'fetched-later', expiration: { maxEntries: 60 } } },
      ],
    },
  });
}
