import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientDeclarations } from '../../../src/site/host-script';

/** As somebody would write it who has both files beside the script. */
const SOUND = `
import { connect, create, type Answer, type DihMapElement } from './embed-client.js';

const frame = create(document.body, {
  siteUrl: 'https://example.org/map/',
  title: 'Hubs in Portugal',
  params: { country: 'PT', layout: 'map' },
  onChange: ({ state, count, url }) => console.log(state['country']?.split(','), count.toFixed(), url),
  onSelect: (selected) => console.log(selected?.type === 'hub' ? selected.id : 'no hub'),
  onError: (problems) => problems.forEach(({ param, message }) => console.log(param, message)),
});
const answer: Promise<Answer> = frame.set({ state: { country: 'ES', q: null }, box: [-9.5, 36.9, -6.1, 42.2] });
void answer.then(({ problems }) => problems.length);
connect(frame.iframe, { timeoutMs: 500, onHeight: (heightPx) => heightPx + 1 }).disconnect();
const element: DihMapElement | null = document.querySelector('dih-map');
void element?.get().then(({ count }) => count);
`;
const WRONG = [
  `create(document.body, { siteUrl: 'https://example.org/' });`,
  `connect(document.createElement('div'));`,
  `void connect(document.createElement('iframe')).set({ state: { country: 1 } });`,
  `void connect(document.createElement('iframe')).set({ box: [1, 2, 3] });`,
  `connect(document.createElement('iframe'), { onSelect: (selected) => selected.id });`,
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embed-client-'));
  writeFileSync(join(folder, 'embed-client.d.ts'), clientDeclarations());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the compiler has against these files, which import the client as others do. */
function complaints(texts: readonly string[]): (readonly string[])[] {
  const paths = texts.map((text, index) => {
    const path = join(folder, `page-${index}.ts`);
    writeFileSync(path, text);
    return path;
  });
  const options = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  };
  const program = ts.createProgram(paths, {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
  return paths.map((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

describe('the types of the client', () => {
  it('stand alone, fit what pages do, and catch what they get wrong', { timeout: 60_000 }, () => {
    const imported = `import { connect, create } from './embed-client.js';\nvoid create;\nvoid connect;\n`;
    const [sound, ...wrong] = complaints([SOUND, ...WRONG.map((text) => imported + text)]);
    expect(sound).toEqual([]);
    for (const [index, text] of WRONG.entries()) expect(wrong[index]?.length, text).toBe(1);
    expect(clientDeclarations()).not.toMatch(/ from '/);
  });
});
