import { countBy, hubById, hubs } from './data';
import { en, expect, reading, stage, test } from './page';

const portuguese = hubs.filter(({ country }) => country === 'PT');
/** The place with most hubs. */
const [placeId, atPlace] = [...countBy(hubs, (hub) => (hub.placeId === null ? [] : [hub.placeId]))].sort((a, b) => b[1] - a[1])[0]!;
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const IN_PORTUGAL = '?country=PT&map=6/39.6/-8';

test('a click on a cluster zooms in to where it parts', async ({ site }) => {
  await site.open('?map=4/50/10');
  const before = await site.marks();
  const cluster = (await site.freeMarks()).sort((a, b) => b.hubCount - a.hubCount)[0]!;
  expect(cluster.hubCount).toBeGreaterThan(5);
  await site.clickMark(cluster);
  await expect.poll(() => site.camera()?.zoom).toBeGreaterThan(4);
  await site.settled();
  const after = await site.marks();
  expect(after.map(({ id }) => id)).not.toContain(cluster.id);
  expect(after).not.toEqual(before);
  await expect(site.card).toHaveCount(0);
});

test('a click on hubs that share a place lists them', async ({ site }) => {
  const there = hubs.filter((hub) => hub.placeId === placeId);
  await site.open(`?place=${placeId}`);
  await site.card.getByRole('button', { name: there[0]!.name }).click();
  await site.card.getByRole('button', { name: reading.hub.showOnMap }).click();
  await expect.poll(() => site.camera()?.zoom ?? 0).toBeGreaterThan(7);
  await site.settled();
  await site.card.getByRole('button', { name: en.page.close }).click();
  await expect(site.card).toHaveCount(0);
  await site.settled();

  const mark = (await site.freeMarks()).find(({ hubCount }) => hubCount === atPlace)!;
  await site.clickMark(mark);
  await site.expectQuery('place', placeId);
  await expect(site.card.getByRole('heading', { level: 2, name: reading.place.title(atPlace) })).toBeVisible();
  const listed = site.card.getByRole('list', { name: en.results.listLabel }).getByRole('button');
  await expect(listed).toHaveCount(there.length);
});

test('a click on a single hub opens its card, one on the sea closes it', async ({ site, page }) => {
  await site.open(IN_PORTUGAL);
  const single = (await site.freeMarks()).find(({ hubCount }) => hubCount === 1)!;
  await site.clickMark(single);
  await site.expectQuery('hub', single.id);
  await expect(site.card.getByRole('heading', { level: 2, name: portuguese.find(({ id }) => id === single.id)!.name })).toBeVisible();
  await site.settled();
  const box = (await site.map.boundingBox())!;
  await page.mouse.click(box.x + 40, box.y + box.height / 2);
  await expect(site.card).toHaveCount(0);
});

test('with a layer, a click on a region opens its card', async ({ site, page }) => {
  await site.open('?layer=connectivity&q=zzzz&map=7/47.2/2.4');
  expect(await site.marks()).toEqual([]);
  const box = (await site.map.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await site.expectQuery('region', /^FR/);
  await expect(site.card.getByRole('heading', { level: 2 })).toBeFocused();
});

test('mark and row highlight each other under the pointer', async ({ site, page }) => {
  await site.open(IN_PORTUGAL);
  const single = (await site.freeMarks()).find(({ hubCount }) => hubCount === 1)!;
  const before = await site.map.screenshot();

  await site.pointAtMark(single);
  await expect(site.row(single.id)).toHaveClass(/hovered/);
  await expect(page.locator('.tip')).toContainText(portuguese.find(({ id }) => id === single.id)!.name);
  await site.heading.hover();
  await expect(site.row(single.id)).not.toHaveClass(/hovered/);
  await expect(page.locator('.tip')).toHaveCount(0);

  await site.row(single.id).hover();
  await site.settled();
  expect((await site.map.screenshot()).equals(before)).toBe(false);
  await site.heading.hover();
  await site.settled();
  expect((await site.map.screenshot()).equals(before)).toBe(true);
});

test('the keyboard steps through the marks and opens one', async ({ site, page }) => {
  await site.open(IN_PORTUGAL);
  const count = (await site.marks()).length;
  await page.getByRole('region', { name: stage.map.title }).focus();
  await page.keyboard.press('Tab');
  const stepper = page.locator('button:focus');
  await expect(stepper).toContainText(new RegExp(`, 1 of \\d+`));
  await expect(stepper).toHaveAccessibleDescription(stage.map.stepHelp);
  const single = (await site.marks()).find(({ hubCount }) => hubCount === 1)!;
  const { name } = portuguese.find(({ id }) => id === single.id)!;
  for (let step = 0; step < count && !(await stepper.textContent())!.includes(name); step++) {
    await page.keyboard.press('ArrowRight');
    await expect(stepper).toContainText(`, ${step + 2} of`);
  }
  await page.keyboard.press('Enter');
  await expect(site.card.getByRole('heading', { level: 2, name })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('button:focus')).toContainText(name);
});

test('the map is moved by buttons, by keys and by dragging, and the address follows', async ({ site, page }) => {
  await site.open('?map=5/50/10');
  await page.getByRole('button', { name: stage.map.zoomIn }).click();
  await expect.poll(() => site.camera()?.zoom).toBe(6);
  await page.getByRole('button', { name: stage.map.zoomOut }).click();
  await expect.poll(() => site.camera()?.zoom).toBe(5);

  await page.getByRole('region', { name: stage.map.title }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => site.camera()?.lng).toBeGreaterThan(10.1);
  await site.settled();

  const { lng } = site.camera()!;
  const box = (await site.map.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => site.camera()?.lng).toBeGreaterThan(lng + 1);

  await page.getByRole('button', { name: stage.map.home }).click();
  await site.expectQuery('map', null);
});

test('“Show on the map” brings the hub into view', async ({ site }) => {
  await site.open('?hub=aragon-edih');
  await site.card.getByRole('button', { name: reading.hub.showOnMap }).click();
  await expect.poll(() => site.camera()?.zoom ?? 0).toBeGreaterThan(7);
  await site.settled();
  expect((await site.marks()).length).toBeGreaterThan(0);
  expect(await site.regionIds()).toContain(hubById('aragon-edih').regionId);
});
