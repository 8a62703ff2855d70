import { hubById, hubs } from './data';
import { en, expect, reading, test } from './page';

const hub = hubById('aragon-edih');

test('wrong parts of a link are named in a note that can be dismissed; the rest works', async ({ site, page }) => {
  await site.openList('?country=PT,QQ&layer=bogus&map=1/2&tech=magic&hub=no-such-hub&view=globe');
  const note = page.getByRole('alert');
  await expect(note).toContainText(reading.problems.heading);
  for (const wrong of ['QQ', 'bogus', 'map=1/2', 'magic', 'no-such-hub', 'globe']) await expect(note).toContainText(wrong);
  await expect(note.getByRole('listitem')).toHaveCount(6);
  await expect(site.heading).toContainText(en.results.hubs(hubs.filter(({ country }) => country === 'PT').length));
  await expect(page.getByRole('button', { name: en.facets.remove('Portugal') })).toBeVisible();
  await note.getByRole('button', { name: en.page.dismiss }).click();
  await expect(note).toHaveCount(0);
});

test('a region that is not in the data is noted once the regions are known', async ({ site, page }) => {
  await site.openList('?region=ZZ99');
  await expect(page.getByRole('alert')).toContainText(reading.problems.notInData('region', 'ZZ99'));
  await page.getByRole('button', { name: en.page.dismiss }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await site.expectQuery('region', null);
});

test('of two cards in a link the first opens and the other is noted', async ({ site, page }) => {
  await site.openList(`?hub=${hub.id}&region=FR10`);
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(reading.problems.onlyOneOpen('region'));
});

test('a region and a hub can be chosen one after the other, and the link names the last', async ({ site }) => {
  await site.openList(`?region=FR10`);
  await expect(site.card.getByRole('heading', { level: 2 })).toHaveText(/Île-de-France|Ile-de-France/);
  await site.rows.first().click();
  await site.expectQuery('region', null);
  await site.expectQuery('hub', /./);
});

test('parameters of others stay in the link', async ({ site }) => {
  await site.openList('?utm_source=letter&country=PT');
  await site.choose(en.facets.labels.kind, en.kinds.edih);
  await site.expectQuery('kind', 'edih');
  await site.expectQuery('utm_source', 'letter');
  await site.expectQuery('country', 'PT');
});

test('a camera far from everything is still a valid link', async ({ site }) => {
  await site.open('?map=5/-21.1/55.5');
  expect(site.camera()).toEqual({ zoom: 5, lat: -21.1, lng: 55.5 });
});
