import type { FrameLocator } from '@playwright/test';
import { DEFAULT_OPTIONS } from '../../src/embed/options';
import { EUROPE_PREVIEW } from '../../src/embed/previews';
import { iframeSnippet } from '../../src/embed/snippets';
import { INITIAL_STATE } from '../../src/explorer/explorer-state';
import frameWords from '../../src/i18n/en/frame';
import shortlistWords from '../../src/i18n/en/shortlist';
import fr from '../../src/i18n/fr';
import type { Preset } from '../../src/ui/builder/presets';
import { hubs } from './data';
import { expect, htmlPage, test } from './host-page';
import { en } from './page';

const listOf = (shown: FrameLocator) => shown.getByRole('list', { name: en.results.listLabel });
const expectRows = (shown: FrameLocator, count: number) =>
  expect(listOf(shown).locator('[data-row]').first()).toHaveAttribute('aria-setsize', String(count), { timeout: 15_000 });

const PRESETS = {
  both: 'country=PT',
  map: 'layout=map&country=PT',
  list: 'layout=list&country=PT',
  finder: 'layout=finder',
  region: 'layout=card&region=PT11',
  hub: 'layout=card&hub=aragon-edih',
  figure: 'layout=figure',
} satisfies Record<Preset, string>;

test('a column of 280 px holds every preset, in the language of the longer words', async ({ host }) => {
  await host.page.setViewportSize({ width: 300, height: 600 });
  const frames = Object.entries(PRESETS).map(
    ([name, query]) => `<iframe title="${name}" width="280" height="480" src="${host.siteUrl}embed/?${query}&lang=fr"></iframe>`,
  );
  await host.open({ '/': htmlPage(frames.join(''), '<style>iframe { border: 0 }</style>') });
  for (const name of Object.keys(PRESETS)) {
    const shown = host.page.locator(`iframe[title="${name}"]`).contentFrame();
    await expect(shown.locator('h1, h2').first()).toBeAttached();
    await expect(shown.locator('footer').getByRole('button')).toBeVisible();
    await expect(shown.getByText(fr.page.loading)).toHaveCount(0, { timeout: 15_000 });
    expect(await shown.locator('html').evaluate(controlsThatStickOut), name).toEqual([]);
  }
});

/** What can be pressed and lies beyond the sides of the page, unless what it stands in can be scrolled to it. */
function controlsThatStickOut(root: Element): string[] {
  const scrolls = (element: Element | null): boolean =>
    element !== null && element !== root && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
  const sticksOut = (control: Element) => {
    const { left, right, width } = control.getBoundingClientRect();
    return width > 1 && (left < -0.5 || right > root.clientWidth + 0.5) && !scrolls(control.parentElement);
  };
  const controls = [...root.querySelectorAll('a, button, input, select, label')].filter(sticksOut).map((control) => control.outerHTML);
  return root.scrollWidth > root.clientWidth ? [...controls, `the page is ${root.scrollWidth} px wide`] : controls;
}

test('a snippet pasted into a page of an old character set that is read from right to left shows the same hubs, from left to right', async ({
  host,
}) => {
  const title = 'Хъбове — “Łódź”';
  const snippet = iframeSnippet({
    siteUrl: host.siteUrl,
    state: { ...INITIAL_STATE, text: 'València', language: 'fr' },
    options: { ...DEFAULT_OPTIONS, layout: 'list' },
    heightPx: 600,
    title,
    linkText: 'Carte complète',
    picture: EUROPE_PREVIEW,
  });
  const html = `<!doctype html><html dir="rtl" lang="ar"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${snippet}</body></html>`;
  await host.open({ '/': { html, headers: { 'Content-Type': 'text/html; charset=windows-1251' } } });
  expect(await host.page.evaluate(() => document.characterSet)).toBe('windows-1251');
  await expect(host.page.locator('iframe')).toHaveAttribute('title', title);
  await expect(host.page.getByRole('link', { name: 'Carte complète' })).toHaveAttribute('href', /\?q=Val%C3%A8ncia&lang=fr$/);

  await expect(host.frame.getByRole('searchbox')).toHaveValue('València');
  expect(await host.frame.locator('html').evaluate((root) => [getComputedStyle(root).direction, document.characterSet])).toEqual([
    'ltr',
    'UTF-8',
  ]);
  await expect(host.frame.locator('[data-row]').first()).toContainText('Valencia');
});

test('a sandbox that lets its frame do so opens the full map outside of it, and takes a list away', async ({ host }) => {
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
  const frame = `<iframe title="Hubs" width="1000" height="600" sandbox="${sandbox}" src="${host.siteUrl}embed/?layout=list&country=PT"></iframe>`;
  await host.open({ '/': htmlPage(frame) });
  const opening = host.page.context().waitForEvent('page');
  await host.frame.getByRole('link', { name: frameWords.openFull }).click();
  const full = await opening;
  await expect(full).toHaveURL(`${host.siteUrl}?country=PT`);
  await expect(full.locator('[data-row]').first()).toBeVisible();
  expect(await full.evaluate(() => self.origin)).toBe(new URL(host.siteUrl).origin);
  await full.close();
  await host.frame.getByRole('button', { name: en.results.tools }).click();
  const download = host.page.waitForEvent('download');
  await host.frame.getByRole('button', { name: shortlistWords.takeAway.csv }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('a sandbox that lets its frame open nothing leaves the address of the full map to be read', async ({ host }) => {
  const frame = `<iframe title="Hubs" width="280" height="480" sandbox="allow-scripts" src="${host.siteUrl}embed/?layout=list&country=PT"></iframe>`;
  await host.open({ '/': htmlPage(frame) });
  await host.frame.getByRole('searchbox').fill('lisboa');
  await host.frame.getByRole('button', { name: frameWords.help.open }).click();
  await expect(host.frame.getByRole('dialog')).toContainText(`${host.siteUrl}?q=lisboa&country=PT`);
  expect(await host.frame.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(280);
});

test('Back leaves the page at once, however much was done in its frame; who comes forward again finds the frame as it was', async ({
  host,
}) => {
  const id = 'aragon-edih';
  await host.open({
    '/': htmlPage('<a href="/map">Map</a>'),
    '/map': htmlPage(`<iframe title="Hubs" width="1000" height="600" src="${host.siteUrl}embed/?layout=list&id=a"></iframe>`),
  });
  await host.page.getByRole('link').click();
  await host.frame.getByRole('searchbox').fill('zaragoza');
  await listOf(host.frame).locator(`[data-hub="${id}"]`).click();
  await host.frame.getByRole('button', { name: en.page.close }).click();
  await host.frame.getByRole('button', { name: en.search.clear }).click();
  await expectRows(host.frame, hubs.length);
  await host.frame.getByRole('searchbox').fill('zaragoza');
  await listOf(host.frame).locator(`[data-hub="${id}"]`).click();
  await expect.poll(() => host.page.frames()[1]!.url()).toContain(`&q=zaragoza&hub=${id}`);

  await host.page.goBack();
  await expect(host.page).toHaveURL(`${host.origin}/`);
  await expect(host.page.getByRole('link', { name: 'Map' })).toBeVisible();
  await host.page.goForward();
  await expect(host.page).toHaveURL(`${host.origin}/map`);
  await expect(host.frame.getByRole('searchbox', { includeHidden: true })).toHaveValue('zaragoza');
  await expect(host.frame.locator(`section[aria-labelledby="card-title"]`)).toBeVisible();
  await host.frame.getByRole('button', { name: en.page.close }).click();
  await expect(listOf(host.frame).locator(`[data-hub="${id}"]`)).toBeVisible();
});

test('on a slow network the frame says that it is coming, and comes', async ({ host }) => {
  const network = await host.page.context().newCDPSession(host.page);
  await network.send('Network.enable');
  // 1.6 Mbit/s, 150 ms: what Lighthouse calls a slow 4G.
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
  await host.open({ '/': htmlPage('<p>News</p>') });
  // A page is open before its frames are; the test need not wait for them.
  await host.page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { title: 'Hubs', width: '1000', height: '600', src }));
  }, `${host.siteUrl}embed/?layout=list`);
  await expect(host.frame.locator('.frame-loading')).toBeVisible();
  await expectRows(host.frame, hubs.length);
  await expect(host.frame.locator('.frame-loading')).toHaveCount(0);
});
