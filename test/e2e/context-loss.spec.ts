import type { Page } from '@playwright/test';
import { en, expect, stage, test } from './page';

declare global {
  interface Window {
    context?: WEBGL_lose_context;
    workers?: Worker[];
  }
}

const IBERIA = '?map=5/39.6/-6';

async function loseContext(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-map-state] canvas')!;
    window.context = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    window.context.loseContext();
  });
}

test('a context that comes back brings layers, marks and what was changed in between', async ({ site, page, newSite }) => {
  await site.open(`${IBERIA}&layer=connectivity`);
  await loseContext(page);
  await expect(site.map).toHaveAttribute('data-map-state', 'loading');
  await site.choose(en.facets.labels.kind, en.kinds.edih);
  await page.evaluate(() => {
    window.context!.restoreContext();
  });
  await expect.poll(async () => (await site.regionIds()).length).toBeGreaterThan(5);
  await site.settled();
  const other = await newSite();
  await other.open(`${IBERIA}&layer=connectivity&kind=edih`);
  expect(await site.drawnHubCount()).toBe(await other.drawnHubCount());
  await expect(site.map).toHaveAttribute('data-map-renderer', 'maplibre');
});

test('a map whose workers were ended while the page was hidden gives way to one that needs none', async ({ site, page }) => {
  site.expectConsoleErrors(/did not answer/);
  await page.addInitScript(() => {
    const started: Worker[] = (window.workers = []);
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(this);
      }
    };
  });
  await site.open(IBERIA);
  const before = await site.drawnHubCount();
  await page.evaluate(() => {
    for (const worker of window.workers!) worker.terminate();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(site.map).toHaveAttribute('data-map-renderer', 'svg', { timeout: 15_000 });
  await site.settled();
  expect(site.camera()).toEqual({ zoom: 5, lat: 39.6, lng: -6 });
  await expect.poll(() => site.drawnHubCount()).toBe(before);
});

test('a map whose graphics are lost for good goes on as a simpler one, where it was', async ({ site, page }) => {
  // Two maps, and the patience with which the first waits for its graphics.
  test.slow();
  await site.open('?country=ES&layer=connectivity&map=5/40/-4');
  const before = await site.marks();
  await loseContext(page);
  await expect(site.map).toHaveAttribute('data-map-renderer', 'svg', { timeout: 15_000 });
  await site.settled();
  await expect(page.getByRole('status').filter({ hasText: stage.map.simpler.stopped })).toBeVisible();
  const after = await site.marks();
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  for (const mark of after) expect(Math.abs(mark.x - before.find(({ id }) => id === mark.id)!.x)).toBeLessThan(1);
  expect(site.camera()).toEqual({ zoom: 5, lat: 40, lng: -4 });
  await site.choose(en.facets.labels.kind, en.kinds.edih);
  await expect.poll(async () => (await site.marks()).length).toBeLessThan(before.length);
});

test('a living map is not opened anew when its page is shown again', async ({ site, page }) => {
  await site.open(IBERIA);
  await page.locator('[data-map-state] canvas').evaluate((canvas) => {
    canvas.dataset['same'] = 'yes';
  });
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await site.switchTo(stage.layers.label, stage.layers.names.maturity);
  await site.settled();
  await expect(page.locator('[data-map-state] canvas')).toHaveAttribute('data-same', 'yes');
});
