import type { Plugin } from 'vite';

const DICTIONARY = '/src/i18n/en.ts';

/**
 * Has the English dictionary fetched beside the script that will ask for it: the list waits for both, and one after the other would cost a slow
 * network another round trip. Visitors in another language fetch it for nothing, 4 kB.
 */
export function firstWords(): Plugin {
  return {
    name: 'first-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunk = Object.values(bundle).find((output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(DICTIONARY));
        if (chunk?.type !== 'chunk') throw new Error(`${DICTIONARY} is no chunk of its own: is it still loaded by import()?`);
        const files = [chunk.fileName, ...chunk.imports].filter((file) => !html.includes(file));
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
