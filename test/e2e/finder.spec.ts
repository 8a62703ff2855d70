import type { Frame } from '@playwright/test';
import { greatCircleKm, toUnitVector, type LngLat } from '../../src/domain/geo';
import finder from '../../src/i18n/en/finder';
import matches from '../../src/i18n/en/matches';
import { hubs } from './data';
import { en, expect, SIZES, test, type Site } from './page';

const MARIBOR: LngLat = [15.6459, 46.5547];

test.use({ viewport: SIZES.phone, hasTouch: true, isMobile: true });

const sheet = (site: Site) => site.page.locator('.panel');
const locate = (page: Site['page'] | Frame) => page.getByRole('button', { name: finder.locate.use });
const showHubs = (site: Site) => site.page.getByRole('button', { name: /^Show \d+ hubs/ });

function kmFromMaribor(lngLat: LngLat): number {
  const [[x, y, z], [atX, atY, atZ]] = [toUnitVector(lngLat), toUnitVector(MARIBOR)];
  return greatCircleKm(Math.hypot(x - atX, y - atY, z - atZ));
}

test('the own location, when it is given, orders the hubs by distance and stands in the address to about 1 km', async ({
  site,
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ longitude: MARIBOR[0], latitude: MARIBOR[1] });
  await site.openList();
  await site.openFinder();
  await locate(page).tap();
  await expect(page.getByText(finder.locate.found('46.55, 15.65'))).toBeVisible();
  await site.expectQuery('near', /^46\.55\/15\.65\/SI03$/);
  await expect(showHubs(site)).toHaveText(finder.show.distance(hubs.length));
  await showHubs(site).tap();
  await expect(site.heading).toBeFocused();
  await expect(site.heading).toBeInViewport();
  const first = await sheet(site).locator('[data-hub]').first().getAttribute('data-hub');
  const kmOf = (id: string | null) => kmFromMaribor(hubs.find((hub) => hub.id === id)!.lngLat!);
  const nearestKm = Math.min(...hubs.flatMap(({ lngLat }) => (lngLat === null ? [] : [kmFromMaribor(lngLat)])));
  expect(kmOf(first)).toBeCloseTo(nearestKm, 5);
});

test('a refused location is told in plain words, and the field for the town is next', async ({ site, page }) => {
  await site.openList();
  await site.openFinder();
  await locate(page).tap();
  await expect(page.getByText(finder.locate.failures.denied)).toBeVisible();
  await expect(site.placeField).toBeFocused();
  await expect(site.placeField).toBeInViewport();
});

test('a frame that forbids to ask for the location is named as the cause, with the full map one press away', async ({
  page,
  context,
  baseURL,
}) => {
  // The visitor would allow it; and Chromium takes a page that a test invents for one of the wide world, which may not show one of this machine.
  await context.grantPermissions(['geolocation', 'local-network-access']);
  const host = baseURL!.replace('127.0.0.1', 'localhost');
  await page.route(`${host}host.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe src="${baseURL!}?task=find" width="380" height="700"></iframe>`,
    }),
  );
  await page.goto(`${host}host.html`);
  const frame = page.frames()[1]!;
  await locate(frame).tap();
  await expect(frame.getByText(finder.locate.failures.framed)).toBeVisible();
  await expect(frame.getByRole('combobox', { name: finder.where.label })).toBeFocused();
  const fullMap = frame.getByRole('link', { name: finder.locate.openFullMap });
  await expect(fullMap).toHaveAttribute('target', '_blank');
  expect(await fullMap.getAttribute('href')).toBe(`${baseURL!}?task=find`);
});

test('the keyboard alone answers the three questions and reaches the hubs', async ({ site, page }) => {
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const tabTo = async (name: string) => {
    for (let tabs = 0; tabs < 40; tabs++) {
      if (
        await page
          .getByRole('button', { name, exact: true })
          .evaluateAll((found) => found.some((button) => button === document.activeElement))
      )
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No Tab reaches “${name}”`);
  };
  await site.openList();
  await tabTo(en.page.find);
  await press('Enter');
  await expect(page.getByRole('heading', { name: finder.title })).toBeFocused();
  // Past what puts this on a website, and what closes it.
  await press('Tab', 'Tab', 'Tab');
  await expect(site.placeField).toBeFocused();
  await page.keyboard.type('Maribor');
  await expect(page.getByRole('option').first()).toContainText('Maribor');
  await press('ArrowDown', 'Enter');
  await site.expectQuery('near', /^46\.\d+\/15\.\d+\/SI03\/Maribor$/);
  await tabTo(matches.needs.robots);
  await press('Space');
  await tabTo(en.sectors.manufacturing);
  await press('Space');
  await tabTo(finder.show.match(hubs.length));
  await press('Enter');
  await expect(site.heading).toBeFocused();
  expect(Object.fromEntries(site.query())).toMatchObject({ need: 'robots', work: 'manufacturing' });
  expect(site.query().has('task')).toBe(false);
});

test('the sheet rises for the questions, fits a narrow screen, and Back and Escape lower it again', async ({ site, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const share = () => sheet(site).evaluate((panel) => panel.getBoundingClientRect().height / innerHeight);
  const find = page.getByRole('button', { name: en.page.find });
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await site.openList();
    await site.openFinder();
    await expect.poll(share).toBeGreaterThan(0.85);
    await expect(showHubs(site)).toBeInViewport({ ratio: 1 });
    expect(await sheet(site).evaluate((panel) => [panel.scrollWidth - panel.clientWidth, document.documentElement.scrollWidth])).toEqual([
      0, 320,
    ]);
    await site.placeField.tap();
    await expect(site.placeField).toBeInViewport({ ratio: 1 });
    // As if a keyboard took its room from the page.
    await page.setViewportSize({ width: 320, height: 360 });
    await expect(site.placeField).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 320, height: 640 });
    await close();
    await expect(find).toBeFocused();
    await expect.poll(share).toBeLessThan(0.5);
  }
});
