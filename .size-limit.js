import { existsSync, readFileSync } from 'node:fs';

const DIST = 'dist';
const FIRST_VIEW_DATA = ['fonts/inter-latin.woff2', 'data/hubs.geojson'];
const ENTRY = 'index.html';
const DICTIONARY = 'src/i18n/en.ts';

const manifestPath = `${DIST}/.vite/manifest.json`;
const manifest = existsSync(manifestPath)
  ? JSON.parse(readFileSync(manifestPath, 'utf8'))
  : fail(`${manifestPath} is missing: npm run build`);

/** The file and the style sheets of a chunk and of everything it imports statically. */
function filesOf(key, seen = new Set()) {
  const chunk = manifest[key] ?? fail(`${key} is not a chunk of its own in ${manifestPath}: is it still loaded by import()?`);
  if (seen.has(key)) return [];
  seen.add(key);
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((imported) => filesOf(imported, seen))];
}

function existing(file) {
  const path = `${DIST}/${file}`;
  return existsSync(path) ? path : fail(`${path} is missing from the built site, and the first view needs it`);
}

function fail(reason) {
  console.error(`Byte budget of the first view: ${reason}`);
  process.exit(1);
}

const firstView = new Set([ENTRY, ...filesOf(ENTRY), ...filesOf(DICTIONARY), ...FIRST_VIEW_DATA]);

// Sizes are brotli, kB of 1000 bytes. An entry without a limit is a report.
export default [
  { name: 'First view: list and search usable, before the map loads', path: [...firstView].map(existing), limit: '100 kB' },
  { name: 'All scripts and styles', path: `${DIST}/**/*.{js,css}` },
];
