import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import analysis from '../../src/i18n/en/analysis';
import { countBy, hubs, readData, regions } from './data';
import { en, expect, stage, test } from './page';

const words = analysis.charts;
const { date } = readData('manifest.json') as { readonly date: string };
const read = (path: string) => parse<Record<string, string>>(readFileSync(path), { bom: true, columns: true });

test('charts follow the filter, and their files hold what they show', async ({ site, page }) => {
  await site.openList();
  await site.switchTo(stage.views.label, stage.views.names.charts);
  await site.expectQuery('view', 'charts');
  const byCountry = page.getByRole('figure').first();
  await expect(byCountry).toContainText(words.byCountry.note);
  await byCountry.getByRole('button', { name: words.showTable }).click();
  const counts = [...countBy(hubs, ({ country }) => [country])].map(([, count]) => count).sort((a, b) => b - a);
  await expect(byCountry.locator('tbody tr td:last-child')).toHaveText(counts.map(String));

  await site.choose(en.facets.labels.country, 'Portugal');
  const inPortugal = hubs.filter(({ country }) => country === 'PT');
  await expect(byCountry).toContainText(words.byCountry.allIn('Portugal', inPortugal.length));
  const download = page.waitForEvent('download');
  await byCountry.getByRole('button', { name: words.files.csv }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`dih-hubs-by-country-${date}.csv`);
  await expect(byCountry.getByRole('status')).toHaveText(words.saved(file.suggestedFilename()));
  const [row, ...others] = read(await file.path());
  expect(others).toEqual([]);
  expect(row).toMatchObject({ country: 'PT', all: String(inPortugal.length) });
  expect(Number(row!['dih'])).toBe(inPortugal.filter(({ kind }) => kind === 'dih').length);
});

test('the table of the gaps is saved whole, with how each region is covered', async ({ site, page }) => {
  await site.openList('?view=regions&layer=gaps');
  await expect(page.locator('#stage').getByRole('table')).toHaveAttribute('aria-rowcount', String(regions.length + 1));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words.tables.csv }).click();
  const file = await download;
  await expect(page.getByText(words.tables.savedRegions(regions.length, file.suggestedFilename()))).toBeVisible();
  const rows = read(await file.path());
  expect(rows.map((row) => row['code']).sort()).toEqual(regions.map(({ id }) => id).sort());
  for (const row of rows) {
    const seats = hubs.filter(({ regionId }) => regionId === row['code']).length;
    expect(row['hubsInside'], row['code']).toBe(String(seats));
    expect(row['class'] === 'seat', row['code']).toBe(seats > 0);
  }
});
