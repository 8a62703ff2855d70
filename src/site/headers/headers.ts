import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Manifest } from '../../domain/files';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { headersAt, headerTable, type HeaderRule } from './header-table.ts';

/**
 * Writes the content security policy into the built page, because a static host may be unable to send it as a header, and has `vite preview` answer
 * as a host should that can send them all.
 */
export function headers(): Plugin {
  return {
    name: 'headers',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        // Only a built page has one.
        bundle && [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }, injectTo: 'head-prepend' },
        ],
    },
    // Not Vite's own, which lets only pages of this machine read.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer({ middlewares, config }) {
      const site = resolve(config.root, config.build.outDir);
      let table: HeaderRule[] | null = null;
      middlewares.use(({ url = '/' }, response, next) => {
        table ??= headerTable(dataNamesIn(site));
        const path = decodeURI(new URL(url, 'http://host').pathname).slice(config.base.length);
        for (const [name, value] of Object.entries(headersAt(table, path))) {
          // That there is no such file may be otherwise the next time.
          if (name !== 'Cache-Control' || existsSync(join(site, path))) response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

/** From the manifest for people, which lists the files as they are published, all but itself. */
function dataNamesIn(site: string): string[] {
  const path = join(site, 'data', 'manifest.json');
  if (!existsSync(path)) return [];
  return [...Object.keys((JSON.parse(readFileSync(path, 'utf8')) as Manifest).files), 'manifest-00000000.json'];
}
