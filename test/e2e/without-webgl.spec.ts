import { findChromium } from '../../src/setup/chromium.mjs';
import { hubs } from './data';
import { en, expect, test } from './page';

const executablePath = findChromium();

test.use({ launchOptions: { args: ['--no-sandbox', '--disable-3d-apis'], ...(executablePath === undefined ? {} : { executablePath }) } });

test('without WebGL the map says so, and list, filters, card and tables work', async ({ site, page }) => {
  site.expectConsoleErrors(/WebGL/i);
  await page.goto('./');
  const message = page.getByRole('alert');
  await expect(message).toContainText(en.map.failedTitle);
  await expect(message).toContainText('WebGL 2');
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));

  await site.choose(en.facets.labels.country, 'Portugal');
  const portuguese = hubs.filter(({ country }) => country === 'PT');
  await expect(site.rows).toHaveCount(portuguese.length);
  await site.rows.first().click();
  await expect(site.card.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');

  await message.getByRole('button', { name: en.results.views.table }).click();
  await expect(site.table.locator('tbody tr')).toHaveCount(portuguese.length);
  await site.switchTo(en.layers.label, en.layers.names.connectivity);
  await site.switchTo(en.results.viewSwitch, en.results.views.regions);
  await expect(page.getByRole('columnheader', { name: en.indicators['internet-access'].label })).toBeVisible();
  await site.switchTo(en.results.viewSwitch, en.results.views.map);
  await expect(site.legend.getByRole('heading')).toHaveText(en.indicators['internet-access'].about);
});
