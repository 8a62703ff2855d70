import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.topojson': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const ALREADY_COMPRESSED = ['.woff2', '.png'];
/** The smallest page that says something: what loading cannot be faster than. */
export const FLOOR_PAGE = 'floor.html';
const FLOOR_HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><link rel="icon" href="data:,"><p>Hubs in Europe</p></html>';

/** One answer, as it went out. */
interface Sent {
  readonly path: string;
  /** Of the body, compressed as sent. */
  readonly bytes: number;
  /** When it was asked for, milliseconds since 1970. */
  readonly atMs: number;
}

interface Answer {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves a folder as a good static host would: brotli at its best, made beforehand. Counts what it sends. */
export class StaticServer {
  readonly #answers = new Map<string, Answer>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response);
  });
  #sent: Sent[] = [];

  constructor(folder: string) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, file);
      if (statSync(path).isFile()) this.#add(file.replaceAll('\\', '/'), readFileSync(path));
    }
    this.#add(FLOOR_PAGE, Buffer.from(FLOOR_HTML));
  }

  /** Begins to listen; returns the address, with a slash at the end. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** What was sent since the last call. */
  takeSent(): readonly Sent[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  #add(path: string, content: Buffer): void {
    const extension = extname(path);
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    const type = { 'content-type': TYPES[extension] ?? 'application/octet-stream' };
    this.#answers.set(
      `/${path}`,
      ALREADY_COMPRESSED.includes(extension)
        ? { body: content, headers: type }
        : { body: brotliCompressSync(content, quality), headers: { ...type, 'content-encoding': 'br' } },
    );
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const answer = this.#answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    this.#sent.push({ path: pathname, bytes: answer?.body.length ?? 0, atMs: Date.now() });
    // Isolated, so that the page's clock has its finest grain.
    const isolation = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    response.writeHead(answer === undefined ? 404 : 200, { 'cache-control': 'max-age=600', ...isolation, ...answer?.headers });
    response.end(answer?.body);
  }
}
