import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';
import { headerFiles } from './header-files.ts';
import { readSiteUrl } from '../site-url.ts';
import { headersAt, headerTable, type HeaderRule } from './header-table.ts';

/**
 * Writes what has a host send the headers of the table, into the built page the content security policy, because a host may be unable to, and has
 * `vite preview` answer as such a host.
 */
export function headers(): Plugin {
  let siteUrl: string | null = null;
  return {
    name: 'headers',
    // Not Vite's own, which lets only pages of this machine read.
    config: () => ({ preview: { cors: false } }),
    configResolved(config) {
      siteUrl = readSiteUrl(config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        // Only a built page has one.
        bundle && [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }, injectTo: 'head-prepend' },
        ],
    },
    generateBundle(_, bundle) {
      for (const [fileName, source] of Object.entries(headerFiles(headerTable(Object.keys(bundle)), siteUrl)))
        this.emitFile({ type: 'asset', fileName, source });
    },
    configurePreviewServer({ middlewares, config }) {
      const site = resolve(config.root, config.build.outDir);
      let table: HeaderRule[] | null = null;
      middlewares.use(({ url = '/' }, response, next) => {
        table ??= headerTable(pathsIn(site));
        const path = pathOf(url, config.base);
        for (const [name, value] of Object.entries(headersAt(table, path))) {
          // That there is no such file may be otherwise the next time.
          if (name !== 'Cache-Control' || existsSync(join(site, path))) response.setHeader(name, value);
        }
        next();
      });
    },
  };
}

function pathsIn(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
}

/** Under the site. An address that cannot be read is that of no file. */
function pathOf(url: string, base: string): string {
  try {
    return decodeURI(new URL(url, 'http://host').pathname).slice(base.length);
  } catch {
    return url;
  }
}
