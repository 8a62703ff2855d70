/** Files in memory → disk. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Writes every file into the directory, which is made if absent; other files there are left alone. */
export function writeFiles(directory: string, files: ReadonlyMap<string, string | Buffer>): void {
  mkdirSync(directory, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(directory, name), content);
}

/** `regions.topojson 340 kB, 90.1 kB brotli`, one file a line. */
export function formatSizes(files: ReadonlyMap<string, string | Buffer>): string {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return [...files]
    .map(([name, content]) => {
      const bytes = Buffer.from(content);
      if (name.endsWith('.woff2')) return `  ${name}  ${kB(bytes.length)}`;
      return `  ${name}  ${kB(bytes.length)}, ${kB(brotliCompressSync(bytes).length)} brotli`;
    })
    .join('\n');
}
