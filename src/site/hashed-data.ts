/** The data files as published: under names that hold the hash of their content. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { versionFile, type DataVersion } from '../domain/data-version.ts';
import type { Manifest } from '../domain/files';

/** What src/dataset/fetch-file.ts imports, and what src/dataset/data-version.ts does: apart, as the first view needs only the first. */
const NAMES_MODULE = 'virtual:published-names';
const VERSION_MODULE = 'virtual:data-version';
/** As many digits as tell the versions of one file apart. */
const HASH_LENGTH = 8;
/** Folders of `public` that are not copied as they are: the data, and the fonts (hashed-fonts.ts). */
const GENERATED = /^(?:data|fonts)[\\/]/;

/**
 * Publishes `public/data` under hashed names, so that every file can be cached for ever and no release ever reads a file of another; the page is
 * told the names. A folder has one such name for all that is in it. `data/manifest.json` is there under its plain name too, for people, and lists the
 * files as they are published. Beside it, `data/versions/` gets the names under the version of the data, for frames that were made for just these:
 * where the host keeps the files of earlier releases, their versions stay to be had. The rest of `public` is copied, without `public/fonts`.
 *
 * In development and in tests each file keeps its name.
 */
export function hashedData(): Plugin {
  let publicDir = '';
  let contents: ReadonlyMap<string, Buffer> = new Map();
  let names: ReadonlyMap<string, string> = new Map();
  let version: DataVersion | null = null;
  return {
    name: 'hashed-data',
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved(config) {
      if (config.command !== 'build') return;
      ({ publicDir } = config);
      contents = readData(join(publicDir, 'data'));
      names = publishedNamesOf(contents);
      version = versionOf(contents, names);
    },
    buildStart() {
      if (version === null) return;
      for (const [name, content] of contents)
        this.emitFile({
          type: 'asset',
          fileName: `data/${publishedPath(name, names)}`,
          // Vite's manifest lists the files that are named: a folder would swamp it.
          ...(name.includes('/') ? {} : { name, originalFileName: `public/data/${name}` }),
          source: content,
        });
      this.emitFile({ type: 'asset', fileName: 'data/manifest.json', source: publishedManifest(contents, names) });
      this.emitFile({ type: 'asset', fileName: `data/${versionFile(version.version)}`, source: JSON.stringify(version) });
      for (const file of otherPublicFiles(publicDir)) this.emitFile({ type: 'asset', ...file });
    },
    resolveId: (id) => (id === NAMES_MODULE || id === VERSION_MODULE ? `\0${id}` : null),
    load(id) {
      if (id === `\0${NAMES_MODULE}`) return `export const publishedNames = ${JSON.stringify(Object.fromEntries(names))};`;
      return id === `\0${VERSION_MODULE}` ? `export const dataVersion = ${JSON.stringify(version?.version ?? 'dev')};` : null;
    },
    transformIndexHtml: (html) => html.replace(/(?<="\.\/data\/)[^"]+/g, (name) => names.get(name) ?? name),
  };
}

/** Of the data's date and the names, which tell of every byte. */
function versionOf(contents: ReadonlyMap<string, Buffer>, names: ReadonlyMap<string, string>): DataVersion {
  const { schemaVersion, date } = JSON.parse(contents.get('manifest.json')!.toString()) as Manifest;
  const published = Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { schemaVersion, version: `${date}-${hashOf(JSON.stringify(published))}`, date, names: published };
}

function otherPublicFiles(publicDir: string): { fileName: string; name: string; originalFileName: string; source: Buffer }[] {
  return readdirSync(publicDir, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), name }))
    .map(({ path, name }) => ({ path, name, fileName: path.slice(publicDir.length + 1) }))
    .filter(({ fileName }) => !GENERATED.test(fileName))
    .map(({ path, name, fileName }) => ({ fileName, name, originalFileName: `public/${fileName}`, source: readFileSync(path) }));
}

/** The files that the manifest lists, those of a folder by name, and itself. What else lies there is of an earlier version of the pipeline. */
function readData(directory: string): Map<string, Buffer> {
  const path = join(directory, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run 'npm run data' before the build`);
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const inFolder = (folder: string) =>
    readdirSync(join(directory, folder))
      .sort()
      .map((name) => `${folder}/${name}`);
  const names = Object.entries(files).flatMap(([name, entry]) => (entry.files === undefined ? name : inFolder(name)));
  return new Map([...names, 'manifest.json'].map((name) => [name, readFileSync(join(directory, name))]));
}

/** Of each file, and of each folder by the content of all that is in it, so that its files are always those of one release. */
function publishedNamesOf(contents: ReadonlyMap<string, Buffer>): Map<string, string> {
  const parts = new Map<string, Buffer[]>();
  for (const [name, content] of contents) {
    const [entry = name] = name.split('/');
    parts.set(entry, [...(parts.get(entry) ?? []), content]);
  }
  return new Map([...parts].map(([name, part]) => [name, hashedName(name, Buffer.concat(part))]));
}

/** `hubs.geojson` → `hubs-96164b0f.geojson`, `towns/ab.json` → `towns-5c2d8e01/ab.json`. */
function publishedPath(name: string, names: ReadonlyMap<string, string>): string {
  return name.replace(/^[^/]+/, (entry) => names.get(entry)!);
}

/** `hubs-96164b0f.geojson`, for a folder `towns-5c2d8e01`: the first digits of the SHA-256 that the manifest gives. */
export function hashedName(name: string, content: Buffer): string {
  return name.replace(/(?=\.[^.]+$)|(?<=^[^.]+)$/, `-${hashOf(content)}`);
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}

function publishedManifest(contents: ReadonlyMap<string, Buffer>, names: ReadonlyMap<string, string>): string {
  const manifest = JSON.parse(contents.get('manifest.json')!.toString()) as Manifest;
  const files = Object.fromEntries(Object.entries(manifest.files).map(([name, entry]) => [names.get(name)!, entry]));
  return JSON.stringify({ ...manifest, files });
}
