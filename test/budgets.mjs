/**
 * Which files of `dist` a visitor has fetched when the list can be used, and when the map lies still: the one place where they are written down,
 * measured by .size-limit.js and held against what a browser asks for by e2e/bytes.spec.ts. Names are those of Vite's manifest.
 */
import { existsSync, readFileSync } from 'node:fs';

const MANIFEST = 'dist/.vite/manifest.json';

/** The list, with all hubs searchable, in English. */
const FIRST_VIEW = ['index.html', 'public/icon.svg', 'src/i18n/en.ts', 'public/fonts/inter-latin.woff2', 'public/data/hubs.geojson'];

/** What the map adds, with one regional layer on it. */
const MAP = [
  'src/map/maplibre/maplibre-renderer.ts',
  'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs',
  'src/ui/map/MapStage.svelte',
  'src/i18n/en/stage.ts',
  'src/dataset/geography.ts',
  'src/domain/choropleth.ts',
  'public/data/regions.topojson',
  'public/data/neighbours.topojson',
  'public/data/cities.json',
  'public/data/observations.json',
];

/** @returns paths below `dist`, sorted, each once. @throws if the site is not built, or a name is no file of its own in it */
export function firstViewFiles() {
  return builtFiles(FIRST_VIEW);
}

/** @returns the files of the first view, and those with which the map has come to rest on `?layer=connectivity`. @throws likewise */
export function idleMapFiles() {
  return builtFiles([...FIRST_VIEW, ...MAP]);
}

function builtFiles(names) {
  if (!existsSync(MANIFEST)) throw new Error(`${MANIFEST} is missing: npm run build`);
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
  const files = new Set();
  const seen = new Set();
  const add = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    const entry = manifest[name];
    if (entry === undefined)
      throw new Error(`${name} is no file of its own in ${MANIFEST}: correct test/budgets.mjs, or load it by import()`);
    for (const file of [entry.file, ...(entry.css ?? [])]) files.add(file);
    if (name.endsWith('.html')) files.add(name);
    entry.imports?.forEach(add);
  };
  names.forEach(add);
  return [...files].sort();
}
