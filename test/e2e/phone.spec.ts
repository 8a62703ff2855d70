import { hubById } from './data';
import { en, expect, SIZES, test, type Site } from './page';

const hub = hubById('aragon-edih');

test.use({ viewport: SIZES.phone, hasTouch: true, isMobile: true });

const handle = (site: Site) =>
  site.page
    .locator('.panel')
    .getByRole('button', { name: /^Show more of the/ })
    .first();
/** Height of the sheet as a share of the screen, once it rests. */
async function restingShare(site: Site): Promise<number> {
  return site.page.locator('.panel').evaluate(async (panel) => {
    await Promise.all(panel.getAnimations().map(({ finished }) => finished));
    return panel.getBoundingClientRect().height / innerHeight;
  });
}

async function dragHandle(site: Site, byPx: number): Promise<void> {
  const { x, y, width, height } = (await handle(site).boundingBox())!;
  const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const cdp = await site.page.context().newCDPSession(site.page);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  for (let step = 1; step <= 5; step++) {
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: at.x, y: at.y + (byPx * step) / 5 }] });
  }
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('the list is a sheet over the map; its handle toggles it', async ({ site }) => {
  await site.open();
  expect(await restingShare(site)).toBeCloseTo(0.43, 1);
  await handle(site).tap();
  await expect(handle(site)).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => restingShare(site)).toBeGreaterThan(0.85);
  await handle(site).tap();
  await expect(handle(site)).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => restingShare(site)).toBeLessThan(0.5);
});

test('a finger drags the sheet to each of its rests', async ({ site }) => {
  await site.open();
  await dragHandle(site, -350);
  await expect.poll(() => restingShare(site)).toBeGreaterThan(0.85);
  await dragHandle(site, 600);
  await expect.poll(() => restingShare(site)).toBeLessThan(0.25);
  await dragHandle(site, -180);
  await expect.poll(() => restingShare(site)).toBeCloseTo(0.43, 1);
});

test('a card lies over the list, and closing it shows the list again', async ({ site, page }) => {
  await site.openList('?country=ES');
  await site.row(hub.id).tap();
  const heading = site.card.getByRole('heading', { level: 2, name: hub.name });
  await expect(heading).toBeInViewport();
  await expect(page.locator('.panel')).toHaveAttribute('inert');
  await site.card.getByRole('button', { name: en.page.close }).tap();
  await expect(site.card).toHaveCount(0);
  await expect(site.row(hub.id)).toBeFocused();
});

test('a tap on a mark of the map opens it', async ({ site, page }) => {
  await site.open('?country=PT&map=5.2/39.6/-8');
  const mark = (await site.freeMarks())[0]!;
  const box = (await site.map.boundingBox())!;
  await page.touchscreen.tap(box.x + mark.x, box.y + mark.y);
  await expect.poll(() => page.url()).toMatch(mark.hubCount === 1 ? /hub=/ : /map=(?!5\.2\/)|place=/);
});

const MAIN_VIEWS = {
  'the start': '',
  'a regional layer': '?layer=connectivity',
  'the services': '?layer=services',
  'a hub': `?hub=${hub.id}`,
  'a region': '?region=ES24',
  'the table of hubs': '?view=table',
  'the table of regions': '?view=regions&layer=maturity',
  'an empty result': '?q=zzzz',
  'a note': '?layer=bogus&country=QQ',
  French: '?lang=fr&layer=maturity',
};

test('no main view scrolls sideways on a screen of 320 px', async ({ site, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [view, query] of Object.entries(MAIN_VIEWS)) {
    await site.openList(query);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320);
    const beyond = await page
      .locator('.panel, .card, .stage')
      .evaluateAll((parts) => parts.filter((part) => part.scrollWidth > part.clientWidth).map((part) => part.classList.value));
    expect(beyond, view).toEqual([]);
  }
});
