import { RECORD_FACTS } from '../../src/domain/completeness';
import { hubById, hubs, regions } from './data';
import { en, expect, reading, stage, test } from './page';

const hub = hubById('aragon-edih');
const region = regions.find(({ id }) => id === hub.regionId)!;

test('a hub opens as a card with its facts, what they rest on, and where they come from', async ({ site, page }) => {
  await site.openList('?country=ES');
  await site.row(hub.id).click();
  const { card } = site;
  const heading = card.getByRole('heading', { level: 2, name: hub.name });
  await expect(heading).toBeFocused();
  await expect(card).toContainText(en.kinds[hub.kind]);
  await expect(card).toContainText(reading.basis.kind[hub.kindBasis]);
  await expect(card).toContainText(hub.city!);
  await expect(card).toContainText(en.precision[hub.precision]);
  await expect(card).toContainText(reading.basis.services[hub.servicesBasis!]);
  await expect(card).toContainText(reading.basis.techSector[hub.techSectorBasis!]);
  for (const service of hub.services!) await expect(card).toContainText(en.services[service]);
  await expect(card.getByRole('heading', { name: reading.hub.sources })).toBeVisible();
  await expect(card).toContainText(/Collected on \d/);
  await expect(card).toContainText(new RegExp(`\\d of ${RECORD_FACTS.length} facts known`));
  await site.expectQuery('hub', hub.id);
  await expect(page.locator('.panel').locator('[aria-current=true]')).toHaveAttribute('data-hub', hub.id);
});

test('links to elsewhere open apart and tell nothing of this page', async ({ site }) => {
  await site.openList('?hub=aire-ee');
  const links = site.card.getByRole('link');
  await expect(links.first()).toBeVisible();
  await expect(site.card).toContainText(reading.hub.websiteNote);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener noreferrer/);
    await expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    await expect(link).toHaveAttribute('href', /^https?:/);
    await expect(link).toContainText(reading.hub.opensNewTab);
  }
});

test('Escape closes the card and gives the focus back; Back opens it again', async ({ site, page }) => {
  await site.openList('?country=ES');
  await site.row(hub.id).click();
  await expect(site.card.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(site.card).toHaveCount(0);
  await expect(site.row(hub.id)).toBeFocused();
  await site.expectQuery('hub', null);
  await page.goBack();
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeVisible();
});

test('the cross closes the card as well', async ({ site }) => {
  await site.openList('?country=ES');
  await site.row(hub.id).click();
  await site.card.getByRole('button', { name: en.page.close }).click();
  await expect(site.card).toHaveCount(0);
  await expect(site.row(hub.id)).toBeFocused();
});

test('what is not known is said, and the completeness counts it', async ({ site }) => {
  const bare = hubs.find((candidate) => candidate.coordinator === null && candidate.services === null && candidate.sectors === null)!;
  await site.openList(`?hub=${bare.id}`);
  await expect(site.card.getByRole('heading', { level: 2, name: bare.name })).toBeVisible();
  await expect(site.card.getByText(reading.hub.notKnown).first()).toBeVisible();
  await expect(site.card).toContainText(new RegExp(`Missing: .*${reading.hub.facts.coordinator}`));
});

test('the region of a hub opens as a card with values, their level, and its hubs', async ({ site, page }) => {
  await site.openList(`?hub=${hub.id}`);
  await site.card.getByRole('button', { name: region.name }).click();
  await expect(site.card.getByRole('heading', { level: 2, name: region.name })).toBeFocused();
  await site.expectQuery('region', region.id);
  await site.expectQuery('hub', null);
  await expect(site.card).toContainText(stage.indicators['internet-access'].label);
  await expect(site.card).toContainText(/\d+(\.\d)?\s?%/);
  await expect(site.card).toContainText(stage.region.valueOf(stage.region.levels[0], region.country));
  const there = hubs.filter(({ regionId }) => regionId === region.id);
  const list = site.card.getByRole('list', { name: reading.region.hubs });
  await expect(list.getByRole('button')).toHaveCount(there.length);
  await list.locator(`[data-hub="${hub.id}"]`).click();
  await expect(site.card.getByRole('heading', { level: 2, name: hub.name })).toBeFocused();
  await page.goBack();
  await expect(site.card.getByRole('heading', { level: 2, name: region.name })).toBeVisible();
});
