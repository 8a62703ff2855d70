import instruments from '../../src/i18n/en/instruments';
import { nearestHubs } from '../../src/domain/nearest';
import { buildHubColumns } from '../../src/domain/hub-columns';
import { hubs } from './data';
import { expect, SIZES, test, type Site } from './page';

const NEAR_MARIBOR = '?task=instrument&near=46.555/15.646/SI03/Maribor';
const columns = buildHubColumns(hubs);
const { values, bits } = columns.facets.service;
const offering = bits[values.indexOf('innovation-ecosystem-networking')]!;
const nearest = nearestHubs(columns, [15.646, 46.555], 3, offering).map(({ hubIndex }) => hubs[hubIndex]!);

const result = (site: Site) => site.page.getByRole('heading', { name: instruments.resultTitle });
const open = (site: Site) => site.page.locator('details[open]');

async function answerByKeyboard({ page }: Site): Promise<void> {
  // Not those of the map, which may be there before the questions.
  await expect(page.locator('.panel').getByRole('radio').first()).toBeVisible();
  // Behind it, what puts this on a website and what closes it.
  await page.getByRole('heading', { name: instruments.title }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  for (const steps of [3, 1, 1, 1, 1, 1]) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
  }
}

test('six answers by keyboard lead to named hubs near Maribor, and stand in no address and no store', async ({ site, page }) => {
  await site.openList(NEAR_MARIBOR);
  await answerByKeyboard(site);
  await expect(result(site)).toBeVisible();
  await expect(page.getByText(instruments.bandMeanings.medium)).toBeVisible();
  await expect(open(site)).toContainText(instruments.instruments['application-experiment-twin'].name);
  expect(
    await open(site)
      .locator('[data-hub]')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['hub'])),
  ).toEqual(nearest.map(({ id }) => id));
  await expect(open(site).locator('[data-hub]').first()).toContainText(/\d km/);
  expect([...site.query().keys()].sort()).toEqual(['near', 'task']);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('on a phone, Back from the card of a hub returns to the result with its answers', async ({ site, page }) => {
  await page.setViewportSize(SIZES.phone);
  await site.openList(NEAR_MARIBOR);
  await answerByKeyboard(site);
  const [hub] = nearest;
  await open(site).locator(`[data-hub="${hub!.id}"]`).press('Enter');
  await expect(site.card.getByRole('heading', { level: 2, name: hub!.name })).toBeFocused();
  await page.goBack();
  await expect(site.card).toHaveCount(0);
  await expect(result(site)).toBeVisible();
  await expect(page.locator('.panel').getByRole('radio', { checked: true })).toHaveCount(6);
  await expect(open(site).locator(`[data-hub="${hub!.id}"]`)).toBeFocused();
});

test('all hubs that can help are one step away, and Back leads to the result again', async ({ site, page }) => {
  await site.openList(NEAR_MARIBOR);
  await answerByKeyboard(site);
  await open(site)
    .getByRole('button', { name: /^All \d+ hubs/ })
    .click();
  await site.expectQuery('service', 'innovation-ecosystem-networking');
  await site.expectQuery('task', null);
  await page.goBack();
  await expect(result(site)).toBeVisible();
  await expect(page.locator('.panel').getByRole('radio', { checked: true })).toHaveCount(6);
});
