import type { Plugin } from 'vite';

/**
 * Publishes the fonts of `public/fonts` under names with the hash of their content: where style sheet and page name a font by its address on the
 * site, the build is given the file instead, and names and copies it like every asset. In development the addresses hold as they are.
 */
export function hashedFonts(): Plugin {
  let publicDir = '';
  return {
    name: 'hashed-fonts',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      ({ publicDir } = config);
    },
    transform: (code, id) => (id.endsWith('.css') ? code.replaceAll("url('../fonts/", `url('${publicDir}/fonts/`) : null),
    transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('"./fonts/', '"./public/fonts/') },
  };
}
