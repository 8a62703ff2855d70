import { posix } from 'node:path';
import type { Plugin } from 'vite';

const QUERY = '?worker&url';
const PREFIX = '\0shared-worker:';

/**
 * Builds a module that is imported with `?worker&url` as an entry of the page's own graph: what worker and page have in common is then one file
 * which both load, and the worker is fetched beside the code that starts it. Vite itself would build the worker alone, with a copy of it all.
 *
 * In development Vite's own way holds, where every module is a file.
 */
export function sharedWorker(): Plugin {
  const references = new Set<string>();
  /** The chunks that hold the address of a worker, with the worker. */
  let starts: readonly { readonly starter: string; readonly worker: string }[] = [];
  const withWorkers = (files: string[]): string[] => [
    ...files,
    ...starts.filter(({ starter }) => files.includes(starter)).map(({ worker }) => worker),
  ];
  return {
    name: 'shared-worker',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ build: { modulePreload: { resolveDependencies: (_, files) => withWorkers(files) } } }),
    async resolveId(source, importer) {
      if (!source.endsWith(QUERY)) return null;
      const resolved = await this.resolve(source.slice(0, -QUERY.length), importer);
      return resolved && PREFIX + resolved.id;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      const reference = this.emitFile({ type: 'chunk', id: id.slice(PREFIX.length) });
      references.add(reference);
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    resolveFileUrl: ({ referenceId, relativePath }) =>
      references.has(referenceId) ? `new URL(${JSON.stringify(relativePath)}, import.meta.url).href` : null,
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      starts = [...references].flatMap((reference) => {
        const worker = this.getFileName(reference);
        const starters = chunks.filter(({ code }) => code.includes(posix.basename(worker)));
        return starters.map(({ fileName }) => ({ starter: fileName, worker }));
      });
    },
  };
}
