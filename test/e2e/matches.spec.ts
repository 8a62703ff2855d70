import type { Hub } from '../../src/domain/hub';
import { greatCircleKm, toUnitVector, type LngLat } from '../../src/domain/geo';
import words from '../../src/i18n/en/matches';
import { hubs } from './data';
import { en, expect, test, type Site } from './page';

const MARIBOR: LngLat = [15.646, 46.555];
const NEAR = '?near=46.555/15.646/SI03/Maribor';
const ASKED = `${NEAR}&need=robots&work=manufacturing`;

function kmFromMaribor({ lngLat }: Hub): number {
  if (lngLat === null) return Infinity;
  const [a, b] = [toUnitVector(MARIBOR), toUnitVector(lngLat)];
  return greatCircleKm(Math.hypot(...a.map((value, axis) => value - b[axis]!)));
}

const select = ({ page }: Site, label: string) => page.getByRole('combobox', { name: label });
const answer = ({ page }: Site, text: string) => page.getByRole('button', { name: words.bar.remove(text), exact: true });

test('answers in a link give an order and, for each hub, its reason; another browser shows the same', async ({ site, newSite }) => {
  await site.openList(`${ASKED}&country=SI,AT`);
  await expect(select(site, words.bar.sort)).toHaveValue('match');
  const meets = ({ technologies, sectors }: Hub) =>
    Number(technologies?.includes('robotics') ?? 0) + Number(sectors?.includes('manufacturing') ?? 0);
  const national = hubs.filter(({ country }) => ['SI', 'AT'].includes(country));
  const ids = await site.listedIds();
  expect([...ids].sort(), 'no hub is hidden').toEqual(national.map(({ id }) => id).sort());
  const [first, last] = [ids[0], ids.at(-1)].map((id) => national.find((hub) => hub.id === id)!);
  expect(meets(first!), 'the best match comes first').toBeGreaterThan(0);
  expect(meets(last!), 'the weakest last').toBe(0);
  await expect(site.row(first!.id)).toContainText(/km · .*(Robots|Manufacturing).*\((stated|from its title|from its network)\)/);
  for (const told of [site.announcement, site.heading]) await expect(told).toContainText(words.order.match('Maribor'));

  const other = await newSite();
  await other.openList(`?${site.query().toString()}`);
  await expect(answer(other, words.needs.robots)).toBeVisible();
  expect(await other.listedIds()).toEqual(ids);
});

test('the radius is in the address and the counts, and Back undoes it', async ({ site, page }) => {
  await site.openList(NEAR);
  await expect(select(site, words.bar.sort)).toHaveValue('distance');
  await select(site, words.bar.radius).selectOption('100');
  await site.expectQuery('radius', '100');
  const near = hubs.filter((hub) => kmFromMaribor(hub) <= 100);
  expect(near.length).toBeGreaterThan(0);
  await expect(site.heading).toContainText(en.results.hubs(near.length));
  await site.expectListLength(near.length);
  await page.goBack();
  await site.expectQuery('radius', null);
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
  await page.goForward();
  await answer(site, words.bar.within('100')).click();
  await site.expectQuery('radius', null);
  await expect(site.heading).toContainText(en.results.hubs(hubs.length));
});

test('the list is ordered by distance or name, and table and card tell the distance', async ({ site }) => {
  await site.openList(`${ASKED}&sort=distance&view=table&country=SI,AT`);
  const km = (id: string) => kmFromMaribor(hubs.find((hub) => hub.id === id)!);
  const byDistance = (await site.listedIds()).map(km);
  expect(byDistance).toEqual([...byDistance].sort((a, b) => (a === b ? 0 : a - b)));
  const column = site.table.getByRole('columnheader', { name: words.distance.label });
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');

  await select(site, words.bar.sort).selectOption('name');
  await site.expectQuery('sort', 'name');
  const names = (await site.listedIds()).map((id) => hubs.find((hub) => hub.id === id)!.name);
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  expect(names).toEqual([...names].sort(compare));
  await site.rows.first().click();
  await expect(site.card.getByText(words.distance.from('Maribor'))).toBeVisible();
});

test('a radius that leaves nothing says so and is taken away; a hub is kept in the address', async ({ site, page }) => {
  await site.openList(`${ASKED}&radius=25&country=PT`);
  await expect(page.getByText(words.empty.radius('25', 'Maribor'))).toBeVisible();
  await page.getByRole('button', { name: words.empty.anyDistance }).click();
  await expect(site.heading).toBeFocused();
  const portuguese = hubs.filter(({ country }) => country === 'PT');
  await expect(site.heading).toContainText(en.results.hubs(portuguese.length));
  const [id] = await site.listedIds();
  const keep = page.getByRole('button', { name: words.keep.keep(portuguese.find((hub) => hub.id === id)!.name), exact: true });
  await keep.click();
  await site.expectQuery('keep', id!);
  await expect(keep).toHaveAttribute('aria-pressed', 'true');
});
