import { hubs, hubById } from './data';
import { en, expect, reading, stage, test } from './page';

const hub = hubById('aragon-edih');

test('without its hubs the page says so, and reloading works once they are back', async ({ site, page }) => {
  site.expectConsoleErrors(/hubs\.geojson/);
  await page.route('**/data/hubs-*.geojson', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(en.page.failedTitle);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.page.failedTitle);
  await page.unroute('**/data/hubs-*.geojson');
  await page.getByRole('button', { name: en.page.reload }).click();
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
});

test('without the hubs, the page of one keeps its facts, whose links lead on from its address', async ({ site, page, baseURL }) => {
  site.expectConsoleErrors(/hubs\.geojson/);
  await page.route('**/data/hubs-*.geojson', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto(`./hub/${hub.id}/`);
  await expect(page.getByRole('alert')).toContainText(en.page.failedTitle);
  await page.getByRole('main').getByRole('link', { name: 'Spain', exact: true }).click();
  await expect(page).toHaveURL(`${baseURL!}country/${hub.country.toLowerCase()}/`);
  await expect(page.getByRole('main').getByRole('link', { name: hub.name, exact: true })).toBeVisible();
});

test('hubs that are not what they should be fail like missing ones', async ({ site, page }) => {
  site.expectConsoleErrors(/hubs\.geojson/, /JSON/);
  await page.route('**/data/hubs-*.geojson', (route) => route.fulfill({ contentType: 'application/json', body: '{"type":"FeatureColl' }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText(en.page.failedTitle);
});

test('values that cannot be loaded are said in the legend, retried there, and leave the hubs alone', async ({ site, page }) => {
  site.expectConsoleErrors(/observations\.json/);
  await page.route('**/data/observations-*.json', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await site.open('?layer=connectivity');
  await expect(site.legend.getByRole('alert')).toContainText(stage.legend.failed);
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
  expect((await site.marks()).length).toBeGreaterThan(20);
  await page.unroute('**/data/observations-*.json');
  await site.legend.getByRole('button', { name: stage.legend.retry }).click();
  await expect(site.legend.getByRole('alert')).toHaveCount(0);
  await expect(site.legend.locator('rect').first()).toBeVisible();
});

test('boundaries that cannot be loaded are said in the table of regions and retried there', async ({ site, page }) => {
  site.expectConsoleErrors(/regions\.topojson/);
  await page.route('**/data/regions-*.topojson', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await site.openList('?view=regions');
  await expect(page.locator('.table').getByRole('alert')).toContainText(stage.legend.failed);
  await page.unroute('**/data/regions-*.topojson');
  await page.locator('.table').getByRole('button', { name: stage.legend.retry }).click();
  await expect(site.table).toBeVisible();
});

test('a card whose code does not arrive says so and closes', async ({ site, page }) => {
  site.expectConsoleErrors(/OpenCard/);
  await page.route('**/OpenCard-*.js', (route) => route.abort());
  await site.openList('?country=ES');
  await site.row(hub.id).click();
  await expect(site.card.getByRole('alert')).toContainText(en.page.partFailed);
  await page.keyboard.press('Escape');
  await expect(site.card).toHaveCount(0);
  await site.row(hub.id).click();
  await expect(site.card.getByRole('alert')).toContainText(en.page.partFailed);
  await page.unroute('**/OpenCard-*.js');
  await site.card.getByRole('button', { name: en.page.reload }).click();
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
});

test('a record that cannot be loaded is said in the card and retried there', async ({ site, page }) => {
  site.expectConsoleErrors(/hub-details\.json/);
  await page.route('**/data/hub-details-*.json', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await site.openList(`?hub=${hub.id}`);
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
  await expect(site.card.getByRole('alert')).toContainText(reading.hub.detailsFailed);
  await page.unroute('**/data/hub-details-*.json');
  await site.card.getByRole('alert').getByRole('button', { name: stage.legend.retry }).click();
  await expect(site.card.getByRole('heading', { name: reading.hub.sources })).toBeVisible();
});

test('the sources of the data are named, or the failure is', async ({ site, page }) => {
  site.expectConsoleErrors(/manifest\.json/);
  await page.route('**/data/manifest-*.json', (route) => route.fulfill({ status: 500, body: 'broken' }));
  await site.openAbout();
  const dialog = page.getByRole('dialog', { name: reading.about.title });
  await expect(dialog.getByRole('alert')).toContainText(reading.about.failed);
  await page.unroute('**/data/manifest-*.json');
  await dialog.getByRole('button', { name: stage.legend.retry }).click();
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});
