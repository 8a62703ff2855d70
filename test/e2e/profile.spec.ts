import profile from '../../src/i18n/en/profile';
import { hubs } from './data';
import { expect, reading, test } from './page';

/** Chromium writes one such object a page, uncompressed. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const sizeOf = (pdf: Buffer) =>
  /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/
    .exec(pdf.toString('latin1'))!
    .slice(1)
    .map((points) => Math.round(Number(points)));
/** In points. */
const A4 = [595, 842];

/** Where the card has most to tell and least, one that is far from the others, and a country that is drawn as one region. */
const SHEETS = [
  { id: 'ITH5', query: '&reach=150', most: 'many hubs' },
  { id: 'NO07', query: '&kind=seal-of-excellence', most: 'none' },
  { id: 'FRY4', query: '&lang=en', most: 'outermost' },
  { id: 'XK', query: '', most: 'a whole country' },
];

test('the fact sheet of a region is one page of A4, however much there is to tell', async ({ site, page }) => {
  // Four pages are opened.
  test.slow();
  for (const { id, query, most } of SHEETS) {
    await site.openList(`?region=${id}${query}`);
    await page.evaluate(() => (window.print = () => undefined));
    await site.card.getByRole('button', { name: profile.factSheet }).click();
    const paper = page.locator('.paper');
    await expect(paper.getByText(reading.about.boundaries)).toBeAttached();
    await expect(paper.getByRole('row', { includeHidden: true })).toHaveCount(10);
    await expect(paper.getByText(reading.kosovoNote)).toHaveCount(id === 'XK' ? 1 : 0);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect([most, pagesOf(pdf), sizeOf(pdf)]).toEqual([most, 1, A4]);
  }
});

test('a link brings the comparison of regions and countries, and prints it on one page sideways', async ({ site, page }) => {
  await site.openList('?view=compare&areas=SI03,FR,XK,ES24,XX99');
  await expect(site.table.getByRole('columnheader')).toHaveText([profile.areas.fact, /Vzhodna Slovenija/, /France/, /Kosovo\*/, /Aragón/]);
  await expect(page.getByText(profile.areas.unknown('XX99'))).toBeVisible();
  const inside = hubs.filter(({ country }) => country === 'FR').length;
  await expect(site.table.getByRole('row', { name: profile.areas.hubsInside }).getByRole('cell').nth(1)).toHaveText(String(inside));
  await expect(page.getByText(reading.kosovoNote)).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect([pagesOf(pdf), sizeOf(pdf)]).toEqual([1, [...A4].reverse()]);
});

test('a region is kept on its card, compared with its country, and Back leads to the card again', async ({ site, page }) => {
  await site.openList('?region=ES24');
  await site.card.getByRole('button', { name: profile.compare, exact: true }).click();
  await site.card.getByRole('button', { name: profile.compareCountry('Spain') }).click();
  await site.expectQuery('areas', 'ES24,ES');
  await site.card.getByRole('button', { name: profile.showComparison }).click();
  await expect(site.table.getByRole('columnheader')).toHaveText([profile.areas.fact, /Aragón/, /Spain/]);
  await site.table.getByRole('columnheader').getByRole('button', { name: 'Aragón', exact: true }).click();
  await expect(site.card.getByRole('heading', { level: 2, name: 'Aragón' })).toBeFocused();
  await page.goBack();
  await expect(site.card).toHaveCount(0);
  await expect(site.table).toBeVisible();
});
