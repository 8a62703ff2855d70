import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersAt, headerTable } from '../../src/site/headers/header-table';
import { HOST_FILES } from '../unit/site/headers/host-readers';
import { expect, test } from './page';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** All that is published: files, and the folders that stand for their pages. */
function publishedPaths(): string[] {
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(DIST.length));
  return [...paths, ...paths.filter((path) => /(?:^|\/)index\.html$/.test(path)).map((path) => path.replace(/index\.html$/, ''))];
}

for (const [host, file, reader] of HOST_FILES)
  test(`the file that is published for ${host} says of every file that is published what the table says`, ({ baseURL }) => {
    const paths = publishedPaths();
    expect(paths.length).toBeGreaterThan(1000);
    const table = headerTable(paths);
    const answer = reader(readFileSync(DIST + file, 'utf8'));
    const folder = new URL(baseURL!).pathname;
    const differing = paths.filter(
      (path) => JSON.stringify(sorted(answer(folder + path))) !== JSON.stringify(sorted(headersAt(table, path))),
    );
    expect(differing).toEqual([]);
  });

const sorted = (headers: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(headers).sort(([a], [b]) => (a < b ? -1 : 1));
