/** The data files as published: under names that hold the hash of their content. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Manifest } from '../domain/files';

/** What src/dataset/fetch-file.ts imports. */
const MODULE = 'virtual:published-names';
/** As many digits as tell the versions of one file apart. */
const HASH_LENGTH = 8;
/** Folders of `public` that are not copied as they are: the data, and the fonts (hashed-fonts.ts). */
const GENERATED = /^(?:data|fonts)[\\/]/;

/**
 * Publishes `public/data` under hashed names, so that every file can be cached for ever and no release ever reads a file of another; the page is
 * told the names. A folder has one such name for all that is in it. `data/manifest.json` is there under its plain name too, for people, and lists the
 * files as they are published. The rest of `public` is copied, without `public/fonts`.
 *
 * In development and in tests each file keeps its name.
 */
export function hashedData(): Plugin {
  let publicDir = '';
  let contents: ReadonlyMap<string, Buffer> = new Map();
  let names: ReadonlyMap<string, string> = new Map();
  return {
    name: 'hashed-data',
    config: () => ({ build: { copyPublicDir: false } }),
    configResolved(config) {
      if (config.command !== 'build') return;
      ({ publicDir } = config);
      contents = readData(join(publicDir, 'data'));
      names = publishedNamesOf(contents);
    },
    buildStart() {
      if (publicDir === '') return;
      for (const [name, content] of contents)
        this.emitFile({
          type: 'asset',
          fileName: `data/${publishedPath(name, names)}`,
          // Vite's manifest lists the files that are named: a folder would swamp it.
          ...(name.includes('/') ? {} : { name, originalFileName: `public/data/${name}` }),
          source: content,
        });
      this.emitFile({ type: 'asset', fileName: 'data/manifest.json', source: publishedManifest(contents, names) });
      for (const file of readdirSync(publicDir, { recursive: true, withFileTypes: true })) {
        const path = join(file.parentPath, file.name);
        const fileName = path.slice(publicDir.length + 1);
        if (!file.isFile() || GENERATED.test(fileName)) continue;
        this.emitFile({ type: 'asset', fileName, name: file.name, originalFileName: `public/${fileName}`, source: readFileSync(path) });
      }
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export const publishedNames = ${JSON.stringify(Object.fromEntries(names))};` : null),
    transformIndexHtml: (html) => html.replace(/(?<="\.\/data\/)[^"]+/g, (name) => names.get(name) ?? name),
  };
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
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  return name.replace(/(?=\.[^.]+$)|(?<=^[^.]+)$/, `-${hash}`);
}

function publishedManifest(contents: ReadonlyMap<string, Buffer>, names: ReadonlyMap<string, string>): string {
  const manifest = JSON.parse(contents.get('manifest.json')!.toString()) as Manifest;
  const files = Object.fromEntries(Object.entries(manifest.files).map(([name, entry]) => [names.get(name)!, entry]));
  return JSON.stringify({ ...manifest, files });
}
