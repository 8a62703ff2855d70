import { readFileSync } from 'node:fs';
import type { FrameMessage } from '../../src/embed/contract/protocol';
import finder from '../../src/i18n/en/finder';
import matches from '../../src/i18n/en/matches';
import { forgedMessages } from '../fixtures/forged-messages';
import { seededRandom } from '../fixtures/random';
import { hubs } from './data';
import { expect, htmlPage, test, type Host } from './host-page';
import { en } from './page';

type Said<Type extends FrameMessage['type']> = Extract<FrameMessage, { type: Type }>;
interface HostWindow {
  /** All that was said to the page, by whoever. */
  said: Record<string, unknown>[];
}

const LISTENING = '<script>said = []; addEventListener("message", ({ data }) => said.push(data));</script>';

function openFrame(host: Host, query: string, attributes = '', more = ''): Promise<void> {
  const frame = `<iframe title="Map" width="900" height="620" ${attributes} src="${host.siteUrl}embed/?v=1&${query}"></iframe>`;
  return host.open({
    '/': htmlPage(frame + more, LISTENING),
    '/other': htmlPage('<h1>Another frame of the same website</h1>'),
  });
}

/** All messages of a type, as the page has heard them so far. */
async function heard<Type extends FrameMessage['type']>({ page }: Host, type: Type): Promise<Said<Type>[]> {
  const all = await page.evaluate((wanted) => (window as unknown as HostWindow).said.filter((message) => message['type'] === wanted), type);
  return all as unknown as Said<Type>[];
}

const last = async <Type extends FrameMessage['type']>(host: Host, type: Type) => (await heard(host, type)).at(-1);

let requests = 0;

/** Asks the frame, and waits for the answer. */
async function ask(host: Host, type: 'dih:get' | 'dih:set', change: object = {}): Promise<Said<'dih:reply'>> {
  const request = `request-${++requests}`;
  const message = { type, v: 1, request, ...change };
  await host.page.evaluate((data) => {
    frames[0]!.postMessage(data, '*');
  }, message);
  const answers = async () => (await heard(host, 'dih:reply')).filter((reply) => reply.request === request);
  await expect.poll(async () => (await answers()).length).toBe(1);
  return (await answers())[0]!;
}

const listens = (host: Host) => expect.poll(async () => (await heard(host, 'dih:ready')).length).toBe(1);

test('the example of the README works as it stands there', async ({ host }) => {
  const chapter = readFileSync('README.md', 'utf8').split('### Messages')[1]!;
  const example = /```html\n(.*?)```/s.exec(chapter)![1]!.replace('https://HOST/', host.siteUrl);
  await host.open({ '/': htmlPage(example) });
  const told = host.page.locator('output');
  await expect(told).toHaveText(`${hubs.length} hubs`);
  await expect(host.page.locator('iframe')).toHaveCSS('height', '900px');
  await host.page.getByRole('button', { name: 'Portugal' }).click();
  await expect(told).toHaveText(`${hubs.filter(({ country }) => country === 'PT').length} hubs`);
});

test('a page sets what its frame shows, hears what its reader does there, and asks what is shown', async ({ host }) => {
  await openFrame(host, 'layout=list&country=PT&id=map-1');
  await listens(host);
  const [ready] = await heard(host, 'dih:ready');
  expect(ready).toMatchObject({ id: 'map-1', state: { country: 'PT' }, url: `${host.siteUrl}?country=PT` });
  expect(ready!.dataVersion).toMatch(/^20\d\d-\d\d-\d\d/);

  const set = await ask(host, 'dih:set', { state: { country: 'ES', service: 'skills-training', lang: 'fr' } });
  expect(set).toMatchObject({ problems: [], state: { country: 'ES', service: 'skills-training', lang: 'fr' } });
  await expect(host.frame.locator('html')).toHaveAttribute('lang', 'fr');
  const rows = host.frame.locator('[data-row]');
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(set.count));
  await expect.poll(() => last(host, 'dih:change')).toMatchObject({ state: set.state, count: set.count });
  // The page has the focus: its reader may be writing there.
  expect(await host.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  const row = host.frame.locator('[data-hub]').first();
  const id = (await row.getAttribute('data-hub'))!;
  await row.click();
  await expect.poll(() => last(host, 'dih:select')).toMatchObject({ selected: { type: 'hub', id } });
  await expect.poll(() => last(host, 'dih:change')).toMatchObject({ state: { hub: id } });
  const shown = await ask(host, 'dih:get');
  expect(shown.state).toEqual({ ...set.state, hub: id });

  // The address says the same without the frame.
  await host.page.goto(shown.url);
  await expect(host.page.locator('[data-row]').first()).toHaveAttribute('aria-setsize', String(shown.count));
  await expect(host.page.locator('section[aria-labelledby="card-title"]')).toBeVisible();
  // Its map is still on its way when the host goes.
  await host.page.goto('about:blank');
});

test('a page sets the box that the map shows, before it is drawn, and hears where the map came to rest', async ({ host }) => {
  await openFrame(host, 'layout=map&id=map-1');
  await listens(host);
  expect((await ask(host, 'dih:set', { box: [-9.5, 36.9, -6.1, 42.2] })).problems).toEqual([]);
  await expect.poll(async () => (await last(host, 'dih:change'))?.state['map'], { timeout: 20_000 }).toBeDefined();
  const [zoom, lat, lng] = (await last(host, 'dih:change'))!.state['map']!.split('/').map(Number);
  expect(zoom).toBeGreaterThan(4);
  expect(Math.abs(lat! - 39.6)).toBeLessThan(1.5);
  expect(Math.abs(lng! + 7.8)).toBeLessThan(1.5);
});

test('hundreds of forged messages, of the page and of another frame of it, change nothing', async ({ host }) => {
  await openFrame(host, 'layout=list&country=PT&layer=gaps', '', '<iframe title="Other" src="/other"></iframe>');
  await listens(host);
  const before = await ask(host, 'dih:get');
  const heading = host.frame.locator('#results');
  const text = await heading.innerText();

  // The page itself, with something wrong in each.
  const forge = `(${forgedMessages.toString()})((${seededRandom.toString()})(65), 400)`;
  const sent = await host.page.evaluate<number>(`(() => {
    const messages = ${forge};
    for (const message of messages) frames[0].postMessage(message, '*');
    return messages.length;
  })()`);
  expect(sent).toBe(400);
  const after = await ask(host, 'dih:get');
  expect(after).toMatchObject({ state: before.state, url: before.url, count: before.count });
  const replies = (await heard(host, 'dih:reply')).filter(({ request }) => !request.startsWith('request-'));
  expect(replies.length).toBeGreaterThan(100);
  for (const { problems } of replies) expect(problems.length).toBeGreaterThan(0);

  // Another frame, of the same website as the page, with what would be right.
  const said = (await heard(host, 'dih:reply')).length;
  const other = host.page.frames().find((frame) => frame.url().endsWith('/other'))!;
  await other.evaluate(() => {
    for (let time = 0; time < 200; time++)
      parent.frames[0]!.postMessage({ type: 'dih:set', v: 1, request: `other-${time}`, state: { country: 'ES' } }, '*');
  });
  expect(await ask(host, 'dih:get')).toMatchObject({ state: before.state, count: before.count });
  expect(await heard(host, 'dih:reply')).toHaveLength(said + 1);
  expect(await heading.innerText()).toBe(text);

  expect((await ask(host, 'dih:set', { state: { country: 'ES' } })).state).toEqual({ ...before.state, country: 'ES' });
  await expect(heading).not.toHaveText(text);
});

test('what a reader answers is told to nobody', async ({ host, page }) => {
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: 46.555, longitude: 15.646 });
  await openFrame(host, 'layout=finder', 'allow="geolocation"');
  await listens(host);
  await host.frame.getByRole('button', { name: finder.locate.use }).click();
  await expect(host.frame.getByText(/^Found, to about 1 km/)).toBeVisible();
  await host.frame.getByRole('button', { name: matches.needs.robots, exact: true }).click();
  await host.frame.getByRole('button', { name: /^Show \d+ hubs/ }).click();
  await expect(
    host.frame
      .locator('[data-row]')
      .getByText(/\d\skm/)
      .first(),
  ).toBeVisible();

  const shown = await ask(host, 'dih:get');
  expect(shown).toMatchObject({ state: {}, url: host.siteUrl });
  const all = JSON.stringify(await page.evaluate(() => (window as unknown as HostWindow).said));
  for (const secret of ['near', 'need', 'robots', '46.', '15.6', 'task', '"map"']) expect(all).not.toContain(secret);
});

test('a list keeps one height from the first answer on, though its page sets what it shows, leaves and comes back', async ({
  host,
  page,
}) => {
  const frame = `<iframe title="Map" width="900" height="620" src="${host.siteUrl}embed/?v=1&layout=list&height=auto"></iframe>`;
  await host.open({ '/': htmlPage('<a href="/map">Map</a>'), '/map': htmlPage(frame, LISTENING) });
  await page.getByRole('link').click();
  const heights = async () => [...new Set((await heard(host, 'dih:height')).map(({ height }) => height))];
  await expect.poll(heights).toEqual([900]);
  await host.frame.getByRole('button', { name: en.page.find }).click();
  await host.frame.getByRole('button', { name: matches.needs.robots, exact: true }).click();
  await expect.poll(() => last(host, 'dih:height')).toMatchObject({ height: 900 });
  await page.evaluate('said.length = 0');
  await ask(host, 'dih:set', { state: { task: null, q: 'no hub is called like this' } });
  await expect(host.frame.getByText(en.results.emptyTitle)).toBeVisible();
  await ask(host, 'dih:set', { state: { q: 'maribor', need: null } });
  await expect(host.frame.locator('[data-row]').first()).toBeVisible();
  await ask(host, 'dih:get');
  expect(await heights()).toEqual([900]);
  await expect.poll(() => page.frames()[1]!.url()).toMatch(/&q=maribor$/);

  await page.goto(`${host.origin}/`);
  await page.goBack();
  await expect(host.frame.locator('[data-row]').first()).toBeVisible();
  await expect(host.frame.getByRole('searchbox')).toHaveValue('maribor');
  expect(await heights()).toEqual([900]);
});

test('a frame that may not ask for the location says so, and has the town typed', async ({ host, page }) => {
  await page.context().grantPermissions(['geolocation']);
  await openFrame(host, 'layout=finder');
  await listens(host);
  await host.frame.getByRole('button', { name: finder.locate.use }).click();
  await expect(host.frame.getByText(finder.locate.failures.framed)).toBeVisible();
  const field = host.frame.getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill('maribor');
  await host.frame.getByRole('option', { name: /^Maribor/ }).click();
  await expect(host.frame.getByRole('button', { name: /^Show \d+ hubs/ })).toBeVisible();
});

test('a list tells how high it wants to be, in the words of three kinds of hosts, when it grows and when it shrinks', async ({ host }) => {
  await openFrame(host, 'layout=list&height=auto&maxheight=4000&country=PT&id=list-1');
  await listens(host);
  await expect.poll(() => last(host, 'dih:height')).toMatchObject({ id: 'list-1' });
  const heights = async () => (await heard(host, 'dih:height')).map(({ height }) => height);
  const high = async () => (await heights()).at(-1)!;
  await expect(host.frame.locator('[data-row]').first()).toBeVisible();
  let full = 0;
  const isAtRest = async () => {
    const before = full;
    full = await high();
    return full === before;
  };
  await expect.poll(isAtRest).toBe(true);
  await ask(host, 'dih:set', { state: { q: 'no hub is called like this' } });
  await expect.poll(high).toBeLessThan(full);
  await ask(host, 'dih:set', { state: { q: null } });
  await expect.poll(high).toBe(full);

  const said = await host.page.evaluate(() => (window as unknown as HostWindow).said);
  const inWordsOf = {
    ours: said.filter(({ type }) => type === 'dih:height').map(({ height }) => height),
    datawrapper: said.flatMap((message) =>
      'datawrapper-height' in message ? Object.entries(message['datawrapper-height'] as object) : [],
    ),
    amp: said.filter(({ sentinel, type }) => sentinel === 'amp' && type === 'embed-size').map(({ height }) => height),
  };
  expect(inWordsOf.datawrapper).toEqual(inWordsOf.ours.map((height) => ['list-1', height]));
  expect(inWordsOf.amp).toEqual(inWordsOf.ours);
  expect(new Set(inWordsOf.ours.slice(-3)).size).toBeGreaterThan(1);
});
