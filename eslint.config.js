import { relative } from 'node:path';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importViolation } from './test/import-directions.mjs';

const wholeLibrary = {
  selector: 'ImportDeclaration[source.value=/^(d3|@turf\\/turf)$/] > ImportNamespaceSpecifier',
  message: 'Import by name: the whole of the library would reach the visitor.',
};

/** French has a space before it. */
const ownColon = {
  selector: ':matches(SvelteText[value=/^:\\s/], TemplateElement[value.raw=/^:\\s/])',
  message: 'A colon between two texts is spelled by the language: t.page.pair(name, value).',
};

/** Reports imports against the directions of test/import-directions.mjs, in the editor as well. */
const importDirections = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(import.meta.dirname, context.filename).replaceAll('\\', '/');
    const check = (node, typeOnly) => {
      if (typeof node?.value !== 'string') return;
      const message = importViolation(file, node.value, typeOnly);
      if (message !== null) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
    };
  },
};

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'public/', 'data/', 'test/results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [ts.configs.strict, svelte.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
    },
    rules: {
      // State is replaced, not mutated (`$state.raw`), so plain sets and maps are right.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  {
    files: ['**/*.{ts,svelte}'],
    rules: {
      // French sets narrow signs apart with spaces that do not break.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      // The compiler knows which names exist.
      'no-undef': 'off',
      // noUncheckedIndexedAccess asks for it in every loop over a typed array.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,svelte,mjs}'],
    plugins: { house: { rules: { 'import-directions': importDirections } } },
    rules: {
      'house/import-directions': 'error',
      'no-restricted-syntax': ['error', wholeLibrary],
      // Where test/architecture.test.ts fails is higher.
      'max-lines': ['warn', 200],
      'max-lines-per-function': ['warn', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/ui/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', wholeLibrary, ownColon] },
  },
  {
    files: ['src/**/*.svelte'],
    rules: {
      'max-lines': ['warn', 150],
      'no-restricted-syntax': [
        'error',
        wholeLibrary,
        ownColon,
        {
          selector: "SvelteAttribute[key.name='style']",
          message: 'The content security policy lets no style attribute through: use style:property={value} or a class.',
        },
      ],
    },
  },
  {
    // A dictionary is one file, however much the site has to say.
    files: ['src/i18n/??.ts'],
    rules: { 'max-lines': 'off' },
  },
  prettier,
  svelte.configs.prettier,
);
