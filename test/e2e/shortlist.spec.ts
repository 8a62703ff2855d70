import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import chapters from '../../src/i18n/en/index';
import { hubs } from './data';
import { en, expect, test } from './page';

const words = chapters.shortlist;

/** The hubs of whom most is known: four of them make the longest comparison there can be. */
const FULLEST = [...hubs]
  .sort((a, b) => topicsOf(b) - topicsOf(a))
  .slice(0, 4)
  .map(({ id }) => id);

function topicsOf({ services, technologies, sectors }: (typeof hubs)[number]): number {
  return [services, technologies, sectors].reduce((sum, topics) => sum + (topics?.length ?? 0), 0);
}

/** Chromium writes one such object a page, uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const isLandscape = (pdf: Buffer) => {
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!;
  return Number(width) > Number(height);
};

test('four hubs are kept from their cards, a fifth is refused with the reason', async ({ site }) => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const [first, second, third, fourth, fifth] = hubs.filter(({ country }) => country === 'ES').sort((a, b) => compare(a.name, b.name));
  await site.openList(`?country=ES&keep=${first!.id},${second!.id}`);
  const keep = site.card.getByRole('button', { name: words.keep });
  for (const hub of [third!, fourth!]) {
    await site.row(hub.id).click();
    await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
  }
  const kept = [first, second, third, fourth].map((hub) => hub!.id).join(',');
  await site.expectQuery('keep', kept);
  await site.row(fifth!.id).click();
  await expect(keep).toHaveAttribute('aria-disabled', 'true');
  await expect(keep).toHaveAccessibleDescription(words.full(4));
  await keep.click({ force: true });
  await expect(keep).toHaveAttribute('aria-pressed', 'false');
  await site.expectQuery('keep', kept);
  await site.card.getByRole('button', { name: words.compare, exact: true }).click();
  await expect(site.table.getByRole('columnheader')).toHaveCount(5);
});

test('a link brings the comparison, and its CSV reads back', async ({ site, page }) => {
  await site.openList(`?view=compare&keep=${FULLEST.join(',')}`);
  for (const id of FULLEST) {
    const { name } = hubs.find((hub) => hub.id === id)!;
    await expect(site.table.getByRole('columnheader').filter({ hasText: name })).toHaveCount(1);
  }
  await expect(site.table.getByRole('rowheader', { name: words.comparison.facts.website })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.takeAway.csv }).click();
  const file = await download;
  await expect(page.getByText(words.takeAway.saved(file.suggestedFilename(), 4))).toBeVisible();
  const rows = parse<Record<string, string>>(readFileSync(await file.path()), { bom: true, columns: true });
  expect(rows.map((row) => row['id'])).toEqual(FULLEST);
  expect(rows[0]!['technologies']!.split('; ')).toEqual(hubs.find(({ id }) => id === FULLEST[0])!.technologies);
  expect(rows[0]!['credit']).toContain('European Commission');
});

test('the comparison prints on one page of A4, sideways, and a call sheet on one upright', async ({ site, page }) => {
  await site.openList(`?view=compare&keep=${FULLEST.join(',')}&near=46.555/15.646/SI03/Maribor&need=robots,try&work=manufacturing`);
  await expect(site.table.getByRole('rowheader', { name: words.comparison.facts.website })).toBeVisible();
  const compared = await page.pdf({ preferCSSPageSize: true });
  expect([pagesOf(compared), isLandscape(compared)]).toEqual([1, true]);

  await page.evaluate(() => (window.print = () => undefined));
  await site.table.getByRole('columnheader').getByRole('button').first().click();
  await site.card.getByRole('button', { name: words.callSheet }).click();
  await expect(page.locator('.paper').getByText(words.call.questions)).toBeAttached();
  const sheet = await page.pdf({ preferCSSPageSize: true });
  expect([pagesOf(sheet), isLandscape(sheet)]).toEqual([1, false]);
});

test('the printed list holds every hub, not only the rows that are mounted', async ({ site, page }) => {
  await site.openList('?near=46.555/15.646/SI03/Maribor');
  await page.evaluate(() => (window.print = () => undefined));
  // What is done with the list is opened beside its counts.
  await page.locator('.panel .header .line button').click();
  await page.getByRole('group', { name: words.takeAway.title }).getByRole('button', { name: words.takeAway.print, exact: true }).click();
  const rows = page.locator('.paper tbody tr');
  await expect(rows).toHaveCount(hubs.length);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(5);
  // Printed is printed: the page is as it was.
  await expect(page.locator('.paper')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: en.page.title })).toBeVisible();
});
