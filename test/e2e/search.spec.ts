import { hubs } from './data';
import { en, expect, test } from './page';

test('typing without diacritics finds names and cities that have them', async ({ site, page }) => {
  const ofWroclaw = hubs.filter(({ name, city }) => `${name} ${city ?? ''}`.includes('Wrocław'));
  expect(ofWroclaw.length).toBeGreaterThan(0);
  await site.openList();
  await page.getByRole('searchbox', { name: en.search.label }).fill('wroclaw');
  await site.expectListLength(ofWroclaw.length);
  for (const { id } of ofWroclaw) await expect(site.row(id)).toBeVisible();
  await site.expectQuery('q', 'wroclaw');
});

test('country names are searched in the language of the page', async ({ site, page }) => {
  const slovenian = hubs.filter(({ country }) => country === 'SI');
  await site.openList('?lang=fr');
  await page.getByRole('searchbox').fill('slovenie');
  await expect(site.heading).toContainText(String(slovenian.length));
});

test('a search without a result says so and offers the way out', async ({ site, page }) => {
  await site.open();
  const search = page.getByRole('searchbox', { name: en.search.label });
  await search.fill('zzzz-nothing');
  await expect(page.getByRole('heading', { name: en.results.emptyTitle })).toBeVisible();
  await expect(site.announcement).toHaveText(en.results.announcement(0, 0));
  await site.settled();
  expect(await site.marks()).toEqual([]);
  await page.getByRole('button', { name: en.facets.clearAll }).click();
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
  await expect(search).toHaveValue('');
  await site.expectQuery('q', null);
});

test('the cross clears the search and keeps the focus in the field', async ({ site, page }) => {
  await site.openList('?q=wroclaw');
  const search = page.getByRole('searchbox', { name: en.search.label });
  await expect(search).toHaveValue('wroclaw');
  await page.getByRole('button', { name: en.search.clear }).click();
  await expect(search).toBeFocused();
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
});

test('typing is one step of the history, however many letters', async ({ site, page }) => {
  await site.openList();
  await page.getByRole('searchbox', { name: en.search.label }).pressSequentially('poznan');
  await site.expectQuery('q', 'poznan');
  await page.goBack();
  await site.expectQuery('q', null);
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
});
