/**
 * Who may import whom in `src`: the one place where the directions are written down, read by eslint.config.js and by architecture.test.ts.
 */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';

/**
 * By module, a folder of `src` or one file of it without its extension; of several that fit, the longest wins.
 * `may` import: modules; `mayTypes`: modules whose types only; `packages`: the only npm packages, if given, and `typePackages` for types only.
 */
export const MODULES = {
  main: {
    may: ['domain', 'i18n', 'dataset', 'map/spec', 'map', 'explorer', 'embed', 'embed/options', 'embed/contract', 'ui', 'service-worker'],
  },
  'service-worker': { may: [], packages: [] },
  domain: { may: [], packages: ['d3', '@turf/turf'], typePackages: ['geojson', 'topojson-specification'] },
  pipeline: { may: ['domain'], node: true },
  i18n: { may: ['domain'] },
  dataset: { may: ['domain'] },
  'map/spec': { may: ['domain', 'i18n'], mayTypes: ['dataset'] },
  map: { may: ['domain', 'map/spec'] },
  explorer: { may: ['domain', 'i18n', 'dataset', 'map/spec', 'embed/options'] },
  embed: { may: ['domain', 'i18n', 'explorer', 'embed/options', 'embed/contract'] },
  'embed/options': { may: ['domain', 'embed/contract'] },
  // What a frame and the page around it agree on. That page loads this and the client: nothing else of the site, and no package.
  'embed/contract': { may: [], packages: [] },
  'embed/client': { may: ['embed/contract'], packages: [] },
  ui: { may: ['domain', 'i18n', 'dataset', 'map/spec', 'map', 'explorer', 'embed', 'embed/options', 'embed/contract'] },
  site: { may: ['domain', 'i18n', 'dataset', 'explorer', 'map/spec', 'embed', 'embed/options', 'embed/client'], node: true },
  setup: { may: [], node: true },
};

/** The only files that import values of maplibre-gl, so that nothing else depends on a canvas; the rest of `map` may import its types. */
const MAPLIBRE_USERS = ['src/map/maplibre/maplibre-renderer.ts', 'src/map/maplibre/worker.ts'];

/** @returns the key in `MODULES` of a path such as `src/map/spec/index.ts`, `undefined` if it is in none. */
export function moduleOf(path) {
  const fits = (key) => path.startsWith(`src/${key}/`) || path === `src/${key}` || path.startsWith(`src/${key}.`);
  return Object.keys(MODULES)
    .filter(fits)
    .sort((a, b) => b.length - a.length)[0];
}

/** @returns the path from the root of a relative specifier, without query and as written (no extension added). */
export function resolveRelative(file, specifier) {
  return posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
}

/**
 * @returns what is wrong with `file` (a path from the root, in `src`) importing `specifier`, or `null` if it may.
 * `typeOnly`: `import type`, which leaves nothing in the built code.
 */
export function importViolation(file, specifier, typeOnly = false) {
  const from = moduleOf(file);
  if (from === undefined) return `${file} is in no module: add it to MODULES in test/import-directions.mjs`;
  return specifier.startsWith('.') ? relativeViolation(from, file, specifier, typeOnly) : packageViolation(from, file, specifier, typeOnly);
}

function relativeViolation(from, file, specifier, typeOnly) {
  const to = moduleOf(resolveRelative(file, specifier));
  if (to === undefined) return `${from} may not import '${specifier}', which is in no module of src`;
  const { may, mayTypes = [] } = MODULES[from];
  if (to === from || may.includes(to) || (typeOnly && mayTypes.includes(to))) return null;
  return mayTypes.includes(to)
    ? `${from} may import only types of ${to} ('${specifier}'): use import type`
    : `${from} may not import ${to} ('${specifier}')`;
}

function packageViolation(from, file, specifier, typeOnly) {
  const { packages, typePackages = [], node = false } = MODULES[from];
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (specifier.startsWith('node:') || builtinModules.includes(name)) {
    return node ? null : `${from} may not import Node's '${specifier}': it runs in the browser`;
  }
  if (name === 'maplibre-gl') {
    const inMap = from === 'map' || from === 'map/spec';
    if (MAPLIBRE_USERS.includes(file) || (typeOnly && inMap)) return null;
    return inMap ? `only ${MAPLIBRE_USERS.join(' and ')} may import values of maplibre-gl` : `${from} may not import maplibre-gl`;
  }
  if (packages === undefined || packages.includes(name) || (typeOnly && typePackages.includes(name))) return null;
  return `${from} may not import the package '${name}'`;
}
