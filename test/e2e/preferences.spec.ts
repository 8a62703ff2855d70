import type { MapRenderer } from '../../src/map/map-renderer';
import { PALETTES } from '../../src/map/spec/palette';
import { hubById } from './data';
import { expect, reading, stage, test, type Site } from './page';

const hub = hubById('aragon-edih');
const HUB_ZOOM = 8;

test('the map turns dark with the page, at once', async ({ site, page }) => {
  await site.open('?layer=connectivity');
  const { sea, ramps } = PALETTES.dark;
  expect((await site.paintedShares([sea]))[0]).toBeLessThan(0.01);
  const light = await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => (await site.paintedShares([sea]))[0]).toBeGreaterThan(0.1);
  await site.settled();
  expect((await site.paintedShares(ramps.connectivity)).filter((share) => share > 0.002).length).toBeGreaterThan(1);
  expect(await page.locator('.panel').evaluate((panel) => getComputedStyle(panel).backgroundColor)).not.toBe(light);
});

/** Zoom of the map in the very moment after “Show on the map” was pressed. */
async function zoomRightAfterJump(site: Site): Promise<number> {
  await site.open(`?hub=${hub.id}&map=6/41.6/-0.9`);
  await expect(site.card.getByRole('button', { name: reading.hub.showOnMap })).toBeVisible();
  return site.card.getByRole('button', { name: reading.hub.showOnMap }).evaluate((button) => {
    const map = document.querySelector('[data-map-state]') as HTMLElement & { mapRenderer: MapRenderer };
    (button as HTMLElement).click();
    return map.mapRenderer.viewport().zoom;
  });
}

test('the map moves where motion is welcome', async ({ site, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await zoomRightAfterJump(site)).toBeLessThan(HUB_ZOOM);
  await expect.poll(() => site.camera()?.zoom).toBe(HUB_ZOOM);
});

test('the map jumps where motion is unwanted', async ({ site, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await zoomRightAfterJump(site)).toBe(HUB_ZOOM);
  await expect.poll(() => site.camera()?.zoom).toBe(HUB_ZOOM);
});

test('in forced colours what floats has a border, and the choices stay visible', async ({ site, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await site.open('?layer=services&country=PT');
  await expect(site.legend).toHaveCSS('border-top-style', 'solid');
  const chosen = page.getByRole('radiogroup', { name: stage.layers.label }).locator('label.chosen');
  const other = page.getByRole('radiogroup', { name: stage.layers.label }).locator('label:not(.chosen)').first();
  const look = (element: Element) => {
    const { backgroundColor, borderTopColor, borderTopWidth, outlineStyle, outlineWidth, color } = getComputedStyle(element);
    return [backgroundColor, borderTopColor, borderTopWidth, outlineStyle, outlineWidth, color].join();
  };
  expect(await chosen.evaluate(look)).not.toBe(await other.evaluate(look));
});
