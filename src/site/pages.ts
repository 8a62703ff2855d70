import type { Connect, Plugin, Rolldown } from 'vite';
import type * as FallbackCode from './landing/without-script';
import { landing } from './landing.ts';
import { deeper, withBody, withRootData, withTags } from './page-template.ts';
import { siteModule } from './site-module.ts';
import { startPage } from './start-page.ts';

/** Pages that are the start page in another role, each a folder deeper: `data-page` tells the script which (main.ts), which then fetches the module. */
const ROLES = { embed: 'src/ui/frame/frame-page.ts', builder: 'src/ui/builder/builder-page.ts' } as const;
type Role = keyof typeof ROLES;

/** What is seen until the script has come: no words, for the language is not known yet. The frame's moves, see ui/frame/frame-loading.css. */
const BODIES: Readonly<Record<Role, string>> = {
  embed:
    '<div class="frame-loading" aria-hidden="true"><svg viewBox="0 0 60 20" width="60" height="20" fill="currentColor"><circle cx="10" cy="10" r="5"/><circle cx="30" cy="10" r="5"/><circle cx="50" cy="10" r="5"/></svg></div>\n',
  builder: '',
};

/** Pages of a country and of a hub, which are the start page with something chosen. */
const LANDING_PAGE = /^\/(country|hub)\/([\w-]+)\/(?=$|\?)/;

/** Writes the other pages of the site from the start page. In development their addresses are answered with it. */
export function pages(): Plugin[] {
  return [rolePages(), landing(), pagesInDevelopment()];
}

function rolePages(): Plugin {
  return {
    name: 'role-pages',
    apply: 'build',
    // After Vite has written the start page, whole and with the names of its files.
    enforce: 'post',
    async generateBundle(_, bundle) {
      const html = String(startPage(bundle).source);
      const { withoutScript } = await siteModule<typeof FallbackCode>('landing/without-script.ts');
      for (const role of Object.keys(ROLES) as Role[]) {
        const tags = ['<meta name="robots" content="noindex">', ...preloads(bundle, ROLES[role], html)].join('\n');
        const page = withBody(withTags(withRootData(html, 'page', role), tags), BODIES[role] + withoutScript());
        this.emitFile({ type: 'asset', fileName: `${role}/index.html`, source: deeper(page, 1) });
      }
    },
  };
}

/** Has a module that the page's script will ask for fetched beside it, with all that it imports and their styles, as far as the page does not name it. */
export function preloads(bundle: Rolldown.OutputBundle, moduleName: string, html: string): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(moduleName));
  if (found === undefined) throw new Error(`${moduleName} is no chunk of its own: is it still loaded by import()?`);
  const needed = new Set([found]);
  // Grows while it is read.
  for (const { imports } of needed) for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  const styles = new Set([...needed].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  const isNew = (file: string) => !html.includes(file);
  return [
    ...[...styles].filter(isNew).map((file) => `<link rel="stylesheet" crossorigin href="./${file}">`),
    ...[...needed]
      .map(({ fileName }) => fileName)
      .filter(isNew)
      .map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ];
}

function pagesInDevelopment(): Plugin {
  const role = new RegExp(`^/(${Object.keys(ROLES).join('|')})/(?=$|\\?)`);
  const toStartPage: Connect.NextHandleFunction = (request, _, next) => {
    request.url = request.url?.replace(role, '/').replace(LANDING_PAGE, '/');
    next();
  };
  return {
    name: 'pages-in-development',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(toStartPage);
    },
    transformIndexHtml(html, { originalUrl = '' }) {
      const page = role.exec(originalUrl)?.[1];
      if (page !== undefined) return withRootData(html, 'page', page);
      const [, param, value] = LANDING_PAGE.exec(originalUrl) ?? [];
      if (param === undefined || value === undefined) return html;
      return withRootData(html, 'query', `${param}=${param === 'country' ? value.toUpperCase() : value}`);
    },
  };
}
