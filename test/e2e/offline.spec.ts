import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { hubById, hubs } from './data';
import { en, expect, reading, Site, test } from './page';
import { ReleaseHost, writeNextRelease } from './release-host';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const hub = hubById('aragon-edih');

test.use({ serviceWorkers: 'allow' });
test.slow();

/** Addresses of all that the worker keeps, once there is a worker that has kept it all. Relative to the page. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
    return requests.map(({ url }) => url.slice(document.baseURI.replace(/[^/]*$/, '').length).replace(/\?.*/, '')).sort();
  });
}

/** Has the site kept by a worker which answers this page. */
async function openKept(site: Site): Promise<void> {
  await site.open();
  await kept(site.page);
  await site.openList();
  expect(await site.page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

test('the second visit works without a network: list, filter, map, regional layer and card', async ({ site, page, context }) => {
  await site.open();
  const files = await kept(page);
  expect(files).toContain('index.html');
  for (const part of [
    /^assets\/OpenCard-/,
    /^assets\/svg-renderer-/,
    /^assets\/fr-/,
    /^data\/hubs\b/,
    /^data\/observations\b/,
    /inter-latin/,
  ])
    expect(
      files.some((file) => part.test(file)),
      String(part),
    ).toBe(true);
  expect(files.filter((file) => /regions-detail|greek|cyrillic|service-worker/.test(file))).toEqual([]);

  await context.setOffline(true);
  // Nothing else could answer.
  expect(
    await page.evaluate(() =>
      fetch('service-worker.js', { cache: 'no-store' }).then(
        () => 'answered',
        () => 'no network',
      ),
    ),
  ).toBe('no network');
  await site.open('?layer=connectivity');
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
  expect((await site.marks()).length).toBeGreaterThan(20);
  await expect(site.legend.locator('rect').first()).toBeVisible();

  // The map goes nearer, where it would have finer borders: those it does without.
  site.expectConsoleErrors(/regions-detail\.topojson/);
  await site.choose(en.facets.labels.country, 'Spain');
  await expect(site.heading).toContainText(en.results.hubs(hubs.filter(({ country }) => country === 'ES').length));
  await site.row(hub.id).click();
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
  await expect(site.card.getByRole('heading', { name: reading.hub.sources })).toBeVisible();
});

test.describe('a page that', () => {
  test.use({ viewport: { width: 760, height: 480 } });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = (url) => {
        document.documentElement.dataset['registered'] = String(url);
        return Promise.reject(new Error('Only noted'));
      };
    });
  });

  test('stands in a frame keeps nothing', async ({ page, baseURL }) => {
    const body = `<!doctype html><iframe src="${baseURL!}" width="700" height="400" title="Map"></iframe>`;
    await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/host.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-map-state=idle]')).toBeVisible({ timeout: 15_000 });
    await expect(frame.locator('html')).not.toHaveAttribute('data-registered');
  });

  test('is asked to be embedded keeps nothing', async ({ site, page }) => {
    await site.open('?embed=1');
    await expect(page.locator('html')).not.toHaveAttribute('data-registered');
  });

  test('makes snippets keeps nothing, and so no new release takes away what was chosen', async ({ page }) => {
    // A worker that keeps the site from an earlier visit answers here too: then nothing is waited for.
    await page.addInitScript(() => {
      Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => ({}) });
    });
    await page.goto('./builder/');
    await expect(page.locator('iframe')).toBeAttached();
    await expect(page.locator('html')).not.toHaveAttribute('data-registered');
  });

  test('stands alone has the site kept', async ({ site, page, baseURL }) => {
    await site.open();
    await expect(page.locator('html')).toHaveAttribute('data-registered', `${baseURL!}service-worker.js`);
  });
});

const releaseTest = test.extend<{ host: ReleaseHost; nextRelease: string }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  host: async ({}, use) => {
    const host = await ReleaseHost.start(DIST);
    await use(host);
    host.stop();
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  nextRelease: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('next-release');
    writeNextRelease(DIST, folder);
    await use(folder);
  },
  baseURL: async ({ host }, use) => {
    await use(host.url);
  },
});

/** The script that the page was started with: its name tells the release. */
const entryOf = (page: Page) => page.locator('script[type=module]').getAttribute('src');

releaseTest('a new release is offered, and takes over as a whole on every page', async ({ site, page, context, host, nextRelease }) => {
  await openKept(site);
  const oldEntry = await entryOf(page);
  const oldFiles = await kept(page);

  host.publish(nextRelease);
  await site.openList('?country=ES');
  const note = page.getByRole('status').filter({ hasText: en.notes.newVersion });
  // It comes once the whole release has been fetched, which the browser begins when it has nothing better to do.
  await expect(note).toBeVisible({ timeout: 30_000 });
  expect(await entryOf(page)).toBe(oldEntry);
  // The old one stays whole for as long as it is asked: this part was never fetched on this page.
  await site.row(hub.id).click();
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
  const other = new Site(await context.newPage(), host.url);
  await other.openList();
  expect(await entryOf(other.page)).toBe(oldEntry);

  // What a page that is about to be left still has on its way would be asked of the new release.
  for (const each of [site, other]) await each.settled();
  await note.getByRole('button', { name: en.page.reload }).click();
  for (const each of [site, other]) {
    await expect.poll(() => entryOf(each.page)).not.toBe(oldEntry);
    await expect(each.heading).toBeVisible();
    await expect(each.page.getByText(en.notes.newVersion)).toHaveCount(0);
  }
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
  await site.settled();
  const files = await kept(page);
  expect(files).toHaveLength(oldFiles.length);
  expect(files.filter((file) => file.startsWith('assets/') && oldFiles.includes(file))).toEqual([]);
  expect(host.missed, 'asked for, and not of the release that was there').toEqual([]);
  expect(other.faults()).toEqual([]);
});
