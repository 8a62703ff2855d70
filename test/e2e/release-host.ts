import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const SUB_PATH = '/some/sub/path/';

/** A static host that holds one release at a time. It lets no cache but the worker's keep anything. */
export class ReleaseHost {
  /** What was asked for and is not part of the release, as paths under the site. */
  readonly missed: string[] = [];
  readonly #server: Server;
  #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer(({ url }, response) => {
      const path = new URL(url ?? '', 'http://host').pathname.slice(SUB_PATH.length) || 'index.html';
      try {
        const content = readFileSync(join(this.#folder, path));
        response.writeHead(200, {
          'Content-Type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
          'Cache-Control': 'no-store',
        });
        response.end(content);
      } catch {
        this.missed.push(path);
        response.writeHead(404).end();
      }
    });
  }

  static async start(folder: string): Promise<ReleaseHost> {
    const host = new ReleaseHost(folder);
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${SUB_PATH}`;
  }

  /** Puts another release in the place of the present one. */
  publish(folder: string): void {
    this.#folder = folder;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

/** Writes the site of one folder to another as the next release: what it does is the same, but every script and style has another name. */
export function writeNextRelease(from: string, to: string): void {
  const renamed = readdirSync(join(from, 'assets')).map((name) => [name, name.replace(HASH, turned)] as const);
  const rewrite = (path: string, newPath: string): void => {
    const text = readFileSync(join(from, path), 'utf8');
    writeFileSync(
      join(to, newPath),
      renamed.reduce((result, [name, newName]) => result.replaceAll(name, newName), text),
    );
  };
  cpSync(from, to, { recursive: true });
  for (const [name, newName] of renamed) {
    rmSync(join(to, 'assets', name));
    if (/\.(?:js|css)$/.test(name)) rewrite(`assets/${name}`, `assets/${newName}`);
    else cpSync(join(from, 'assets', name), join(to, 'assets', newName));
  }
  rewrite('index.html', 'index.html');
  rewrite('service-worker.js', 'service-worker.js');
  changePageRevision(join(to, 'service-worker.js'));
}

/** The worker takes a page of the same revision for the same page. */
function changePageRevision(workerPath: string): void {
  const text = readFileSync(workerPath, 'utf8');
  const changed = text.replace(/(?<="?url"?:"index\.html",\s*"?revision"?:")[^"]+/, 'of-the-next-release');
  if (changed === text)
    throw new Error(`${workerPath} names no revision of index.html: the test needs another way to write a next release`);
  writeFileSync(workerPath, changed);
}

const HASH = /(?<=-)[\w-]{8}(?=\.\w+$)/;

function turned(hash: string): string {
  return hash.slice(4) + hash.slice(0, 4);
}
