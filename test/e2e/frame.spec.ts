import type { Locator } from '@playwright/test';
import { en, stage } from './page';
import { expect, htmlPage, test, type Host } from './host-page';
import finderWords from '../../src/i18n/en/finder';
import frameWords from '../../src/i18n/en/frame';
import reading from '../../src/i18n/en/reading';
import { FRAME_PARTS, type FramePart } from '../../src/embed/options';

/** Opens a page of somebody else with the site in a frame. */
async function openFrame(host: Host, query: string, attributes = 'width="900" height="600"', around = ''): Promise<void> {
  const frame = `<iframe title="Hubs" src="${host.siteUrl}embed/?v=1&${query}" ${attributes}></iframe>`;
  await host.open({ '/': htmlPage(around + frame), '/next': htmlPage('<h1>Next</h1>') });
}

const fullMap = ({ frame }: Host) => frame.getByRole('link', { name: frameWords.openFull });

test('a frame shows its hubs, opens a card over them by the keyboard and gives the focus back', async ({ host, page }) => {
  await openFrame(host, 'layout=list&country=SI', 'width="300" height="500"', '<a href="/next">Before</a>');
  const row = host.frame.locator('[data-hub]').first();
  await expect(row).toBeVisible();
  // Nothing takes the focus from the page around.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await row.focus();
  await page.keyboard.press('Enter');
  const title = host.frame.locator('#card-title');
  await expect(title).toBeFocused();
  await expect(host.frame.locator('.panel')).toHaveAttribute('inert');
  // Who has read the help meanwhile still comes back to the row.
  const help = host.frame.getByRole('button', { name: frameWords.help.open });
  await help.click();
  await host.frame.getByRole('dialog').getByRole('button', { name: en.page.close }).click();
  await expect(help).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(title).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('“Open the full map” follows what the reader does, and Back of the page around stays its own', async ({ host, page }) => {
  await openFrame(host, 'layout=list&country=SI&fixed=country', undefined, '<a href="/next">Next</a>');
  await expect(fullMap(host)).toHaveAttribute('href', `${host.siteUrl}?country=SI`);
  const steps = await page.evaluate(() => history.length);
  await host.frame.getByRole('searchbox').fill('maribor');
  await expect(fullMap(host)).toHaveAttribute('href', `${host.siteUrl}?q=maribor&country=SI`);
  await host.frame.getByRole('button', { name: en.facets.labels.kind }).click();
  await host.frame.getByRole('checkbox').first().check();
  await expect(fullMap(host)).toHaveAttribute('href', /kind=/);
  await expect
    .poll(() => page.frames()[1]!.url())
    .toContain(`${host.siteUrl}embed/?v=1&layout=list&fixed=country&q=maribor&country=SI&kind=`);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  // The country is not the reader's to choose.
  await expect(host.frame.getByRole('button', { name: en.facets.labels.country })).toHaveCount(0);
  await host.frame.getByRole('button', { name: en.facets.done }).click();
  await host.frame.getByRole('button', { name: en.facets.clearAll }).first().click();
  await expect(fullMap(host)).toHaveAttribute('href', `${host.siteUrl}?country=SI`);
});

test('the keyboard skips the list, to the map, also one that waits to be asked for, or to the foot', async ({ host, page }) => {
  await openFrame(host, 'country=SI&start=asked');
  const [show, region] = [
    host.frame.getByRole('button', { name: frameWords.map.show }),
    host.frame.getByRole('region', { name: en.page.stage }),
  ];
  await expect(show).toBeVisible();
  const skip = async (name: string) => {
    await host.frame.getByRole('link', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await skip(en.page.skipToMap);
  await expect(show).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region).toBeFocused();
  await skip(en.page.skipToMap);
  await expect(region).toBeFocused();
  await openFrame(host, 'layout=list&country=SI');
  await skip(frameWords.skipList);
  await expect(host.frame.getByRole('contentinfo')).toBeFocused();
});

test('a frame goes without the parts that it is told to hide, and without those only', async ({ host }) => {
  const parts: Readonly<Record<FramePart, Locator>> = {
    title: host.frame.getByRole('heading', { level: 1 }),
    language: host.frame.getByRole('combobox', { name: en.page.language }),
    find: host.frame.getByRole('button', { name: en.page.find }),
    search: host.frame.getByRole('searchbox'),
    filters: host.frame.getByRole('button', { name: en.facets.labels.kind }),
    tools: host.frame.getByRole('button', { name: en.results.tools }),
    layers: host.frame.getByRole('radiogroup', { name: stage.layers.label }),
    views: host.frame.getByRole('radiogroup', { name: stage.views.label }),
    legend: host.frame.getByRole('region', { name: stage.legend.title }),
    zoom: host.frame.getByRole('button', { name: stage.map.zoomIn }),
  };
  /** One pixel is left of a title for those who hear it. */
  const isSeen = async (part: Locator) => (await part.isVisible()) && (await part.boundingBox())!.height > 1;
  const seen = async () => {
    const all = await Promise.all(FRAME_PARTS.map(async (part) => ({ part, isSeen: await isSeen(parts[part]) })));
    return all.filter(({ isSeen }) => isSeen).map(({ part }) => part);
  };
  // Two halves, so that each part is hidden once and seen once.
  for (const remainder of [0, 1]) {
    const hidden = FRAME_PARTS.filter((_, index) => index % 2 === remainder);
    await openFrame(host, `hide=${hidden.join(',')}`);
    await expect.poll(seen).toEqual(FRAME_PARTS.filter((part) => !hidden.includes(part)));
  }
  // Where nothing is left to search with, the list takes its place.
  await openFrame(host, 'layout=list&hide=title,language,find,search,filters');
  const topOf = async (part: string) => (await host.frame.locator(part).boundingBox())?.y;
  await expect.poll(async () => (await topOf('.results')) === (await topOf('.panel'))).toBe(true);
});

test('an unfolded legend leaves the switches of a narrow map free', async ({ host }) => {
  await openFrame(host, 'layer=gaps', 'width="280" height="640"');
  await host.frame.getByRole('button', { name: stage.legend.show }).click();
  const legend = (await host.frame.getByRole('region', { name: stage.legend.title }).boundingBox())!;
  const indicator = (await host.frame.getByRole('combobox', { name: stage.layers.indicator }).boundingBox())!;
  expect(legend.y).toBeGreaterThan(indicator.y + indicator.height);
});

for (const language of ['en', 'fr'])
  for (const width of [280, 374])
    test(`what is told of the sources leaves the folded legend of a map of ${width} pixels free (${language})`, async ({ host }) => {
      await openFrame(host, `layout=map&lang=${language}`, `width="${width}" height="520"`);
      const legend = (await host.frame.locator('.legend').boundingBox())!;
      const attribution = (await host.frame.locator('.attribution').boundingBox())!;
      expect(attribution.y).toBeGreaterThanOrEqual(legend.y + legend.height);
    });

test('in a low and narrow frame the figure begins at its heading, and what is chosen stays on one line', async ({ host }) => {
  await openFrame(host, 'layout=figure&country=FR&service=skills-training&layer=gaps&lang=fr', 'width="280" height="320"');
  const heading = host.frame.getByRole('heading').first();
  await expect(heading).toBeVisible();
  expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
  await openFrame(host, 'layout=list&country=FR&service=skills-training&lang=fr', 'width="374" height="600"');
  const clear = host.frame.getByRole('button', { name: 'Effacer tous les filtres' });
  expect((await clear.boundingBox())!.height).toBeLessThan(30);
});

test('the help of a frame tells of gestures and buttons only where they are', async ({ host, page }) => {
  const { help } = frameWords;
  const textOf = async (frame: Pick<Host['frame'], 'getByRole'>) => {
    await frame.getByRole('button', { name: help.open }).click();
    return frame.getByRole('dialog').innerText();
  };
  await openFrame(host, 'layout=map&start=asked');
  expect(await textOf(host.frame)).toContain(`${help.gestures} ${help.buttons}`);
  await openFrame(host, 'layout=map&start=asked&hide=zoom');
  const withoutZoom = await textOf(host.frame);
  expect(withoutZoom).toContain(help.gestures);
  expect(withoutZoom).not.toContain(help.buttons);
  // By itself there is nothing around it that could scroll.
  await page.goto(`${host.siteUrl}embed/?layout=map&start=asked`);
  const alone = await textOf(page);
  expect(alone).toContain(help.keys);
  expect(alone).not.toContain(help.gestures);
});

test('what a frame cannot use is told in its help and the console, never over its content', async ({ host, page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await openFrame(host, 'layout=list&accent=red&layut=map&country=QQ&lang=pt-PT');
  await expect(host.frame.locator('[data-hub]').first()).toBeVisible();
  await expect(host.frame.getByRole('alert')).toHaveCount(0);
  await host.frame.getByRole('button', { name: frameWords.help.open }).click();
  const dialog = host.frame.getByRole('dialog');
  for (const text of [
    reading.problems.malformed('accent', 'red'),
    reading.problems.unknownParam('layut'),
    reading.problems.unknownValue('country', 'QQ'),
    reading.problems.unknownValue('lang', 'pt-PT'),
  ])
    await expect(dialog).toContainText(text);
  const told = warnings.filter((text) => text.startsWith('The map in this frame'));
  expect(told.map((text) => /: (\w+)=/.exec(text)?.[1])).toEqual(['accent', 'lang', 'layut', 'country']);
  await dialog.getByRole('button', { name: en.page.close }).click();
  await expect(host.frame.getByRole('button', { name: frameWords.help.open })).toBeFocused();
});

test('a frame with automatic height grows and shrinks with its content, and comes to rest', async ({ host, page }) => {
  const script = `<script>
    window.heights = [];
    addEventListener('message', ({ data }) => {
      if (data.type !== 'dih:height') return;
      heights.push(data.height);
      document.querySelector('iframe').style.height = data.height + 'px';
    });
  </script>`;
  await openFrame(host, 'layout=list&height=auto&maxheight=700&hide=find', 'width="400" height="150"', script);
  const heightPx = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  // The list is longer than it may be, and scrolls within.
  await expect.poll(heightPx).toBeGreaterThanOrEqual(700);
  const rows = host.frame.locator('[data-hub]');
  await host.frame.locator('.panel').evaluate((panel) => (panel.scrollTop = 20_000));
  await expect(rows.first()).not.toContainText('4PDIH');
  await host.frame.getByRole('searchbox').fill('zzzz');
  await expect(host.frame.getByText(en.results.emptyTitle)).toBeVisible();
  await expect.poll(heightPx).toBeLessThan(600);
  await host.frame.getByRole('searchbox').fill('');
  await expect.poll(heightPx).toBeGreaterThanOrEqual(700);
  // Each answer of the host could have been followed by another height, without end.
  expect(await page.evaluate(() => (window as unknown as { heights: number[] }).heights.length)).toBeLessThan(16);
});

test('a reader finds hubs by three answers, within the frame', async ({ host }) => {
  await openFrame(host, 'layout=finder', 'width="400" height="640"');
  await expect(host.frame.getByRole('heading', { name: finderWords.title })).toBeVisible();
  await expect(host.frame.getByRole('heading', { name: finderWords.title })).not.toBeFocused();
  await host.frame.getByRole('button', { name: 'Robots' }).click();
  await host.frame.locator('.foot .primary').click();
  await expect(host.frame.locator('#results')).toBeFocused();
  await expect(fullMap(host)).toHaveAttribute('href', `${host.siteUrl}?need=robots`);
});

test('a frame wears the theme and the accent that its host asks for, readably', async ({ host, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openFrame(host, 'layout=list&theme=dark&accent=003d7a&hide=title,language');
  const find = host.frame.getByRole('button', { name: en.page.find });
  await expect(find).toBeVisible();
  const panel = host.frame.locator('.panel');
  expect(await panel.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(23, 33, 42)');
  // Too dark to be read on the dark page as it is.
  const accent = await find.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(accent).not.toBe('rgb(0, 61, 122)');
  // There for those who hear it.
  const title = host.frame.getByRole('heading', { level: 1 });
  expect((await title.boundingBox())?.height).toBe(1);
  await expect(host.frame.getByRole('combobox', { name: en.page.language })).toHaveCount(0);
});
