import { readFileSync } from 'node:fs';

/** A file as the pipeline wrote it, of the type that domain/files.ts gives it. @throws Error that names the file and the command that writes it */
export function readData(folder: string, name: string): unknown {
  const path = `${folder}/${name}`;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new Error(`${path} cannot be read: run 'npm run data' before the build`, { cause });
  }
}
