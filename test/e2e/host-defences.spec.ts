import type { Frame, Page } from '@playwright/test';
import type { DihMapElement } from '../../src/embed/client/connection';
import { forgedFrameMessages } from '../fixtures/forged-frame-messages';
import { seededRandom } from '../fixtures/random';
import { hubs } from './data';
import { expect, htmlPage, test, type Host } from './host-page';

interface HostWindow {
  /** The events of all maps of the page, by name, and how many messages came from anywhere. */
  readonly told: string[];
  readonly heard: number;
  readonly waiting: Promise<unknown>;
}

const SCRIPT = (host: Host) => `<script async src="${host.siteUrl}embed.js"></script>`;
const WATCHING = `<script>
  told = [];
  heard = 0;
  addEventListener('message', () => heard++);
  for (const name of ['ready', 'change', 'select', 'error', 'reply', 'height']) addEventListener('dih-' + name, () => told.push(name));
</script>`;
const countIn = (code: string) => hubs.filter((hub) => hub.country === code).length;
const told = (page: Page) => page.evaluate(() => (window as unknown as HostWindow).told);
const heard = (page: Page) => page.evaluate(() => (window as unknown as HostWindow).heard);
const get = (page: Page) => page.locator('dih-map').first().evaluate((map) => (map as DihMapElement).get()); // prettier-ignore
const rowsOf = (host: Host) => host.frame.locator('[data-row]').first();

/** Names of the first requests of a page that takes its chances from `COUNTED`. */
const REQUESTS = Array.from({ length: 30 }, (_, index) => ((index + 1) / 1000).toString(36).slice(2));
const COUNTED = '{ let drawn = 0; Math.random = () => ++drawn / 1000; }';

let seed = 70;
/** Sends the page so many messages from within one of its frames, and waits until it has heard them. */
async function forge(page: Page, frame: Frame, isSound: boolean): Promise<void> {
  const before = await heard(page);
  const random = `(${seededRandom.toString()})(${++seed})`;
  await frame.evaluate(`(() => {
    for (const message of (${forgedFrameMessages.toString()})(${random}, 300, ${isSound}, ${JSON.stringify(REQUESTS)}))
      parent.postMessage(message, '*');
  })()`);
  await expect.poll(() => heard(page)).toBeGreaterThanOrEqual(before + 300);
}

test('hundreds of forged messages to a page, of other windows and of its own frame, change nothing', async ({ host, page }) => {
  const body = [
    '<dih-map layout="list" country="PT" maxheight="3000"></dih-map>',
    `<iframe title="Other" src="/other"></iframe><iframe title="Of the site" src="${host.siteUrl}icon.svg"></iframe>`,
    '<div style="height: 20000px"></div><dih-map id="far" layout="list" country="ES"></dih-map>',
  ];
  const head = `<script>${COUNTED}</script>${WATCHING}`;
  await host.open({ '/': htmlPage(body.join('') + SCRIPT(host), head), '/other': htmlPage('Another page of the same website') });
  const first = await get(page);
  expect(first.count).toBe(countIn('PT'));
  // A lazy frame that is far away: it has heard no question yet.
  await page.locator('#far').evaluate((map) => {
    Object.assign(window, { waiting: (map as DihMapElement).get() });
  });
  const iframe = page.locator('dih-map').first().locator('iframe');
  const height = async () => (await iframe.boundingBox())!.height;
  await expect.poll(height).not.toBe(420);
  const [heightBefore, toldBefore] = [await height(), await told(page)];
  expect(toldBefore).toContain('ready');
  const unchanged = async () => {
    expect(await told(page)).toEqual(toldBefore);
    expect(await height()).toBe(heightBefore);
  };

  const frameAt = (end: string) => page.frames().find((frame) => frame.url().endsWith(end))!;
  for (const other of [frameAt('/other'), frameAt('/icon.svg')]) for (const isSound of [true, false]) await forge(page, other, isSound);
  await unchanged();
  const own = page.frames().find((frame) => frame.url().includes('/embed/?'))!;
  await forge(page, own, false);
  await unchanged();
  expect(await get(page)).toMatchObject({ state: first.state, url: first.url, count: first.count });

  // What waits is answered by its own frame alone.
  await page.locator('#far').scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => (window as unknown as HostWindow).waiting)).toMatchObject({
    state: { country: 'ES' },
    count: countIn('ES'),
  });

  // Its own frame is heard, and no more once somebody else is in it.
  await own.evaluate(() => {
    parent.postMessage({ type: 'dih:height', v: 1, id: null, height: 777 }, '*');
  });
  await expect.poll(height).toBe(777);
  const toldAtLast = await told(page);
  await own.goto(`${host.origin}/other`);
  await forge(page, own, true);
  expect(await told(page)).toEqual(toldAtLast);
  expect(await height()).toBe(777);
});

test('a page that is sandboxed itself asks its frame and is answered', async ({ host, page }) => {
  const html = htmlPage(`<dih-map layout="list" country="PT"></dih-map>${SCRIPT(host)}`);
  await host.open({ '/': { html, headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } } });
  expect(await page.evaluate(() => origin)).toBe('null');
  await expect(rowsOf(host)).toHaveAttribute('aria-setsize', String(countIn('PT')));
  expect((await get(page)).count).toBe(countIn('PT'));
});

test('a site that has moved answers from where it is now', async ({ host, page }) => {
  const code = await (await page.request.get(`${host.siteUrl}embed.js`)).text();
  await host.open({
    '/': htmlPage(`<dih-map layout="list" country="PT"></dih-map><script async src="/old/embed.js"></script>`),
    '/old/embed.js': { html: code, headers: { 'Content-Type': 'text/javascript' } },
    '/old/embed/': htmlPage(`<script>location.replace('${host.siteUrl}embed/' + location.search)</script>`),
  });
  await expect(page.locator('iframe')).toHaveAttribute('src', new RegExp(`^${host.origin}/old/embed/`));
  expect((await get(page)).count).toBe(countIn('PT'));
});

test('an element that was changed and then moved shows the change', async ({ host, page }) => {
  const address = `${host.siteUrl}embed/?layout=list&amp;country=`;
  await host.open({ '/': htmlPage(`<div data-dih-map="${address}PT"></div><section></section>${SCRIPT(host)}`, WATCHING) });
  await expect(rowsOf(host)).toHaveAttribute('aria-setsize', String(countIn('PT')));
  await page.locator('div').evaluate((div) => {
    div.setAttribute('data-dih-map', div.getAttribute('data-dih-map')!.replace('PT', 'ES'));
  });
  await expect(rowsOf(host)).toHaveAttribute('aria-setsize', String(countIn('ES')));
  await page.locator('div').evaluate((div) => {
    document.querySelector('section')!.append(div);
  });
  await expect.poll(async () => (await told(page)).filter((name) => name === 'ready').length).toBe(2);
  await expect(rowsOf(host)).toHaveAttribute('aria-setsize', String(countIn('ES')));
  await expect(page.locator('iframe')).toHaveAttribute('src', /country=PT/);
});

test('an address of the site is known however it is written, and another is told in the console', async ({ host, page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (/is not in|URL/.test(message.text())) warnings.push(message.text());
  });
  const place = host.siteUrl.replace('http:', '');
  const addresses = [
    `${place}embed/`,
    `https:${place}embed`,
    host.siteUrl,
    place.slice(0, -1),
    ` ${host.siteUrl}../${place.split('/').at(-2)!}/embed/`,
  ];
  const others = ['/embed/', `${host.siteUrl}hub/`, 'https://'];
  const marked = [...addresses, ...others].map((address) => `<div data-dih-map="${address}?layout=figure#top"><a href="/">Hubs</a></div>`);
  await host.open({ '/': htmlPage(marked.join('') + SCRIPT(host)) });
  await expect(page.locator('iframe')).toHaveCount(addresses.length);
  for (const src of await page.locator('iframe').evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).src)))
    expect(new URL(src).searchParams.get('layout')).toBe('figure');
  await expect(page.getByRole('link', { name: 'Hubs' })).toHaveCount(others.length);
  expect(warnings).toHaveLength(others.length);
});

test('a script that cannot know its site, or a browser that is too old, leaves the links where they are', async ({ host, page }) => {
  const link = '<dih-map layout="figure"><a href="/hubs">Hubs</a></dih-map>';
  const code = await (await page.request.get(`${host.siteUrl}embed.js`)).text();
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  const noise = '<script async src="/embed.js"></script>';
  await host.open({
    '/': htmlPage(`${link}${noise}<script>${code}</script>`),
    '/embed.js': { html: '', headers: { 'Content-Type': 'text/javascript' } },
    '/old': htmlPage(link + SCRIPT(host), '<script>delete Document.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync; CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); };</script>'), // prettier-ignore
  });
  expect((await warned).text()).toContain('<script src>');
  await expect(page.getByRole('link', { name: 'Hubs' })).toBeVisible();
  await page.goto(`${host.origin}/old`, { waitUntil: 'load' });
  await page.locator('dih-map').evaluate((map) => {
    map.setAttribute('layout', 'list');
  });
  await expect(page.getByRole('link', { name: 'Hubs' })).toBeVisible();
  expect(await page.evaluate(() => customElements.get('dih-map') === undefined)).toBe(true);
});
