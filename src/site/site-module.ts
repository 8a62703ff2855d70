import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * A module of the site, as Vite builds it. Not an import: what speaks in the words of the site is built by Vite, and not by what reads vite.config.ts.
 *
 * @param file under src/site
 */
export async function siteModule<Module>(file: string): Promise<Module> {
  return (await runnerImport<Module>(join(import.meta.dirname, file), { configFile: false })).module;
}
