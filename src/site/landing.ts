import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig, Rolldown } from 'vite';
import type { HubDetailsFile, HubsFile, Manifest, RegionsTopology } from '../domain/files';
import type * as PageCode from './landing/landing-pages';
import type { DataFiles } from './landing/site-facts';
import { deeper, withBody, withIcon, withRootData, withTags, withTitle } from './page-template.ts';
import { writePreviews } from './preview/previews.ts';
import { readData } from './read-data.ts';
import { siteModule } from './site-module.ts';
import { isLoopback, readSiteUrl } from './site-url.ts';
import { startPage } from './start-page.ts';

const HUBS_FILE = 'hubs.geojson';
/** Pictures of earlier builds, so that only what has changed is drawn anew. */
const CACHE = 'node_modules/.cache/previews';

/**
 * Has the site found and shown by others: tags in the head of the start page, a page for every country and hub, what editors embed for each of them
 * (oEmbed), and the pictures that go with links. All but the start page is written beside what Vite lists, a thousand small files.
 */
export function landing(): Plugin {
  let config: ResolvedConfig;
  let siteUrl: string | null = null;
  let startHtml = '';
  let found: readonly PageCode.LandingPage[] = [];
  return {
    name: 'landing',
    apply: 'build',
    // After Vite has written the start page, and others have made theirs from it.
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
      siteUrl = readSiteUrl(config);
    },
    async generateBundle(_, bundle) {
      const start = startPage(bundle);
      const { landingPages } = await siteModule<typeof PageCode>('landing/landing-pages.ts');
      found = landingPages(readFiles(`${config.publicDir}/data`), siteUrl, publishedName(bundle, HUBS_FILE));
      startHtml = String(start.source);
      start.source = withTags(startHtml, found.find(({ body }) => body === null)!.tags);
    },
    async writeBundle() {
      const folder = resolve(config.root, config.build.outDir);
      const html = withIcon(startHtml, readFileSync(join(config.publicDir, 'icon.svg'), 'utf8'));
      for (const page of found) writePage(folder, html, page);
      const { pictures, drawn } = await writePreviews(`${config.publicDir}/data`, folder, join(config.root, CACHE));
      config.logger.info(`${found.length - 1} pages of countries and hubs, ${pictures} pictures for links (${drawn} of them drawn anew)`);
      if (siteUrl === null)
        config.logger.info('SITE_URL is not set: the pages name no picture and no address, and editors find nothing to embed (README.md)');
      else if (isLoopback(siteUrl))
        config.logger.warn(`The pages name ${siteUrl}, which only this machine finds: build again before publishing, by npm run build`);
    },
  };
}

function readFiles(folder: string): DataFiles {
  return {
    hubs: readData(folder, HUBS_FILE) as HubsFile,
    details: readData(folder, 'hub-details.json') as HubDetailsFile,
    manifest: readData(folder, 'manifest.json') as Manifest,
    regions: readData(folder, 'regions.topojson') as RegionsTopology,
  };
}

/** The path on the site under which a data file is published. */
function publishedName(bundle: Rolldown.OutputBundle, name: string): string {
  const file = Object.values(bundle).find((output) => output.type === 'asset' && output.names.includes(name));
  if (file === undefined) throw new Error(`${name} is not in the bundle: src/site/hashed-data.ts is to publish it`);
  return file.fileName;
}

function writePage(siteFolder: string, startHtml: string, { head, tags, query, body, oEmbed }: PageCode.LandingPage): void {
  const folder = join(siteFolder, head.path);
  mkdirSync(folder, { recursive: true });
  if (oEmbed !== null) writeFileSync(join(folder, 'oembed.json'), oEmbed);
  if (body === null) return;
  const page = withBody(withTags(withTitle(startHtml, head.title, head.description), tags), body);
  const folders = head.path.split('/').length - 1;
  writeFileSync(join(folder, 'index.html'), deeper(withRootData(page, 'query', query), folders));
}
