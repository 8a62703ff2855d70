import englishWords from '../../src/i18n/en';
import prerendered from '../../src/i18n/en/prerendered';
import { createTranslator } from '../../src/i18n/translator';
import { hubs, readData } from './data';
import type { HubDetailsFile } from '../../src/domain/files';
import { en, expect, SIZES, test } from './page';

const { country, compare } = createTranslator('en', englishWords);
const countryNames = [...new Set(hubs.map((hub) => hub.country))].map(country).sort(compare);
const { hubs: details } = readData('hub-details.json') as HubDetailsFile;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page lists every hub under its country, each with a link', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.page.title);
    await expect(page.getByText(en.results.announcement(hubs.length, countryNames.length))).toBeVisible();
    await expect(page.getByText(prerendered.origin)).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(prerendered.needsScript);
    await expect(page.locator('noscript p')).toBeVisible();

    const listed = await page.getByRole('listitem').evaluateAll((items) =>
      items.map((item) => {
        const link = item.querySelector('a')!;
        return { country: item.parentElement!.previousElementSibling!.id, name: link.textContent, address: link.getAttribute('href') };
      }),
    );
    const expected = hubs.map(({ id, name, country }) => {
      const website = details[id]?.website;
      return { country, name, address: website == null ? `hub/${id}/` : new URL(website).href };
    });
    const key = (entry: object) => JSON.stringify(entry);
    expect(listed.map(key).sort()).toEqual(expected.map(key).sort());
  });

  test('countries stand in the order of their names, with their counts, and can be jumped to', async ({ page }) => {
    await page.goto('./');
    const headings = page.getByRole('heading', { level: 2 });
    const portuguese = hubs.filter((hub) => hub.country === 'PT');
    expect((await headings.allTextContents()).map((text) => text.replace(/ \d+ hubs?$/, ''))).toEqual(countryNames);
    const heading = page.getByRole('heading', { level: 2, name: `Portugal ${en.results.hubs(portuguese.length)}` });
    await expect(heading).not.toBeInViewport();
    await page.getByRole('navigation', { name: prerendered.countries }).getByRole('link', { name: 'Portugal' }).click();
    await expect(heading).toBeInViewport();
  });

  test('a link to a hub whose website is not known leads to its page, and that of its country back to it', async ({ page }) => {
    const hub = hubs.find(({ id, country }) => country === 'PT' && details[id]?.website === null)!;
    await page.goto('./');
    await page.getByRole('link', { name: hub.name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(hub.name);
    await page.getByRole('link', { name: country(hub.country) }).click();
    await expect(page.getByRole('listitem')).toHaveCount(hubs.filter(({ country }) => country === 'PT').length);
    await page.getByRole('link', { name: hub.name, exact: true }).click();
    await page.getByRole('link', { name: prerendered.all }).click();
    await expect(page.getByRole('listitem')).toHaveCount(hubs.length);
  });

  for (const [name, size] of Object.entries({ ...SIZES, narrow: { width: 320, height: 640 } })) {
    test(`nothing has to be scrolled sideways (${name})`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto('./');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    });
  }
});

for (const [name, size] of Object.entries({ desktop: SIZES.desktop, phone: SIZES.phone })) {
  test(`the list is there before the scripts are, and lies where the panel will be (${name})`, async ({ site, page }) => {
    await page.setViewportSize(size);
    site.expectConsoleErrors();
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByRole('listitem')).toHaveCount(hubs.length);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const before = (await page.getByRole('main').boundingBox())!;

    await page.unroute('**/assets/index-*.js');
    await site.openList();
    const after = (await page.locator('.panel').boundingBox())!;
    expect([before.x, before.width]).toEqual([after.x, after.width]);
    expect(Math.abs(before.y - after.y)).toBeLessThan(1);
  });
}

test('the app takes the place of the list, and takes no focus', async ({ site, page }) => {
  await site.openList();
  await expect(page.locator('.prerendered')).toHaveCount(0);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('body')).toBeFocused();
});

test('when the hubs cannot be loaded, the list stays below the message', async ({ site, page }) => {
  site.expectConsoleErrors(/hubs\.geojson/);
  await page.route('**/data/hubs*.geojson', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(en.page.failedTitle);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.page.failedTitle);
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(hubs.length);
});
