import gaps from '../../src/i18n/en/gaps';
import profile from '../../src/i18n/en/profile';
import { PALETTES } from '../../src/map/spec/palette';
import { en, expect, stage, test, type Site } from './page';

const LAYER = '?tech=cybersecurity&layer=gaps';

const headline = (site: Site) => site.page.locator('.panel .headline');
const gapRows = (site: Site) => site.page.getByRole('list', { name: gaps.gaps.title }).getByRole('button');
const bestPlaces = (site: Site) => site.page.getByRole('region', { name: gaps.best.title }).getByRole('listitem');
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')![0]);

/** What the panel says: the share of regions reached, the gaps that stand first, and the best next places. */
async function answer(site: Site) {
  await expect(bestPlaces(site).first()).toBeVisible();
  return {
    headline: await headline(site).innerText(),
    gaps: await gapRows(site).allInnerTexts(),
    places: await bestPlaces(site).allInnerTexts(),
  };
}

test('five clicks from the start tell where cybersecurity hubs are in reach, the gaps, the best next place, and print a page; the link says it all', async ({
  site,
  page,
  newSite,
}) => {
  await site.openList();
  await page.evaluate(() => (window.print = () => undefined));
  await site.facetButton(en.facets.labels.technology).click();
  await site
    .facetMenu(en.facets.labels.technology)
    .getByRole('checkbox', { name: new RegExp(`^${en.technologies.cybersecurity} `) })
    .click();
  await site.switchTo(stage.layers.label, stage.layers.names.gaps);

  await expect(headline(site)).toContainText(gaps.reach.km('50'));
  const told = await answer(site);
  const [, covered, total] = /(\d+) of (\d+)/.exec(told.headline)!.map(Number);
  const gapCount = numberIn(await page.getByRole('region', { name: gaps.gaps.title }).getByRole('paragraph').first().textContent());
  expect(covered! + gapCount, 'every region is reached or a gap').toBe(total);
  expect(numberIn(told.headline)).toBe(Math.round((100 * covered!) / total!));

  await gapRows(site).first().click();
  await expect(site.card).toContainText(profile.coverage.classes.gap);
  await site.card.getByRole('button', { name: profile.factSheet }).click();
  await expect(page.locator('.paper')).toContainText(profile.coverage.classes.gap);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

  await site.expectQuery('region', /^[A-Z]/);
  const other = await newSite();
  await other.openList(new URL(page.url()).search);
  expect(await answer(other)).toEqual(told);
  await expect(other.card.getByRole('heading').first()).toHaveText((await site.card.getByRole('heading').first().textContent())!);
});

test('the map shows where hubs are at hand and where not', async ({ site }) => {
  await site.open('?layer=gaps&reach=150');
  const [gap, served, seat] = await site.paintedShares(PALETTES.light.ramps.coverage);
  for (const share of [gap, served, seat]) expect(share).toBeGreaterThan(0.002);
});

test('a hub tried at the best next place closes gaps, and stays in the link', async ({ site, page, newSite }) => {
  await site.openList(LAYER);
  const before = await answer(site);
  await bestPlaces(site).first().getByRole('button').click();
  await site.expectQuery('whatif', /^\d/);
  await expect(headline(site)).toContainText(gaps.headline.planned('', '', '', 1).split(':')[0]!);
  const after = await answer(site);
  expect(after.places[0]).not.toBe(before.places[0]);
  expect(after.headline.startsWith(before.headline), 'what the hubs that there are reach stays').toBe(true);
  const other = await newSite();
  await other.openList(new URL(page.url()).search);
  expect(await answer(other)).toEqual(after);
});
