import { greatCircleKm, toUnitVector, type LngLat } from '../../src/domain/geo';
import { PALETTES } from '../../src/map/spec/palette';
import { hubs } from './data';
import { expect, stage, test, type Site } from './page';

const MARIBOR: LngLat = [15.646, 46.555];
const NEAR = '?near=46.555/15.646/SI03/Maribor';

function distanceKm(a: LngLat, b: LngLat): number {
  const [p, q] = [toUnitVector(a), toUnitVector(b)];
  return greatCircleKm(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
}

const within100Km = hubs.filter(({ lngLat }) => lngLat !== null && distanceKm(MARIBOR, lngLat) <= 100).map(({ id }) => id);

test('a link with a place and a radius opens around it: the circle, and the hubs in it, drawn and listed alike', async ({ site, page }) => {
  await site.open(`${NEAR}&radius=100`);
  await site.expectListLength(within100Km.length);
  expect((await site.listedIds()).sort()).toEqual(within100Km.sort());
  await expect.poll(() => site.drawnHubCount()).toBe(within100Km.length);
  await site.expectQuery('map', /^[67]\.\d+\/46\.5\d*\/15\.6\d*$/);
  await site.settled();
  const { origin } = PALETTES.light;
  // The dashes of the circle and the pin.
  expect((await site.paintedShares([origin]))[0]).toBeGreaterThan(0.0005);
  await expect(site.legend).toContainText(stage.map.origin('100'));

  await page.getByRole('button', { name: stage.map.home }).click();
  await expect.poll(() => site.camera()?.zoom).toBeLessThan(4);
  await site.settled();
  expect(await site.drawnHubCount()).toBe(within100Km.length);
});

/** Hubs in view, as listed; they must be those that are drawn. */
async function listedInView(site: Site, isNew: (ids: readonly string[]) => boolean): Promise<string[]> {
  let ids: string[] = [];
  await expect.poll(async () => isNew((ids = (await site.listedIds()).sort()))).toBe(true);
  await site.settled();
  await expect.poll(() => site.drawnHubCount()).toBe(ids.length);
  return ids;
}

test('only hubs in view are listed and drawn when asked, and follow the map to and fro', async ({ site, page }) => {
  await site.open('?inview=1&map=7/46.5/15.6');
  const first = await listedInView(site, (ids) => ids.length < hubs.length);
  expect(first.length).toBeGreaterThan(3);
  await page.getByRole('region', { name: stage.map.title }).focus();
  for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowLeft');
  const second = await listedInView(site, (ids) => ids.join() !== first.join());
  expect(second.some((id) => !first.includes(id))).toBe(true);
  for (let times = 0; times < 3; times++) await page.keyboard.press('ArrowRight');
  await listedInView(site, (ids) => ids.join() === first.join());
});
