import type { Frame, FrameLocator } from '@playwright/test';
import { contains, type BoundingBox } from '../../src/domain/geo';
import frameWords from '../../src/i18n/en/frame';
import { PLACE_COUNT } from '../../src/map/guest/places';
import type { MapRenderer } from '../../src/map/map-renderer';
import { hubs } from './data';
import { expect, htmlPage, test, type Host } from './host-page';
import { en, stage } from './page';

const TALL = '<p style="height: 3000px">The page goes on.</p>';
const MAP_CODE = /maplibre-renderer/;
const portuguese = hubs.filter(({ country }) => country === 'PT');
const placed = portuguese.filter((hub) => hub.placed);

const iframe = (host: Host, query = 'layout=map', attributes = '') =>
  `<iframe title="Map" width="640" height="420" ${attributes} src="${host.siteUrl}embed/?${query}"></iframe>`;

const mapOf = (frame: Frame | FrameLocator) => frame.locator('[data-map-state]');
type Drawn = HTMLElement & { readonly mapRenderer: MapRenderer };
const viewOf = (frame: Frame | FrameLocator) => mapOf(frame).evaluate((map) => (map as Drawn).mapRenderer.viewport());
const hubCountOf = (frame: Frame | FrameLocator) =>
  mapOf(frame).evaluate((map) => (map as Drawn).mapRenderer.renderedMarks().reduce((sum, { hubCount }) => sum + hubCount, 0));

const PORTUGAL: BoundingBox = [-9.6, 36.9, -6.1, 42.2];
/** Whether the map looks at the box from near: all of Europe is seen at a zoom of 3 or less. */
async function isOver(frame: Frame | FrameLocator, box: BoundingBox): Promise<boolean> {
  const { zoom, lngLat } = await viewOf(frame);
  return zoom > 4 && contains(box, lngLat);
}

/** The map has drawn all it was given. */
async function drawn(frame: Frame | FrameLocator, renderer: string | RegExp = 'maplibre'): Promise<void> {
  await expect(mapOf(frame)).toHaveAttribute('data-map-state', 'idle', { timeout: 45_000 });
  await expect(mapOf(frame)).toHaveAttribute('data-map-renderer', renderer);
}

const scrolledTo = (host: Host) => host.page.evaluate(() => scrollY);
const scrollTo = (host: Host, y: number) => host.page.evaluate(`scrollTo(0, ${y})`);

test.describe('gestures', () => {
  test.use({ hasTouch: true });
  for (const renderer of ['maplibre', 'svg']) {
    test(`wheel and finger are the page’s, and what moves the map by ${renderer} is told for a moment`, async ({ host, page }) => {
      if (renderer === 'svg') await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
      await host.open({ '/': htmlPage(iframe(host, 'layout=map&map=4/50/10') + TALL) });
      await drawn(host.frame, renderer);
      const words = frameWords.map;
      await page.mouse.move(320, 250);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => scrolledTo(host)).toBe(120);
      await expect(host.frame.getByText(words.wheel('Ctrl'))).toBeVisible();
      expect(await viewOf(host.frame)).toMatchObject({ zoom: 4 });
      await expect(host.frame.getByText(words.wheel('Ctrl'))).toBeHidden();

      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -240);
      await expect.poll(async () => (await viewOf(host.frame)).zoom).toBeGreaterThan(4.2);
      await page.keyboard.up('Control');
      expect(await scrolledTo(host)).toBe(120);

      await scrollTo(host, 0);
      await drawn(host.frame, renderer);
      const { zoom } = await viewOf(host.frame);
      const devTools = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) =>
        devTools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
      await touch('touchStart', [300, 230]);
      await touch('touchStart', [300, 230], [340, 230]);
      for (let away = 6; away <= 60; away += 6) await touch('touchMove', [300 - away, 230], [340 + away, 230]);
      await touch('touchEnd');
      await expect.poll(async () => (await viewOf(host.frame)).zoom).toBeGreaterThan(zoom + 0.5);

      // Last, because the page may still be rolling under a finger that has left it.
      await drawn(host.frame, renderer);
      const before = await viewOf(host.frame);
      await touch('touchStart', [320, 230]);
      for (const y of [210, 190, 170]) await touch('touchMove', [320, y]);
      await touch('touchEnd');
      await expect(host.frame.getByText(words.twoFingers)).toBeVisible();
      await expect.poll(() => scrolledTo(host)).toBeGreaterThan(0);
      expect(await viewOf(host.frame)).toEqual(before);
      await devTools.detach();
    });
  }
});

test('a map that waits to be asked for is a picture and a button, and costs nothing until then', async ({ host, page }) => {
  const code: string[] = [];
  page.on('request', (request) => MAP_CODE.test(request.url()) && code.push(request.url()));
  await host.open({ '/': htmlPage(iframe(host, 'layout=map&start=asked&country=PT') + iframe(host, 'start=asked&theme=dark')) });
  const button = host.frame.getByRole('button', { name: frameWords.map.show });
  await expect(button).toBeVisible();
  const picture = host.frame.locator('img[src$="country-pt.png"]');
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  // The pictures are light ones.
  await expect(picture).toHaveCSS('filter', 'none');
  await expect(host.page.locator('iframe').last().contentFrame().locator('img[src$="europe.png"]')).toHaveCSS('filter', /invert/);
  expect(code).toEqual([]);
  await button.press('Enter');
  await expect(host.frame.getByRole('region', { name: 'Map and tables' })).toBeFocused();
  await drawn(host.frame);
  expect(await hubCountOf(host.frame)).toBeGreaterThan(0);
  await expect.poll(() => isOver(host.frame, PORTUGAL)).toBe(true);
});

test('a map begins with the countries of its address, or with the box that it names', async ({ host }) => {
  await host.open({ '/': htmlPage(iframe(host, 'layout=map&country=PT') + iframe(host, 'layout=map&country=PT&bbox=5,45,7,47')) });
  const [ofCountry, ofBox] = [0, 1].map((index) => host.page.locator('iframe').nth(index).contentFrame());
  await drawn(ofCountry!);
  await drawn(ofBox!);
  await expect.poll(() => isOver(ofCountry!, PORTUGAL)).toBe(true);
  await expect.poll(() => isOver(ofBox!, [5, 45, 7, 47])).toBe(true);
});

test('a map is drawn when it comes into view, rests as a picture when it has left it, and goes on where it was, under what was open over it', async ({
  host,
  page,
}) => {
  const code: string[] = [];
  page.on('request', (request) => MAP_CODE.test(request.url()) && code.push(request.url()));
  await host.open({ '/': htmlPage(TALL + iframe(host, 'layout=map', 'style="height: 560px"') + TALL) });
  await expect(host.frame.getByRole('link', { name: frameWords.openFull })).toBeAttached();
  await expect(host.frame.locator('#stage')).toHaveCount(0);
  expect(code).toEqual([]);

  await scrollTo(host, 2900);
  await drawn(host.frame);
  await host.frame.getByRole('button', { name: stage.map.zoomIn }).click();
  await drawn(host.frame);
  const { zoom, lngLat } = await viewOf(host.frame);
  await host.frame.getByRole('button', { name: stage.map.picture }).click();
  const dialog = host.frame.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await scrollTo(host, 0);
  await expect(host.frame.locator('canvas')).toHaveCount(0, { timeout: 15_000 });
  await expect(host.frame.locator('.still > svg')).toBeVisible();
  await expect(dialog).toBeVisible();
  await scrollTo(host, 2900);
  await drawn(host.frame);
  const back = await viewOf(host.frame);
  expect(back.zoom).toBeCloseTo(zoom, 5);
  for (const axis of [0, 1] as const) expect(back.lngLat[axis]).toBeCloseTo(lngLat[axis], 4);
});

test('sixteen maps on one page are all drawn: as many with WebGL as every browser grants, the others by SVG, which nobody excuses', async ({
  host,
  page,
}) => {
  test.setTimeout(120_000);
  const lost: string[] = [];
  page.on('console', (message) => message.text().includes('context') && lost.push(message.text()));
  const frames = Array.from({ length: 16 }, () => iframe(host, 'layout=map&country=PT', 'style="width: 310px; height: 170px"')).join('');
  await host.open({ '/': htmlPage(frames) });
  const guests = page.frames().slice(1);
  expect(guests).toHaveLength(16);
  for (const guest of guests) await drawn(guest, /maplibre|svg/);
  const renderers = await Promise.all(guests.map((guest) => mapOf(guest).getAttribute('data-map-renderer')));
  expect(renderers.filter((renderer) => renderer === 'maplibre')).toHaveLength(PLACE_COUNT);
  for (const guest of guests) {
    expect(await hubCountOf(guest)).toBeGreaterThan(0);
    for (const excuse of Object.values(stage.map.simpler)) await expect(guest.getByText(excuse)).toHaveCount(0);
  }
  expect(lost).toEqual([]);
});

test('a map in a part of the page that is hidden starts when that is shown, and comes back with what was changed', async ({
  host,
  page,
}) => {
  await host.open({ '/': htmlPage(`<div id="tab" hidden>${iframe(host, '', 'style="width: 900px"')}</div>`) });
  const show = (isShown: boolean) => page.locator('#tab').evaluate((tab, hidden) => ((tab as HTMLElement).hidden = hidden), !isShown);
  const [, guest] = page.frames();
  await expect(guest!.locator('.guest')).toBeAttached();
  await expect(guest!.locator('#stage')).toHaveCount(0);
  await show(true);
  await drawn(guest!);
  expect(await hubCountOf(guest!)).toBeGreaterThan(placed.length);
  await show(false);
  await expect(mapOf(guest!)).toHaveCount(0);
  await show(true);
  await drawn(guest!);
  await guest!.getByLabel(en.search.label).fill('lisboa');
  const counted = guest!.locator('#results');
  await expect(counted).not.toContainText(String(hubs.length));
  await expect.poll(() => hubCountOf(guest!)).toBeLessThan(placed.length);
});

test('in a sandbox the map is drawn with WebGL, with and without the site’s own origin', async ({ host }) => {
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    await host.open({ '/': htmlPage(iframe(host, 'layout=map&country=PT', `sandbox="${sandbox}"`)) });
    await drawn(host.frame);
    expect(await hubCountOf(host.frame)).toBeGreaterThan(0);
    const origin = await mapOf(host.frame).evaluate(() => self.origin);
    expect(origin === 'null').toBe(sandbox === 'allow-scripts');
    // The address of the frame follows, or is left alone; neither is an error.
    await host.frame.getByRole('button', { name: stage.map.zoomIn }).click();
    await drawn(host.frame);
  }
});

test('on paper the map is a drawing, with the address of the full one; a frame’s page by itself lists what is shown', async ({
  host,
  page,
}) => {
  /** What the browser finds when it begins to print. */
  const noteWhatIsPrinted = () => {
    addEventListener('beforeprint', () => {
      const isHidden = (selector: string) => getComputedStyle(document.querySelector(selector)!).visibility === 'hidden';
      const link = document.querySelector('footer > a')!;
      document.documentElement.dataset['printed'] = JSON.stringify({
        isMapHidden: isHidden('[data-map-state]'),
        shapes: document.querySelectorAll('.still > svg path').length,
        address: (link as HTMLAnchorElement).href,
        names: document.querySelectorAll('body > div:not(#app) li').length,
      });
    });
  };
  const printed = async (frame: Frame) => {
    await frame.evaluate(noteWhatIsPrinted);
    await page.pdf();
    return JSON.parse((await frame.locator('html').getAttribute('data-printed'))!) as Record<string, unknown>;
  };
  await host.open({ '/': htmlPage(iframe(host, 'layout=map&country=PT')) });
  await drawn(host.frame);
  // What draws for paper is fetched when the map is drawn.
  await expect.poll(() => printed(page.frames()[1]!)).toMatchObject({ isMapHidden: true, names: 0 });
  const framed = await printed(page.frames()[1]!);
  expect(framed['address']).toContain(`${host.siteUrl}?country=PT`);
  expect(framed['shapes']).toBeGreaterThan(10);
  await expect(mapOf(host.frame)).toBeVisible();

  await page.goto(`${host.siteUrl}embed/?layout=map&country=PT`);
  await drawn(page.mainFrame());
  await expect.poll(() => printed(page.mainFrame())).toMatchObject({ isMapHidden: true, names: portuguese.length });
  await expect(page.locator('body > div:not(#app) li')).toHaveCount(0);
});
