import type { Page } from '@playwright/test';
import { en, expect, test } from './page';

declare global {
  interface Window {
    context?: WEBGL_lose_context;
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

test('a living map is not opened anew when its page is shown again', async ({ site, page }) => {
  await site.open(IBERIA);
  await page.locator('[data-map-state] canvas').evaluate((canvas) => {
    canvas.dataset['same'] = 'yes';
  });
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await site.switchTo(en.layers.label, en.layers.names.maturity);
  await site.settled();
  await expect(page.locator('[data-map-state] canvas')).toHaveAttribute('data-same', 'yes');
});
