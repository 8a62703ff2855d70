import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium, type Browser } from 'playwright';
import { build, type Plugin } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../src/setup/chromium.mjs';
import type { Measurement } from './measure';
import type { RowId } from './rows';
import { StaticServer } from './static-server';

const PAGE = 'test/bench/page';
const OUT = 'test/results/bench/page';
/** A million hubs as objects, several times over. */
const HEAP_FLAG = '--js-flags=--max-old-space-size=4000';

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ args: [...CHROMIUM_FLAGS, HEAP_FLAG], ...(executablePath === undefined ? {} : { executablePath }) });
}

/** No data file is fetched here, so none needs the name it is published under. */
function plainNames(): Plugin {
  const module = 'virtual:published-names';
  return {
    name: 'plain-names',
    resolveId: (id) => (id === module ? `\0${module}` : null),
    load: (id) => (id === `\0${module}` ? 'export const publishedNames = {};' : null),
  };
}

/** The bench's own page, built as the site is. */
export class BenchPage {
  readonly #browser: Browser;
  readonly #server: StaticServer;
  readonly #address: string;

  private constructor(browser: Browser, server: StaticServer, address: string) {
    this.#browser = browser;
    this.#server = server;
    this.#address = address;
  }

  static async open(browser: Browser): Promise<BenchPage> {
    await build({
      configFile: false,
      root: PAGE,
      base: './',
      logLevel: 'error',
      plugins: [svelte({ configFile: '../../../svelte.config.js' }), plainNames()],
      worker: { format: 'es' },
      build: { target: 'baseline-widely-available', outDir: `../../../${OUT}`, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
    const server = new StaticServer(OUT);
    return new BenchPage(browser, server, await server.listen());
  }

  /** Measures one row in a fresh page, so that none works in the other's memory. Fails with the first error of the page. */
  async measure(row: RowId, size: number): Promise<Measurement[]> {
    const page = await this.#browser.newPage({ viewport: { width: 1600, height: 1000 } });
    page.setDefaultTimeout(0);
    const failed = new Promise<never>((_, reject) => {
      page.on('pageerror', reject);
      page.on('crash', () => {
        reject(new Error(`The page crashed in the row '${row}' with ${size} hubs`));
      });
    });
    // Awaited only while the row is measured.
    failed.catch(() => undefined);
    try {
      await page.goto(this.#address);
      await page.waitForFunction(() => window.measureRow !== undefined);
      return await Promise.race([page.evaluate(([id, hubs]) => window.measureRow!(id, hubs), [row, size] as const), failed]);
    } finally {
      await page.close();
    }
  }

  close(): void {
    this.#server.close();
  }
}
