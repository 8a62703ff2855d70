import { readFileSync } from 'node:fs';
import { hubById, hubs } from './data';
import { expect, test } from './host-page';

const PAGE = readFileSync(new URL('hosts/demo.html', import.meta.url), 'utf8');
const HUB = 'edih-bretagne';

test('a ministry shows a map, a list, a card, the questions and the coverage on one page of its own', async ({ host, page }) => {
  await host.open({ '/': PAGE.replaceAll('{{site}}', host.siteUrl) });
  const frameIn = async (place: string) => {
    const iframe = page.locator(`${place} iframe`);
    await iframe.scrollIntoViewIfNeeded();
    return iframe.contentFrame();
  };
  const heightOf = async (place: string) => (await page.locator(`${place} iframe`).boundingBox())!.height;
  const french = hubs.filter((hub) => hub.country === 'FR');

  const map = await frameIn('.frame:has(> iframe)');
  await expect(map.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 20_000 });
  await expect(map.getByText(`${french.length} pôles dans 1 pays`)).toBeVisible();
  await expect(map.getByRole('link', { name: 'Ouvrir la carte complète' })).toHaveAttribute('href', /country=FR/);

  const list = await frameIn('[data-dih-map*="layout=list"]');
  const listed = french.filter(({ technologies }) => technologies?.includes('artificial-intelligence'));
  await expect(list.locator('[data-row]').first()).toHaveAttribute('aria-setsize', String(listed.length));

  const card = await frameIn('dih-map[layout="card"]');
  await expect(card.getByRole('heading', { name: hubById(HUB).name })).toBeVisible();

  const finder = await frameIn('dih-map[layout="finder"]');
  await expect(finder.getByRole('heading', { name: 'Où êtes-vous ?' })).toBeVisible();

  const figure = await frameIn('[data-dih-map*="layout=figure"]');
  await expect(figure.getByText(/\d+\s?%|\d+ sur \d+|\d+ régions/).first()).toBeVisible();

  // Each is as high as what it shows, up to what the page lets it be.
  await expect.poll(() => heightOf('dih-map[layout="card"]')).toBe(620);
  await expect.poll(() => heightOf('dih-map[layout="finder"]')).toBe(620);
  await expect.poll(() => heightOf('[data-dih-map*="layout=figure"]')).toBeLessThan(420);
  for (const iframe of await page.locator('iframe').all()) await expect(iframe).toHaveAttribute('title', /\S/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
