import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatSizes, writeFiles } from '../../../src/pipeline/write';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'dih-write-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

it('a folder that is written holds nothing of an earlier run, while other files are left alone', () => {
  writeFiles(
    directory,
    new Map([
      ['a.json', 'old'],
      ['other.json', 'old'],
      ['towns/sa.json', 'old'],
      ['towns/se.json', 'old'],
    ]),
  );
  writeFiles(
    directory,
    new Map([
      ['a.json', 'new'],
      ['towns/sa.json', 'new'],
    ]),
  );
  expect(readdirSync(join(directory, 'towns'))).toEqual(['sa.json']);
  expect(['a.json', 'other.json', 'towns/sa.json'].map((name) => readFileSync(join(directory, name), 'utf8'))).toEqual([
    'new',
    'old',
    'new',
  ]);
});

it('a directory is made if absent', () => {
  writeFiles(join(directory, 'deep/er'), new Map([['a.json', '1']]));
  expect(existsSync(join(directory, 'deep/er/a.json'))).toBe(true);
});

it('sizes are told of each file, and of a folder as a whole with its largest', () => {
  const lines = formatSizes(
    new Map<string, string | Buffer>([
      ['a.json', 'a'.repeat(5000)],
      ['towns/sa.json', 'b'.repeat(2000)],
      ['towns/se.json', 'abcdefgh'.repeat(500)],
      ['font.woff2', Buffer.alloc(1500)],
    ]),
  ).split('\n');
  expect(lines[0]).toMatch(/^ {2}a\.json {2}5\.0 kB, \d+\.\d kB brotli$/);
  expect(lines[1]).toBe('  font.woff2  1.5 kB');
  expect(lines[2]).toMatch(/^ {2}towns: 2 files {2}6\.0 kB, \d+\.\d kB brotli; largest: {2}towns\/se\.json {2}4\.0 kB/);
  expect(lines).toHaveLength(3);
});
