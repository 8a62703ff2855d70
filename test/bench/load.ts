import { existsSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright';
import { summarise, type Measurement } from './measure';
import type { Result } from './rows';
import { FLOOR_PAGE, StaticServer } from './static-server';

const ROUNDS = 5;
const SITE = 'dist';
const PATHS = ['', '?layer=connectivity'];
const NETWORKS = [
  { name: 'slow 4G', megabitsPerSecond: 1.6, roundTripMs: 150 },
  { name: '9 Mbit/s', megabitsPerSecond: 9, roundTripMs: 60 },
];
type Network = (typeof NETWORKS)[number];

/** One cold load; times in milliseconds from the start of navigation. */
interface Load {
  readonly firstPaintMs: number;
  readonly listUsableMs: number;
  readonly mapIdleMs: number;
  /** Sent by the server for what was asked for before the list was usable, or the map idle. */
  readonly listBytes: number;
  readonly mapBytes: number;
  readonly heapBytes: number;
}

/**
 * The built site in a fresh context, nothing cached, throttled, without its service worker (which fetches for the next visit). Loads of the
 * paths and the floor take turns.
 */
export async function measureLoads(browser: Browser): Promise<Result[]> {
  if (!existsSync(`${SITE}/index.html`)) throw new Error(`${SITE}/index.html is missing: npm run build`);
  const server = new StaticServer(SITE);
  const address = await server.listen();
  try {
    const results: Result[] = [];
    for (const network of NETWORKS) {
      const loads = PATHS.map((): Load[] => []);
      const floor: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const [index, path] of PATHS.entries()) loads[index]!.push(await loadSite(browser, server, address + path, network));
        floor.push(await firstPaintOfFloor(browser, address + FLOOR_PAGE, network));
      }
      for (const [index, path] of PATHS.entries())
        results.push(...resultsOf(`cold load, ${network.name}, ./${path}`, loads[index]!, floor));
    }
    return results;
  } finally {
    server.close();
  }
}

function resultsOf(row: string, loads: readonly Load[], floor: readonly number[]): Result[] {
  const kilobytes = (pick: (load: Load) => number): number[] => loads.map((load) => pick(load) / 1000);
  const measurements: Measurement[] = [
    summarise('first contentful paint', 'ours', 'ms', loads.map(({ firstPaintMs }) => firstPaintMs)), // prettier-ignore
    summarise('list usable', 'ours', 'ms', loads.map(({ listUsableMs }) => listUsableMs)), // prettier-ignore
    summarise('map idle', 'ours', 'ms', loads.map(({ mapIdleMs }) => mapIdleMs)), // prettier-ignore
    summarise('floor: first contentful paint of a tiny page', 'floor', 'ms', floor),
    summarise('sent until the list was usable', 'ours', 'kB', kilobytes(({ listBytes }) => listBytes)), // prettier-ignore
    summarise('sent until the map was idle', 'ours', 'kB', kilobytes(({ mapBytes }) => mapBytes)), // prettier-ignore
    summarise('heap of the main thread, collected', 'ours', 'MB', loads.map(({ heapBytes }) => heapBytes / 1e6)), // prettier-ignore
  ];
  return measurements.map((measurement) => ({ ...measurement, row, place: 'Chromium', hubs: null }));
}

async function loadSite(browser: Browser, server: StaticServer, address: string, network: Network): Promise<Load> {
  return inFreshContext(browser, network, async (page, session) => {
    await page.addInitScript(watchLandmarks);
    server.takeSent();
    await page.goto(address);
    // Idle may come before the last layer: what counts is the last time, once nothing more is fetched.
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => document.querySelector('[data-map-state="idle"]') !== null);
    const { originMs, ...times } = await page.evaluate(() => ({
      originMs: performance.timeOrigin,
      firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      ...window.landmarks!,
    }));
    const sent = server.takeSent();
    const bytesBefore = (ms: number): number => sent.filter(({ atMs }) => atMs <= originMs + ms).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      ...times,
      listBytes: bytesBefore(times.listUsableMs),
      mapBytes: bytesBefore(times.mapIdleMs),
      heapBytes: await collectedHeap(session),
    };
  });
}

async function firstPaintOfFloor(browser: Browser, address: string, network: Network): Promise<number> {
  return inFreshContext(browser, network, async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]!.startTime);
  });
}

async function inFreshContext<T>(
  browser: Browser,
  { megabitsPerSecond, roundTripMs }: Network,
  use: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const bytesPerSecond = (megabitsPerSecond * 1e6) / 8;
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTripMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
    return await use(page, session);
  } finally {
    await context.close();
  }
}

async function collectedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value;
}

declare global {
  interface Window {
    landmarks?: { listUsableMs: number; mapIdleMs: number };
  }
}

/**
 * Runs in the page, before its scripts: notes when the search field and rows that answer a click have been painted, and when the map last came
 * to rest.
 */
function watchLandmarks(): void {
  const landmarks = { listUsableMs: NaN, mapIdleMs: NaN };
  window.landmarks = landmarks;
  let listFound = false;
  let idle = false;
  const painted = new MessageChannel();
  painted.port1.onmessage = () => (landmarks.listUsableMs = performance.now());
  new MutationObserver(() => {
    if (!listFound && document.querySelector('input[type=search]') !== null && document.querySelector('button[data-hub]') !== null) {
      listFound = true;
      requestAnimationFrame(() => {
        painted.port2.postMessage(null);
      });
    }
    const nowIdle = document.querySelector('[data-map-state="idle"]') !== null;
    if (nowIdle && !idle) landmarks.mapIdleMs = performance.now();
    idle = nowIdle;
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-map-state'] });
}
