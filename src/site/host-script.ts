/** What a page of somebody else loads to show the map: a script, a client for those who write scripts, and its types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { build, type Plugin } from 'vite';
import type * as SettingsModule from './host-script-settings';
import { siteModule } from './site-module.ts';

const pathOf = (file: string): string => join(import.meta.dirname, '../embed/client', file);
/** Whose exports are those of the client, in the order in which they build upon one another. */
const DECLARED = ['../contract/protocol.ts', 'connection.ts', 'client.ts'].map(pathOf);

const SCRIPT = 'embed.js';
const CLIENT = 'embed-client.js';
const DECLARATIONS = 'embed-client.d.ts';
/** The name of the script's version too: that of the messages. When they change one day, it is written no more, and stays where the host keeps old files. */
const ANY_SCRIPT = /^embed(?:-\d+)?\.js$/;

/** Writes `embed.js`, `embed-<version>.js`, `embed-client.js` and `embed-client.d.ts` beside the pages. In development they are made when asked for. */
export function hostScript(): Plugin {
  return {
    name: 'host-script',
    async generateBundle() {
      const settings = await readSettings();
      const script = await builtScript(settings);
      for (const fileName of [SCRIPT, `embed-${settings.EMBED_VERSION}.js`]) this.emitFile({ type: 'asset', fileName, source: script });
      this.emitFile({ type: 'asset', fileName: CLIENT, source: await builtClient() });
      this.emitFile({ type: 'asset', fileName: DECLARATIONS, source: clientDeclarations() });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const file = request.url?.replace(/\?.*$/, '').slice(1) ?? '';
        const made = ANY_SCRIPT.test(file) ? readSettings().then(builtScript) : file === CLIENT ? builtClient() : null;
        if (made === null) next();
        else made.then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
    },
  };
}

function readSettings(): Promise<typeof SettingsModule> {
  return siteModule('host-script-settings.ts');
}

function builtScript({ FRAME_TITLES }: typeof SettingsModule): Promise<string> {
  return bundled('host-script.ts', 'iife', { FRAME_TITLES: JSON.stringify(FRAME_TITLES) });
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
      rolldownOptions: { treeshake: { propertyReadSideEffects: false }, output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((built) => ('output' in built ? built.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length !== 1) throw new Error(`${file} is not one file once built: ${outputs.length} were made`);
  return chunk.code.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The types of the client as one file, without imports. @throws Error where an export does not state its type */
export function clientDeclarations(): string {
  const texts = DECLARED.map((path) => {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
      fileName: path,
      reportDiagnostics: true,
    });
    const [problem] = diagnostics;
    if (problem !== undefined) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
    return outputText.replace(/^(?:import|export) [^;]*? from '[^']*';\n/gm, '').replace(/^export \{\};\n/gm, '');
  });
  return `${texts.join('\n')}export {};\n`;
}
