import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { MODULES, importViolation, resolveRelative } from './import-directions.mjs';

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const FOLDERS = ['data', 'dist', 'node_modules', 'public', 'src', 'test'];
const VAGUE_NAME = /(?:^|[-.])(?:utils?|helpers?|common|misc)(?:[-.]|$)/i;
const DICTIONARY = /^src\/i18n\/[a-z]{2}(?:\/[a-z]+)?\.ts$/;
const MOST_LINES = 250;
const MOST_COMPONENT_LINES = 200;

const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.(?:ts|svelte|mjs|js)$/.test(path) && !/\.d\.m?ts$/.test(path))
  .sort();
const imports = sourceFiles.flatMap(importsOf);

/** Every import, re-export, `import()` and `import('…')` type of a file; of a component, those of its script blocks. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found: Import[] = [];
  for (const code of extname(file) === '.svelte' ? scriptsOf(text) : [text]) {
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest), (specifier, typeOnly) => found.push({ file, specifier, typeOnly }));
  }
  return found;
}

function scriptsOf(component: string): string[] {
  return [...component.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
}

function visit(node: ts.Node, found: (specifier: string, typeOnly: boolean) => void): void {
  if (ts.isImportDeclaration(node)) {
    foundIn(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
  } else if (ts.isExportDeclaration(node)) {
    foundIn(node.moduleSpecifier, node.isTypeOnly);
  } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    foundIn(node.arguments[0], false);
  } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    foundIn(node.argument.literal, true);
  }
  ts.forEachChild(node, (child) => {
    visit(child, found);
  });

  function foundIn(specifier: ts.Node | undefined, typeOnly: boolean): void {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found(specifier.text, typeOnly);
  }
}

/** The file that a relative import means; `undefined` if there is none. */
function fileOf({ file, specifier }: Import): string | undefined {
  const path = resolveRelative(file, specifier);
  return [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

/** The first chain of files found that leads back to where it began; empty if there is none. */
function importCycle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const finished = new Set<string>();
  const follow = (file: string, chain: readonly string[]): string[] => {
    if (chain.includes(file)) return [...chain.slice(chain.indexOf(file)), file];
    if (finished.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = follow(next, [...chain, file]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(file);
    return [];
  };
  return [...graph.keys()].map((file) => follow(file, [])).find((cycle) => cycle.length > 0) ?? [];
}

describe('imports in src', () => {
  const relativeImports = imports.filter(({ specifier }) => specifier.startsWith('.'));

  it('are found', () => {
    expect(relativeImports.length).toBeGreaterThan(0);
  });

  it('point only where test/import-directions.mjs lets them', () => {
    const violations = imports.map(({ file, specifier, typeOnly }) => ({ file, problem: importViolation(file, specifier, typeOnly) }));
    expect(violations.filter(({ problem }) => problem !== null)).toEqual([]);
  });

  it('name files that exist', () => {
    expect(relativeImports.filter((entry) => fileOf(entry) === undefined)).toEqual([]);
  });

  it('make no cycle', () => {
    const graph = new Map(sourceFiles.map((file) => [file, [] as string[]]));
    for (const entry of relativeImports) graph.get(entry.file)?.push(fileOf(entry) ?? '');
    expect(importCycle(graph)).toEqual([]);
  });
});

describe('the import directions', () => {
  it.each([
    ['src/domain/hub.ts', '../explorer/explorer.svelte', false],
    ['src/domain/hub.ts', 'svelte', false],
    ['src/domain/hub.ts', 'node:fs', false],
    ['src/explorer/explorer.svelte.ts', '../pipeline/join', false],
    ['src/explorer/explorer.svelte.ts', '../ui/App.svelte', true],
    ['src/map/spec/index.ts', '../map-controller', false],
    ['src/map/spec/index.ts', '../../dataset/load', false],
    ['src/map/maplibre/reconcile.ts', 'maplibre-gl', false],
    ['src/ui/MapView.svelte', 'maplibre-gl', true],
    ['src/ui/App.svelte', 'fs', false],
    ['src/ui/App.svelte', '../../data/sources.json', false],
    ['src/utils.ts', './domain/hub', false],
  ])('forbid %s to import %s', (file, specifier, typeOnly) => {
    expect(importViolation(file, specifier, typeOnly)).not.toBeNull();
  });

  it.each([
    ['src/main.ts', './ui/App.svelte', false],
    ['src/domain/filter.ts', './hub', false],
    ['src/pipeline/build.ts', 'node:fs', false],
    ['src/map/spec/index.ts', '../../dataset/load', true],
    ['src/map/maplibre/reconcile.ts', 'maplibre-gl', true],
    ['src/map/maplibre/maplibre-renderer.ts', './worker?worker&url', false],
    ['src/map/maplibre/maplibre-renderer.ts', 'maplibre-gl', false],
    ['src/explorer/query-codec.ts', '../embed/options', false],
  ])('let %s import %s', (file, specifier, typeOnly) => {
    expect(importViolation(file, specifier, typeOnly)).toBeNull();
  });

  it('name only modules', () => {
    const named = Object.values(MODULES).flatMap(({ may, mayTypes = [] }) => [...may, ...mayTypes]);
    expect(named.filter((name) => !(name in MODULES))).toEqual([]);
  });

  it('see a cycle', () => {
    const graph = { 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['b.ts'] };
    expect(importCycle(new Map(Object.entries(graph)))).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});

describe('the house', () => {
  it('has no folder at the top beyond the known ones', () => {
    const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    expect(folders.map(({ name }) => name).filter((name) => !FOLDERS.includes(name))).toEqual([]);
  });

  it('has no file with a name that says nothing', () => {
    expect(sourceFiles.filter((path) => VAGUE_NAME.test(basename(path)))).toEqual([]);
  });

  it('has no long file but the dictionaries', () => {
    const limitOf = (file: string): number => (file.endsWith('.svelte') ? MOST_COMPONENT_LINES : MOST_LINES);
    const files = sourceFiles.filter((file) => !DICTIONARY.test(file));
    const lengths = files.map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }));
    expect(lengths.filter(({ file, lines }) => lines > limitOf(file))).toEqual([]);
  });
});
