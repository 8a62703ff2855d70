import type { ObservationsFile } from '../../src/domain/files';
import { allRows } from './all-rows';
import { hubs, readData, regions } from './data';
import { expect, reading, stage, test, type Site } from './page';

const observations = (readData('observations.json') as ObservationsFile).indicators['internet-access'];

/** The texts of a table's body, by row and column. Its code arrives after the list. */
async function cells({ table }: Site): Promise<string[][]> {
  await table.locator('[data-row]').first().waitFor();
  return (await allRows(table.locator('tbody'))).map(({ texts }) => [...texts]);
}

async function columnTexts(site: Site, column: string): Promise<string[]> {
  const rows = await cells(site);
  const headers = await site.table.getByRole('columnheader').allTextContents();
  const index = headers.findIndex((text) => text.trim().startsWith(column));
  return rows.map((row) => row[index]!);
}

const header = ({ table }: Site, column: string) => table.getByRole('columnheader', { name: column });

test('the table of hubs holds what the list holds and sorts by its columns', async ({ site }) => {
  await site.openList();
  await site.switchTo(stage.views.label, stage.views.names.table);
  await site.expectQuery('view', 'table');
  await site.expectTableLength(hubs.length);
  expect(await cells(site)).toHaveLength(hubs.length);
  const { compare } = new Intl.Collator('en');

  const country = header(site, reading.table.country);
  await expect(country).toHaveAttribute('aria-sort', 'none');
  await country.getByRole('button').click();
  await expect(country).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await columnTexts(site, reading.table.country);
  expect(ascending).toEqual([...ascending].sort(compare));
  await country.getByRole('button').click();
  await expect(country).toHaveAttribute('aria-sort', 'descending');
  expect(await columnTexts(site, reading.table.country)).toEqual(ascending.reverse());

  await header(site, reading.table.city).getByRole('button').click();
  await expect(country).toHaveAttribute('aria-sort', 'none');
  const cities = await columnTexts(site, reading.table.city);
  expect(cities.indexOf('–'), 'unknown cities stand last').toBe(cities.filter((city) => city !== '–').length);
});

test('filters change table and list alike, and a row opens the card', async ({ site }) => {
  await site.openList('?view=table&country=PT');
  const names = await columnTexts(site, reading.table.name);
  await site.expectListLength(names.length);
  expect(names).toHaveLength(hubs.filter(({ country }) => country === 'PT').length);
  await site.table.getByRole('button', { name: names[0]!, exact: true }).click();
  await expect(site.card.getByRole('heading', { level: 2, name: names[0]! })).toBeFocused();
  await site.page.keyboard.press('Escape');
  await expect(site.table.getByRole('button', { name: names[0]!, exact: true })).toBeFocused();
});

test('the table of regions names value, year and level, also where it falls back', async ({ site }) => {
  await site.openList('?view=regions&layer=connectivity');
  await site.expectTableLength(regions.length);
  const codes = await columnTexts(site, reading.table.code);
  const levels = await columnTexts(site, reading.table.level);
  const years = await columnTexts(site, reading.table.year);
  const values = await columnTexts(site, stage.indicators['internet-access'].label);
  let fallbacks = 0;
  for (const [index, code] of codes.entries()) {
    const own = observations[code];
    if (own !== undefined) {
      expect(values[index], code).toBe(new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(own[0]));
      expect(years[index], code).toBe(String(own[1]));
      expect(levels[index], code).toMatch(new RegExp(` · ${code}$`));
    } else if (levels[index] !== '–') {
      fallbacks++;
      const [level, from] = levels[index]!.split(' · ');
      expect(reading.region.levelsShort).toContain(level);
      expect(code.startsWith(from!), `${code} falls back to ${from}`).toBe(true);
    } else expect(values[index], code).toBe(stage.region.noData);
  }
  expect(fallbacks).toBeGreaterThan(0);
});

test('the table of regions sorts by number, gaps last, and a row opens the region', async ({ site }) => {
  await site.openList('?view=regions&layer=connectivity');
  const value = header(site, stage.indicators['internet-access'].label);
  await value.getByRole('button').click();
  await expect(value).toHaveAttribute('aria-sort', 'descending');
  const numbers = (await columnTexts(site, stage.indicators['internet-access'].label)).map(Number);
  const known = numbers.filter((number) => !Number.isNaN(number));
  expect(numbers.slice(0, known.length)).toEqual([...known].sort((a, b) => b - a));
  const first = (await cells(site))[0]!;
  await site.table.locator('[data-row]').first().getByRole('button').click();
  await expect(site.card.getByRole('heading', { level: 2, name: first[0]! })).toBeFocused();
  await site.expectQuery('region', first[1]!);
});

test('coming back to the map from a table finds it as it was', async ({ site }) => {
  await site.open('?map=5/50/10');
  await site.switchTo(stage.views.label, stage.views.names.table);
  await expect(site.table).toBeVisible();
  await site.switchTo(stage.views.label, stage.views.names.map);
  await site.settled();
  expect(site.camera()).toEqual({ zoom: 5, lat: 50, lng: 10 });
  expect((await site.marks()).length).toBeGreaterThan(0);
});
