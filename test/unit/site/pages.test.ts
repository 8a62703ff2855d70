import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { preloads } from '../../../src/site/pages';

/** A bundle of chunks by name: what each imports, and the styles it comes with. */
function bundleOf(chunks: Readonly<Record<string, { readonly imports?: readonly string[]; readonly styles?: readonly string[] }>>) {
  const chunkOf = ([name, { imports = [], styles = [] }]: (typeof entries)[number]) => ({
    type: 'chunk',
    fileName: `assets/${name}.js`,
    facadeModuleId: `/src/${name}.ts`,
    imports: imports.map((file) => `assets/${file}.js`),
    viteMetadata: { importedCss: new Set(styles.map((file) => `assets/${file}.css`)) },
  });
  const entries = Object.entries(chunks);
  return Object.fromEntries(entries.map((entry) => [entry[0], chunkOf(entry)])) as unknown as Rolldown.OutputBundle;
}
const filesIn = (tags: readonly string[]) => tags.map((tag) => /href="\.\/assets\/([^"]+)"/.exec(tag)?.[1]).sort();

describe('what a page in another role has fetched beside its script', () => {
  it('is the module of the role with all that it imports, at whatever remove and in a circle too, and their styles, each once', () => {
    const bundle = bundleOf({
      frame: { imports: ['near', 'also-near'], styles: ['frame'] },
      near: { imports: ['far'], styles: ['shared'] },
      'also-near': { imports: ['far'], styles: ['shared'] },
      far: { imports: ['frame', 'farthest'] },
      farthest: { styles: ['far'] },
      other: {},
    });
    expect(filesIn(preloads(bundle, 'frame.ts', ''))).toEqual(
      ['frame.js', 'near.js', 'also-near.js', 'far.js', 'farthest.js', 'frame.css', 'shared.css', 'far.css'].sort(),
    );
  });

  it('leaves out what the page names itself', () => {
    const bundle = bundleOf({ frame: { imports: ['index'] }, index: {} });
    expect(filesIn(preloads(bundle, 'frame.ts', '<script src="./assets/index.js">'))).toEqual(['frame.js']);
  });

  it('stops the build when the module is no longer fetched by itself', () => {
    expect(() => preloads(bundleOf({}), 'frame.ts', '')).toThrow('is no chunk of its own');
  });
});
