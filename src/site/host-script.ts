/** What a page of somebody else loads to show the map: a script, a client for those who write scripts, and its types. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build, runnerImport, type Plugin } from 'vite';
import { EMBED_VERSION } from '../embed/options';
import type { frameTitles } from './frame-titles';

const CLIENT_FOLDER = new URL('../embed/client/', import.meta.url);
const pathOf = (file: string): string => fileURLToPath(new URL(file, CLIENT_FOLDER));
/** Whose exports are those of the client, in the order in which they build upon one another. */
const DECLARED = ['../protocol.ts', 'connection.ts', 'client.ts'].map(pathOf);
const FRAME_TITLES = fileURLToPath(new URL('frame-titles.ts', import.meta.url));

const CLIENT = 'embed-client.js';
const DECLARATIONS = 'embed-client.d.ts';
/** The name that stays, and that of the version of the messages: when these change one day, the pages that name it keep the script that they know. */
const SCRIPTS = ['embed.js', `embed-${EMBED_VERSION}.js`];

/** Writes `embed.js`, `embed-<version>.js`, `embed-client.js` and `embed-client.d.ts` beside the pages. In development they are made when asked for. */
export function hostScript(): Plugin {
  return {
    name: 'host-script',
    async generateBundle() {
      const [script, client] = await Promise.all([builtScript(), builtClient()]);
      for (const fileName of SCRIPTS) this.emitFile({ type: 'asset', fileName, source: script });
      this.emitFile({ type: 'asset', fileName: CLIENT, source: client });
      this.emitFile({ type: 'asset', fileName: DECLARATIONS, source: clientDeclarations() });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = request.url?.replace(/\?.*$/, '').slice(1) ?? '';
        const made = SCRIPTS.includes(file) ? builtScript() : file === CLIENT ? builtClient() : null;
        if (made === null) next();
        else made.then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
    },
  };
}

async function builtScript(): Promise<string> {
  // Not an import: it speaks in the words of the site, which is built by Vite and not by what reads vite.config.ts.
  const { module } = await runnerImport<{ readonly frameTitles: typeof frameTitles }>(FRAME_TITLES, { configFile: false });
  return bundled('host-script.ts', 'iife', { FRAME_TITLES: JSON.stringify(module.frameTitles) });
}

function builtClient(): Promise<string> {
  return bundled('client.ts', 'es', {});
}

/** One file without imports, in ASCII: a page in an old encoding reads a script in its own, unless told otherwise. */
async function bundled(file: string, format: 'iife' | 'es', define: Readonly<Record<string, string>>): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'baseline-widely-available',
      lib: { entry: pathOf(file), formats: [format], name: 'dihMap' },
      // Vite leaves the spaces in libraries, for what is annotated there.
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((built) => ('output' in built ? built.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length !== 1) throw new Error(`${file} is not one file once built: ${outputs.length} were made`);
  return chunk.code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The types of the client as one file, without imports. @throws Error if they cannot be told from the sources alone */
export function clientDeclarations(): string {
  const texts = new Map<string, string>();
  const program = ts.createProgram(DECLARED, {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    declaration: true,
    emitDeclarationOnly: true,
    types: [],
  });
  const { diagnostics } = program.emit(undefined, (path, text) => texts.set(path, text));
  if (diagnostics.length > 0)
    throw new Error(ts.formatDiagnostics(diagnostics, { ...ts.sys, getCanonicalFileName: String, getNewLine: () => '\n' }));
  const declarations = DECLARED.map((path) => texts.get(path.replace(/\.ts$/, '.d.ts')) ?? '');
  return declarations
    .map((text) => text.replace(/^(?:import|export) [^;]*? from '[^']*';\n/gm, '').replace(/^export \{\};\n/gm, ''))

    .join('\n')
    .concat('export {};\n');
}
