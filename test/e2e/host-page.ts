import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';

export { expect };

/** A page of somebody else, by its path: its HTML, or that and the headers it is sent with. */
export type HostPages = Readonly<Record<string, string | { readonly html: string; readonly headers: Readonly<Record<string, string>> }>>;

/** Somebody else's website, on a port of its own and so another origin than the site, with pages that show it in frames. */
export class Host {
  readonly page: Page;
  origin = '';
  /** Of the site, with a slash at its end. */
  readonly siteUrl: string;
  readonly #server: Server;
  readonly #faults: string[] = [];
  #pages: HostPages = {};

  private constructor(page: Page, siteUrl: string) {
    this.page = page;
    this.siteUrl = siteUrl;
    this.#server = createServer(({ url }, response) => {
      const found = this.#pages[new URL(url ?? '', 'http://host').pathname];
      const { html, headers } = typeof found === 'string' ? { html: found, headers: {} } : (found ?? { html: '', headers: {} });
      response.writeHead(found === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(html);
    });
    page.on('pageerror', (error) => this.#faults.push(`Uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const known = [this.origin, new URL(siteUrl).origin];
      if (!known.includes(origin) && protocol !== 'data:' && protocol !== 'blob:') this.#faults.push(`Third party: ${request.url()}`);
    });
  }

  static async start(page: Page, siteUrl: string): Promise<Host> {
    const host = new Host(page, siteUrl);
    await new Promise<void>((resolve) => host.#server.listen(0, '127.0.0.1', resolve));
    // Asked for once: frames may still load something when the server has stopped.
    host.origin = `http://127.0.0.1:${(host.#server.address() as AddressInfo).port}`;
    return host;
  }

  /** What went wrong unasked, on the page and in its frames. */
  get faults(): readonly string[] {
    return this.#faults.filter((fault) => !fault.includes('favicon.ico'));
  }

  /** Publishes the pages and opens that at `/`. */
  async open(pages: HostPages): Promise<void> {
    this.#pages = pages;
    await this.page.goto(`${this.origin}/`);
  }

  /** The frame that shows the site; the first one, if there are several. */
  get frame(): FrameLocator {
    return this.page.locator('iframe').first().contentFrame();
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A whole page with this body, as a browser and a person would write it. */
export function htmlPage(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/** Every story gets a host of its own, and fails on any error in it or its frames, and on any request to a third party. */
export const test = base.extend<{ readonly host: Host }>({
  viewport: { width: 1280, height: 720 },
  contextOptions: { reducedMotion: 'reduce' },
  host: async ({ page, baseURL }, use) => {
    const host = await Host.start(page, baseURL!);
    await use(host);
    expect(host.faults, 'errors and requests to third parties').toEqual([]);
    await host.stop();
  },
});
