import { PALETTES } from '../../src/map/spec/palette';
import { hubs, manifest } from './data';
import { en, expect, stage, test } from './page';

const placedCount = manifest.counts.byPrecision.city + manifest.counts.byPrecision.region;

test('lists every hub of the data set', async ({ site }) => {
  await site.openList();
  await expect(site.heading).toContainText(en.results.hubs(manifest.counts.hubs));
  await expect(site.heading).toContainText(en.results.inCountries(new Set(hubs.map(({ country }) => country)).size));
  await site.expectListLength(manifest.counts.hubs);
  expect((await site.listedIds()).sort()).toEqual(hubs.map(({ id }) => id).sort());
});

test('draws every hub with a known place', async ({ site }) => {
  await site.open('?map=2.4/45/10');
  expect(await site.drawnHubCount()).toBe(placedCount);
  await expect(site.page.getByText(en.results.notOnMap(manifest.counts.byPrecision.country))).toBeVisible();
});

test('shows Europe, painted: sea, land and the marks of the hubs', async ({ site }) => {
  await site.open();
  const { sea, land, kinds } = PALETTES.light;
  const [seaShare, landShare, markShare] = await site.paintedShares([sea, land, kinds.edih]);
  expect(seaShare).toBeGreaterThan(0.1);
  expect(landShare).toBeGreaterThan(0.1);
  expect(markShare).toBeGreaterThan(0.001);
  expect((await site.marks()).length).toBeGreaterThan(20);
  expect(site.page.url()).not.toContain('?');
});

test('fetches the regions when a layer first shows them, and the countries alone where none does', async ({ site, page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  const isRequested = (name: string) => requested.some((url) => new RegExp(`/data/${name}\\b[^/]*\\.topojson$`).test(url));
  await site.open();
  expect([isRequested('countries'), isRequested('regions')]).toEqual([true, false]);
  await site.switchTo(stage.layers.label, stage.layers.names.connectivity);
  await expect.poll(async () => (await site.regionIds()).length).toBeGreaterThan(200);
  expect(isRequested('regions')).toBe(true);

  requested.length = 0;
  await site.open('?layer=connectivity');
  expect([isRequested('countries'), isRequested('regions'), isRequested('regions-detail')]).toEqual([false, true, false]);
});

test('draws a simpler map when the code of MapLibre does not arrive, until it does', async ({ site, page }) => {
  site.expectConsoleErrors();
  await page.route('**/maplibre-renderer-*.js', (route) => route.abort());
  await page.goto('./?country=PT');
  const portuguese = hubs.filter(({ country }) => country === 'PT');
  await expect(site.heading).toContainText(en.results.hubs(portuguese.length));
  await site.settled();
  await expect(site.map).toHaveAttribute('data-map-renderer', 'svg');
  await expect.poll(() => site.drawnHubCount()).toBe(portuguese.filter(({ placed }) => placed).length);
  const note = page.getByRole('status').filter({ hasText: stage.map.simpler['not-loaded'] });
  await expect(note).toBeVisible();

  await page.unroute('**/maplibre-renderer-*.js');
  await note.getByRole('button', { name: stage.legend.retry }).click();
  await expect(site.map).toHaveAttribute('data-map-renderer', 'maplibre');
  await expect(note).toHaveCount(0);
  await expect(site.heading).toContainText(en.results.hubs(portuguese.length));
});

test('works as a list when the code of no map arrives', async ({ site, page }) => {
  site.expectConsoleErrors(/svg-renderer/);
  await page.route(/(maplibre|svg)-renderer-.*\.js/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(stage.map.failedTitle);
  await expect(site.heading).toContainText(en.results.hubs(manifest.counts.hubs));

  await site.choose(en.facets.labels.country, 'Portugal');
  const portuguese = hubs.filter(({ country }) => country === 'PT');
  await expect(site.heading).toContainText(en.results.hubs(portuguese.length));
  await site.rows.first().click();
  await expect(site.card.getByRole('heading', { level: 2 })).toBeVisible();
});
