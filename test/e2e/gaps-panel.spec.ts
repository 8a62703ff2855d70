import { LANGUAGES } from '../../src/i18n/languages';
import words from '../../src/i18n/en/gaps';
import { expect, stage, test } from './page';

test('the gaps of the hubs that match stand in the panel, and open a region', async ({ site, page }) => {
  await site.openList('?tech=cybersecurity&country=ES');
  await site.switchTo(stage.layers.label, stage.layers.names.gaps);
  const gaps = page.getByRole('list', { name: words.gaps.title });
  await expect(gaps.getByRole('button').first()).toBeVisible();
  await page.getByText(words.reach.km('100'), { exact: true }).click();
  await site.expectQuery('reach', '100');
  await expect(
    page
      .locator('.panel')
      .getByText(/within 100\u00a0km/)
      .first(),
  ).toBeVisible();
  const region = gaps.getByRole('button').first();
  const name = (await region.locator('.name').textContent())!;
  await region.click();
  await expect(site.card.getByRole('heading', { level: 2 })).toHaveText(name);
  await page.keyboard.press('Escape');
  await expect(region).toBeFocused();
});

test('what would help most is tried, and stands in the address', async ({ site, page }) => {
  await site.openList('?layer=gaps');
  await page
    .getByRole('button', { name: new RegExp(`^${words.best.tryAt('')}`) })
    .first()
    .click();
  await site.expectQuery('whatif', /./);
  await expect(page.getByRole('columnheader', { name: words.classes.planned })).toBeVisible();
});

for (const { id: language } of LANGUAGES) {
  test.describe(`on the smallest screen, in ${language}`, () => {
    test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });

    test('every layer and view is seen, a finger high and wide', async ({ site, page }) => {
      await site.openList(`?lang=${language}&layer=gaps`);
      for (const group of ['layer', 'view']) {
        const labels = page.locator(`label:has(input[name="${group}"])`);
        await expect(labels.first()).toBeVisible();
        for (const label of await labels.all()) {
          const box = (await label.boundingBox())!;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width, (await label.textContent())!).toBeLessThanOrEqual(320);
          expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}
