import chapters from '../../src/i18n/en/index';
import { en, expect, SIZES, test } from './page';

const { matches, shortlist } = chapters;

test.use({ viewport: SIZES.phone, hasTouch: true, isMobile: true });

test('an owner of a small firm, by thumb: town, robots, manufacturing; the hubs with their reasons; two of them side by side', async ({
  site,
  page,
  newSite,
}) => {
  await site.openList();
  await page.getByRole('button', { name: en.page.find }).tap();
  // As it is spelled by somebody in a hurry.
  await site.placeField.fill('maribr');
  const maribor = page.getByRole('option', { name: /^Maribor/ });
  await expect(maribor).toContainText('Slovenia');
  await maribor.tap();
  await expect(site.placeField).toHaveValue('Maribor');
  for (const answer of [matches.needs.robots, en.sectors.manufacturing])
    await page.getByRole('button', { name: answer, exact: true }).tap();
  await page.getByRole('button', { name: /^Show \d+ hubs/ }).tap();

  await expect(site.heading).toBeFocused();
  await expect(site.heading).toBeInViewport();
  await expect(site.rows.first()).toBeInViewport();
  await expect(site.rows.first()).toContainText(/\d\skm · .*Manufacturing \(stated\)/);
  const best = await site.rows.evaluateAll((rows) => rows.flatMap((row) => (row as HTMLElement).dataset['hub'] ?? []).slice(0, 2));
  const keep = site.list.getByRole('button', { name: matches.keep.keep('') });
  await keep.nth(0).tap();
  await keep.nth(1).tap();
  await site.expectQuery('keep', best.join(','));

  const other = await newSite({ viewport: SIZES.desktop });
  await other.openList(`?${site.query().toString()}`);
  await expect(other.rows.first()).toHaveAttribute('data-hub', best[0]!);
  expect(await other.listedIds()).toEqual(await site.listedIds());

  await page.getByRole('region', { name: shortlist.title }).getByRole('button', { name: shortlist.compare }).tap();
  await site.expectQuery('view', 'compare');
  await expect(site.table.getByRole('columnheader')).toHaveCount(3);
  await expect(site.table.getByRole('rowheader', { name: shortlist.comparison.facts.distance })).toBeVisible();
});
