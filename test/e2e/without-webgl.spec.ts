import AxeBuilder from '@axe-core/playwright';
import { CHROMIUM_FLAGS, findChromium } from '../../src/setup/chromium.mjs';
import whatIf from '../../src/i18n/en/what-if';
import { PALETTES } from '../../src/map/spec/palette';
import { hubs } from './data';
import { en, expect, Site, stage, test } from './page';

const executablePath = findChromium();
const browserPath = executablePath === undefined ? {} : { executablePath };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const portuguese = hubs.filter(({ country }) => country === 'PT');

test.use({ launchOptions: { args: ['--no-sandbox', '--disable-3d-apis'], ...browserPath } });

test('without WebGL a simpler map is drawn, says so, and shows what list, filters and tables show', async ({ site, page }) => {
  await site.open('?map=2.4/45/10');
  await expect(site.map).toHaveAttribute('data-map-renderer', 'svg');
  await expect(page.getByRole('alert')).toHaveCount(0);
  const note = page.getByRole('status').filter({ hasText: stage.map.simpler.unsupported });
  await expect(note).toBeVisible();
  await note.getByRole('button', { name: en.page.dismiss }).click();
  await expect(note).toHaveCount(0);
  expect(await site.drawnHubCount()).toBe(hubs.filter(({ placed }) => placed).length);

  await site.choose(en.facets.labels.country, 'Portugal');
  await site.expectListLength(portuguese.length);
  await site.page.getByRole('button', { name: stage.map.home }).click();
  await site.settled();
  expect(await site.drawnHubCount()).toBe(portuguese.filter(({ placed }) => placed).length);

  await site.switchTo(stage.views.label, stage.views.names.table);
  await site.expectTableLength(portuguese.length);
  await site.switchTo(stage.views.label, stage.views.names.map);
  await site.rows.first().click();
  await expect(site.card.getByRole('heading', { level: 2 })).toBeFocused();
});

test('without WebGL a layer colours the regions, and a click opens one', async ({ site, page }) => {
  await site.open('?q=zzzz&map=7/47.2/2.4');
  await site.switchTo(stage.layers.label, stage.layers.names.connectivity);
  await expect(site.legend.locator('rect').first()).toBeVisible();
  await site.settled();
  const { ramps, noData, land } = PALETTES.light;
  const fills = await site.map.locator('[data-region]').evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')!));
  expect(new Set(fills)).toEqual(new Set([...ramps.connectivity, noData]));
  const shares = await site.paintedShares([...ramps.connectivity, land]);
  expect(shares.slice(0, -1).reduce((sum, share) => sum + share)).toBeGreaterThan(0.5);
  expect(shares.at(-1)).toBeLessThan(0.01);

  const box = (await site.map.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await site.expectQuery('region', /^FR/);
  await expect(site.card.getByRole('heading', { level: 2 })).toBeFocused();
});

test('without WebGL a click on a cluster zooms in, one on a single hub opens it', async ({ site, page }) => {
  await site.open('?country=PT&map=4/39.6/-8');
  const cluster = (await site.freeMarks()).sort((a, b) => b.hubCount - a.hubCount)[0]!;
  expect(cluster.hubCount).toBeGreaterThan(3);
  await site.clickMark(cluster);
  await expect.poll(() => site.camera()?.zoom ?? 0).toBeGreaterThan(4);
  await site.settled();
  expect((await site.marks()).map(({ id }) => id)).not.toContain(cluster.id);

  const single = (await site.freeMarks()).find(({ hubCount }) => hubCount === 1)!;
  const { name } = portuguese.find(({ id }) => id === single.id)!;
  await site.pointAtMark(single);
  await expect(page.locator('.tip')).toContainText(name);
  await expect(site.row(single.id)).toHaveClass(/hovered/);
  await site.clickMark(single);
  await site.expectQuery('hub', single.id);
  await expect(site.card.getByRole('heading', { level: 2, name })).toBeVisible();
});

test('without WebGL the map is moved by buttons, keys, wheel and dragging, and the address follows', async ({ site, page }) => {
  await site.open('?map=5/50/10');
  await page.getByRole('button', { name: stage.map.zoomIn }).click();
  await expect.poll(() => site.camera()?.zoom).toBe(6);
  await page.getByRole('region', { name: stage.map.title }).focus();
  await page.keyboard.press('-');
  await expect.poll(() => site.camera()?.zoom).toBe(5);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => site.camera()?.lng).toBeGreaterThan(10.1);

  const { lng } = site.camera()!;
  const box = (await site.map.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => site.camera()?.lng).toBeGreaterThan(lng + 1);
  await page.mouse.wheel(0, -240);
  await expect.poll(() => site.camera()?.zoom).toBeGreaterThan(5.1);
  await expect(site.card).toHaveCount(0);

  await page.keyboard.press('Tab');
  await expect(page.locator('button:focus')).toHaveAccessibleDescription(stage.map.stepHelp);
  await page.getByRole('button', { name: stage.map.home }).click();
  await site.expectQuery('map', null);
});

test('a link shows the same marks at the same places with WebGL and without', async ({ site, playwright, baseURL, viewport }) => {
  const link = '?map=5.3/48.2/9.1&kind=edih';
  await site.open(link);
  const browser = await playwright.chromium.launch({ args: CHROMIUM_FLAGS, ...browserPath });
  const other = new Site(await browser.newPage({ baseURL: baseURL!, viewport, reducedMotion: 'reduce' }), baseURL!);
  await other.open(link);
  await expect(other.map).toHaveAttribute('data-map-renderer', 'maplibre');
  const byId = (marks: Awaited<ReturnType<Site['marks']>>) => [...marks].sort((a, b) => a.id.localeCompare(b.id));
  const [simple, detailed] = [byId(await site.marks()), byId(await other.marks())];
  expect(simple.length).toBeGreaterThan(10);
  expect(simple.map(({ id, hubCount }) => [id, hubCount])).toEqual(detailed.map(({ id, hubCount }) => [id, hubCount]));
  for (const [index, { x, y }] of simple.entries()) {
    expect(Math.abs(x - detailed[index]!.x)).toBeLessThan(1);
    expect(Math.abs(y - detailed[index]!.y)).toBeLessThan(1);
  }
  expect(await site.regionIds()).toEqual(await other.regionIds());
  expect(other.faults()).toEqual([]);
  await browser.close();
});

test('without WebGL the visitor’s place and the circle around it are drawn as with it', async ({ site }) => {
  await site.open('?near=46.555/15.646/SI03/Maribor&radius=100');
  const { origin, land } = PALETTES.light;
  await expect.poll(() => site.map.locator('path[stroke-dasharray]').getAttribute('d')).not.toBe('');
  await site.settled();
  const [painted, plainLand] = await site.paintedShares([origin, land]);
  expect(painted).toBeGreaterThan(0.0005);
  // Within the circle land has a tint.
  expect(plainLand).toBeLessThan(0.8);
  expect(await site.drawnHubCount()).toBe((await site.listedIds()).length);
});

test('without WebGL a what-if hub is placed and moved by keys alone, and drawn with its circle', async ({ site, page }) => {
  await site.open('?layer=gaps&map=6/47/22');
  await page.getByRole('button', { name: whatIf.inMiddle.map }).press('Enter');
  await site.expectQuery('whatif', '47/22/50');
  await expect(site.map.locator('path[stroke-dasharray]')).toHaveCount(1);
  await expect(page.getByRole('button', { name: whatIf.moveOf(1), exact: true })).toBeFocused();
  await page.keyboard.press('Shift+ArrowUp');
  await site.expectQuery('whatif', '47.225/22/50');
  await page.goBack();
  await site.expectQuery('whatif', '47/22/50');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no violation of WCAG 2.2 AA without WebGL, ${colorScheme}`, async ({ site, page }) => {
    await page.emulateMedia({ colorScheme });
    await site.open('?country=PT&layer=services');
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([]);
  });
}
