import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import picture from '../../src/i18n/en/picture';
import { PALETTES } from '../../src/map/spec/palette';
import { expect, reading, stage, test } from './page';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: picture.title });

/** How many pixels of a PNG have each of the colours. */
async function countColours(page: Page, png: Buffer, colours: readonly string[]) {
  return page.evaluate(
    async ({ base64, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts = new Map(wanted.map((colour) => [parseInt(colour.slice(1), 16), 0]));
      for (let at = 0; at < data.length; at += 4) {
        const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
        const count = counts.get(colour);
        if (count !== undefined) counts.set(colour, count + 1);
      }
      return { width: bitmap.width, height: bitmap.height, counts: [...counts.values()] };
    },
    { base64: png.toString('base64'), wanted: colours },
  );
}

test('the map is taken away as a picture: PNG in the asked size with the colours of the layer, and SVG that names its sources', async ({
  site,
  page,
}) => {
  await site.open('?layer=connectivity');
  await page.getByRole('button', { name: stage.map.picture }).click();
  const dialog = dialogOf(page);
  const ramp = PALETTES.light.ramps.connectivity;
  const [width, height] = await dialog
    .getByRole('img')
    .evaluate((svg) => ['width', 'height'].map((side) => Number(svg.getAttribute(side))));
  const name = picture.png((width! * 2).toLocaleString('en'), (height! * 2).toLocaleString('en'));
  const pngArrival = page.waitForEvent('download');
  await dialog.getByRole('button', { name }).click();
  const png = await pngArrival;
  expect(png.suggestedFilename()).toMatch(/^dih-map-internet-access-\d{4}-\d\d-\d\d@2x\.png$/);
  const drawn = await countColours(page, await readFile(await png.path()), ramp);
  expect([drawn.width, drawn.height]).toEqual([width! * 2, height! * 2]);
  for (const count of drawn.counts) expect(count).toBeGreaterThan(200);
  const arrival = page.waitForEvent('download');
  await dialog.getByRole('button', { name: picture.svg }).click();
  const svg = await readFile(await (await arrival).path(), 'utf8');
  const parsed = await page.evaluate(
    (text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const lines = [...documentElement.querySelectorAll('text')].map((line) => line.textContent);
      return {
        name: documentElement.localName,
        said: lines.join(' '),
        linked: documentElement.querySelectorAll('image, [href], script').length,
      };
    },
    svg.replace(/<style>.*?<\/style>/s, ''),
  ); // which the page's policy would refuse to the parser
  expect([parsed.name, parsed.linked]).toEqual(['svg', 0]);
  for (const text of ['Eurostat', 'Natural Earth', 'GeoNames', reading.kosovoNote, 'layer=connectivity'])
    expect(parsed.said).toContain(text);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: stage.map.picture })).toBeFocused();
});

test('without WebGL the picture is drawn as well, and a list of sources that does not arrive is told', async ({ site, page }) => {
  site.expectConsoleErrors(/manifest/, /TypeError|Error/);
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype as { getContext: (...args: unknown[]) => unknown };
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, type: string, ...rest: unknown[]) {
        return type.startsWith('webgl') ? null : getContext.call(this, type, ...rest);
      },
    });
  });
  await page.route('**/manifest*.json', (route) => route.abort());
  await site.open('?layer=services');
  await page.getByRole('button', { name: stage.map.picture }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('alert')).toContainText(picture.failed);
  await page.unroute('**/manifest*.json');
  await dialog.getByRole('button', { name: picture.again }).click();
  await expect(dialog.getByRole('img')).toBeVisible();
});
