import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type * as PageCode from './landing/not-found-page';
import { siteModule } from './site-module.ts';
import { readSiteUrl } from './site-url.ts';
import { startPage } from './start-page.ts';

const FILE_NAME = '404.html';

/**
 * Writes the page that hosts answer where there is none: some of them would answer with the start page instead, as if all were well. `vite preview`
 * answers with it too.
 */
export function notFound(): Plugin {
  let siteUrl: string | null = null;
  return {
    name: 'not-found',
    // After the start page, which names its style, is written.
    enforce: 'post',
    configResolved(config) {
      siteUrl = readSiteUrl(config);
    },
    async generateBundle(_, bundle) {
      const style = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(String(startPage(bundle).source))![1]!;
      const { notFoundPage } = await siteModule<typeof PageCode>('landing/not-found-page.ts');
      this.emitFile({ type: 'asset', fileName: FILE_NAME, source: notFoundPage(siteUrl, style) });
    },
    configurePreviewServer({ middlewares, config }) {
      const site = resolve(config.root, config.build.outDir);
      // After Vite has looked for a file, and found which page an address means.
      return () => {
        middlewares.use(({ url = '/' }, response, next) => {
          if (existsSync(join(site, url))) next();
          else response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync(join(site, FILE_NAME)));
        });
      };
    },
  };
}
