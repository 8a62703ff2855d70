import { FACETS, facetValues } from '../../src/domain/facets';
import { OUTERMOST_REGIONS } from '../../src/domain/outermost';
import { countBy, hubs } from './data';
import { en, expect, stage, test, type Site } from './page';

const portuguese = hubs.filter(({ country }) => country === 'PT');
const outermost: readonly string[] = OUTERMOST_REGIONS;
/** What a map of mainland Portugal can show. */
const drawn = portuguese.filter(({ placed, regionId }) => placed && !outermost.includes(regionId ?? ''));

async function expectPortugal(site: Site) {
  await expect(site.heading).toContainText(en.results.hubs(portuguese.length));
  await site.expectListLength(portuguese.length);
  await expect(site.page.getByRole('button', { name: en.facets.remove('Portugal') })).toBeVisible();
  await site.expectQuery('country', 'PT');
  await site.settled();
  expect(await site.drawnHubCount()).toBe(drawn.length);
}

test('choosing a country changes count, list, chips, map and address together', async ({ site }) => {
  await site.open();
  await site.choose(en.facets.labels.country, 'Portugal');
  await expectPortugal(site);
  expect((await site.listedIds()).sort()).toEqual(portuguese.map(({ id }) => id).sort());
  expect(site.camera()?.zoom).toBeGreaterThan(4);
  await expect(site.announcement).toHaveText(en.results.announcement(portuguese.length, 1));
});

test('the other facets count what they would add to the choice', async ({ site }) => {
  await site.openList('?country=PT');
  for (const facet of FACETS.filter(({ id }) => id !== 'country')) {
    const label = en.facets.labels[facet.id];
    const counts = countBy(portuguese, (hub) => facet.valuesOf({ ...hub, lngLat: null }));
    await site.facetButton(label).click();
    await expect(site.facetMenu(label)).toBeVisible();
    const shown = await site
      .facetMenu(label)
      .locator('label .count')
      .evaluateAll((elements) => elements.map(({ textContent }) => Number(textContent)));
    expect(shown, label).toEqual(facetValues(facet, []).map((value) => counts.get(value) ?? 0));
    await site.facetMenu(label).getByRole('button', { name: en.facets.done }).click();
  }
});

test('two values of one facet widen the result, a second facet narrows it', async ({ site }) => {
  await site.openList();
  await site.choose(en.facets.labels.country, 'Portugal');
  await site.choose(en.facets.labels.country, 'Spain');
  const iberian = hubs.filter(({ country }) => country === 'PT' || country === 'ES');
  await expect(site.heading).toContainText(en.results.hubs(iberian.length));
  await site.choose(en.facets.labels.kind, en.kinds.edih);
  await expect(site.heading).toContainText(en.results.hubs(iberian.filter(({ kind }) => kind === 'edih').length));
  await site.expectQuery('country', 'PT,ES');
  await site.expectQuery('kind', 'edih');
});

test('clearing shows everything again, and Back undoes it', async ({ site, page }) => {
  await site.open();
  await site.choose(en.facets.labels.country, 'Portugal');
  await expectPortugal(site);
  await page.getByRole('button', { name: en.facets.clearAll }).click();
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
  await site.expectQuery('country', null);
  await page.goBack();
  await expectPortugal(site);
  await page.goBack();
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
  await page.goForward();
  await expectPortugal(site);
});

test('the link reproduces list, filters, card and map in another browser', async ({ site, page, newSite }) => {
  await site.open();
  await site.choose(en.facets.labels.country, 'Portugal');
  await expectPortugal(site);
  await site.switchTo(stage.layers.label, stage.layers.names.connectivity);
  await site.rows.first().click();
  await expect(site.card.getByRole('heading', { level: 2 })).toBeVisible();
  await expect.poll(() => page.url()).toMatch(/hub=.*map=/);
  await site.settled();

  const other = await newSite();
  await other.open(new URL(page.url()).search);
  expect(await other.heading.textContent()).toBe(await site.heading.textContent());
  expect(await other.listedIds()).toEqual(await site.listedIds());
  expect(await other.card.getByRole('heading', { level: 2 }).textContent()).toBe(
    await site.card.getByRole('heading', { level: 2 }).textContent(),
  );
  await expect(other.page.getByRole('radio', { name: stage.layers.names.connectivity })).toBeChecked();
  expect(other.camera()).toEqual(site.camera());
  expect((await other.marks()).map(({ id }) => id).sort()).toEqual((await site.marks()).map(({ id }) => id).sort());
});
