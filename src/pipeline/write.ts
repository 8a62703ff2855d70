/** Files in memory → disk. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * Writes every file into the directory, which is made if absent; other files there are left alone. A file `folder/name` stands in a folder which holds
 * nothing else afterwards: what an earlier run had there is gone.
 */
export function writeFiles(directory: string, files: ReadonlyMap<string, string | Buffer>): void {
  mkdirSync(directory, { recursive: true });
  for (const folder of foldersOf(files)) {
    rmSync(join(directory, folder), { recursive: true, force: true });
    mkdirSync(join(directory, folder));
  }
  for (const [name, content] of files) writeFileSync(join(directory, name), content);
}

function foldersOf(files: ReadonlyMap<string, unknown>): Set<string> {
  return new Set([...files.keys()].filter((name) => name.includes('/')).map((name) => dirname(name)));
}

/** `regions.topojson  340.0 kB, 90.1 kB brotli`, one file a line; of the files of a folder their number, their sum and the largest. */
export function formatSizes(files: ReadonlyMap<string, string | Buffer>): string {
  const sizes = [...files].map(([name, content]) => ({ name, ...sizesOf(name, Buffer.from(content)) }));
  const folders = [...foldersOf(files)].map((folder) => {
    const inside = sizes.filter(({ name }) => dirname(name) === folder).sort((a, b) => b.brotli - a.brotli);
    const sum = (size: 'plain' | 'brotli'): number => inside.reduce((total, file) => total + file[size], 0);
    return `${formatSize({ name: `${folder}: ${inside.length} files`, plain: sum('plain'), brotli: sum('brotli') })}; largest:${formatSize(inside[0]!)}`;
  });
  return [...sizes.filter(({ name }) => dirname(name) === '.').map(formatSize), ...folders].join('\n');
}

interface Sizes {
  readonly plain: number;
  readonly brotli: number;
}

/** A font is compressed already. */
function sizesOf(name: string, bytes: Buffer): Sizes {
  return { plain: bytes.length, brotli: name.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length };
}

function formatSize({ name, plain, brotli }: Sizes & { readonly name: string }): string {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return `  ${name}  ${kB(plain)}${brotli === plain ? '' : `, ${kB(brotli)} brotli`}`;
}
