import type { Page } from '@playwright/test';
import { firstViewFiles, idleMapFiles } from '../budgets.mjs';
import { en, expect, test } from './page';

/** Fills up with the files of the built site that the page asks for; what a service worker fetches for later visits is not among them. */
function filesAskedFor(page: Page, baseURL: string): Set<string> {
  const files = new Set<string>();
  page.on('request', (request) => {
    if (request.serviceWorker() === null && request.url().startsWith(baseURL)) files.add(fileAt(request.url(), baseURL));
  });
  return files;
}

/** Path below `dist`. */
function fileAt(url: string, baseURL: string): string {
  const { pathname } = new URL(url);
  const path = pathname.slice(new URL(baseURL).pathname.length);
  return path === '' ? 'index.html' : path;
}

test('the list shows and is searched with the files of the first budget alone', async ({ site, page, baseURL }) => {
  const budget = firstViewFiles();
  const asked = filesAskedFor(page, baseURL!);
  // All else stays on its way for ever.
  await page.route('**/*', async (route) => {
    if (budget.includes(fileAt(route.request().url(), baseURL!))) await route.continue();
  });
  await page.goto('./?layer=connectivity');
  await expect(site.rows.first()).toBeVisible();
  await page.getByRole('searchbox', { name: en.search.label }).fill('zaragoza');
  await expect(site.rows.first()).toContainText('Zaragoza');
  await expect.poll(() => budget.filter((file) => !asked.has(file)), 'files of the budget that nothing asks for').toEqual([]);
});

test('an idle map with a regional layer has asked for the files of the second budget, and for no other', async ({
  site,
  page,
  baseURL,
}) => {
  const asked = filesAskedFor(page, baseURL!);
  await site.open('?layer=connectivity');
  await expect(site.legend.locator('rect').first()).toBeVisible();
  await site.settled();
  expect([...asked].sort()).toEqual(idleMapFiles());
});
