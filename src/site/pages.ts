import type { Connect, Plugin } from 'vite';

/** Pages that are the start page in another role, each a folder deeper: `data-page` tells the script which (main.ts). */
const ROLES = ['embed', 'builder'] as const;

/** Writes the other pages of the site from the start page. In development their addresses are answered with it. */
export function pages(): Plugin {
  return {
    name: 'pages',
    // After Vite has written the start page, whole and with the names of its files.
    enforce: 'post',
    generateBundle(_, bundle) {
      const start = bundle['index.html'];
      if (start?.type !== 'asset') throw new Error('index.html is not in the bundle: the other pages are made from it');
      const html = String(start.source);
      for (const role of ROLES) this.emitFile({ type: 'asset', fileName: `${role}/index.html`, source: deeper(inRole(html, role)) });
    },
    configureServer({ middlewares }) {
      middlewares.use(toStartPage);
    },
    transformIndexHtml: (html, { originalUrl = '' }) => {
      const role = ROLES.find((candidate) => originalUrl.startsWith(`/${candidate}/`));
      return role === undefined ? html : inRole(html, role);
    },
  };
}

const toStartPage: Connect.NextHandleFunction = (request, _, next) => {
  request.url = request.url?.replace(new RegExp(`^/(?:${ROLES.join('|')})/(?=$|\\?)`), '/');
  next();
};

function inRole(html: string, role: (typeof ROLES)[number]): string {
  return html.replace(/<html /, `<html data-page="${role}" `);
}

/** The same page one folder deeper: its addresses, all relative to the site, lead up first. */
function deeper(html: string): string {
  return html.replaceAll(/(?<=(?:href|src)=")\.\//g, '../');
}
