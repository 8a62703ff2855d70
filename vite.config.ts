import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { firstWords } from './src/site/first-words.ts';
import { hashedData } from './src/site/hashed-data.ts';
import { hashedFonts } from './src/site/hashed-fonts.ts';
import { headers } from './src/site/headers/headers.ts';
import { hostScript } from './src/site/host-script.ts';
import { notFound } from './src/site/not-found.ts';
import { pages } from './src/site/pages.ts';
import { prerender } from './src/site/prerender.ts';
import { serviceWorker } from './src/site/service-worker.ts';
import { sharedWorker } from './src/site/shared-worker.ts';
import { stillIcons } from './src/site/still-icons.ts';

/** Code that is always fetched together is one file each: cut up by who else uses it, it costs 1.2 kB (brotli) more. */
const GROUPS = [
  // The first view, and the plurals that its dictionary speaks.
  { name: 'index', test: /(?:index\.html|src\/i18n\/plural\.ts)$/ },
  // What the map stage shares with the tables, the renderers and other parts, all of which come with it or after it; the first view has marks and their colours of its own.
  {
    name: 'stage',
    test: /src\/(?:domain\/(?:mercator|region|classify|observation)\.ts|map\/spec\/(?!kind-colours|legend-marks)[\w-]+\.ts|map\/(?:framing|extent|pointing|camera-commands)\.ts|ui\/Segmented\.svelte|ui\/map\/LayerBar\.svelte|ui\/matches\/distance-text\.ts)$|lucide\/svelte\/dist\/icons\/(?:plus|minus)\.svelte$/,
  },
];

export default defineConfig({
  // Relative, so that the same files work under any sub-path.
  base: './',
  // One page: a path that does not exist is a 404, as on a static host, and not the page again.
  appType: 'mpa',
  plugins: [
    svelte(),
    stillIcons(),
    sharedWorker(),
    hashedData(),
    hashedFonts(),
    firstWords(),
    headers(),
    prerender(),
    pages(),
    notFound(),
    hostScript(),
    serviceWorker(),
  ],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    // The map's own chunk is large and loaded after the list; .size-limit.js watches what comes before it.
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
    // Read by .size-limit.js.
    manifest: true,
    rolldownOptions: { output: { hashCharacters: 'hex', codeSplitting: { groups: GROUPS } } },
  },
  // maplibre-gl 6 starts its worker as a module.
  worker: { format: 'es' },
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
});
