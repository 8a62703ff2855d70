import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import notFound from '../../src/i18n/en/not-found';
import { hubs, manifest } from './data';
import { expect, htmlPage, test, type Host } from './host-page';
import { en, stage } from './page';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The file whose published name begins and ends so. */
function published(folder: string, pattern: RegExp): string {
  const names = readdirSync(DIST + folder).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`${folder} in dist has ${names.length} files like ${pattern}: the test expects one`);
  return `${folder}/${names[0]}`;
}

const SERVED: readonly (readonly [what: string, path: () => string, caching: string, type: RegExp])[] = [
  ['the start page', () => '', 'no-cache', /^text\/html/],
  ['the page for frames', () => 'embed/?v=1&country=PT', 'no-cache', /^text\/html/],
  ['the page that makes frames', () => 'builder/', 'no-cache', /^text\/html/],
  ['a style sheet', () => published('assets', /^index-.*\.css$/), FOR_EVER, /^text\/css/],
  ['the worker of the map', () => published('assets', /^maplibre-gl-worker-.*\.js$/), FOR_EVER, /^text\/javascript/],
  ['a font', () => published('assets', /^inter-latin-(?!ext).{8}\.woff2$/), FOR_EVER, /^font\/woff2/],
  ['the hubs', () => published('data', /^hubs-/), FOR_EVER, /^application\/geo\+json/],
  ['the regions', () => published('data', /^regions-.{8}\.topojson$/), FOR_EVER, /^application\/json/],
  ['the types of the client', () => 'embed-client.d.ts', 'public, max-age=3600', /^text\/plain/],
  ['the version of the data', () => published('data/versions', /^/), 'public, max-age=3600', /^application\/json/],
  ['the manifest for people', () => 'data/manifest.json', 'no-cache', /^application\/json/],
  ['the worker for visits without a network', () => 'service-worker.js', 'no-cache', /^text\/javascript/],
  ['the icon', () => 'icon.svg', 'public, max-age=86400', /^image\/svg\+xml/],
];

for (const [what, path, caching, type] of SERVED)
  test(`${what} may be read and shown by any page, and says how long it is good for`, async ({ request, baseURL }) => {
    const response = await request.get(baseURL! + path(), { headers: { Origin: 'null' } });
    expect(response.status()).toBe(200);
    const headers = response.headers();
    expect(headers).toMatchObject({
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cache-control': caching,
      'content-type': expect.stringMatching(type),
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(headers['content-security-policy']).not.toMatch(/unsafe|frame-ancestors/);
    expect(headers['permissions-policy']).toContain('geolocation=(self)');
    expect(headers).not.toHaveProperty('x-frame-options');
  });

test('`npm start` answers with a page of its own where there is nothing, and has no cache remember that', async ({ request, baseURL }) => {
  const response = await request.get(`${baseURL}data/versions/2020-01-01-00000000.json`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain(`<h1 lang="en">${notFound.title}</h1>`);
  expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect(response.headers()).not.toHaveProperty('cache-control');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
});

/** The frame shows all hubs of the list, and a map that is drawn. */
async function expectToWork(host: Host, frame = host.frame): Promise<void> {
  const rows = frame.getByRole('list', { name: en.results.listLabel }).getByRole('button');
  await expect(rows.first()).toBeVisible();
  expect(hubs).toHaveLength(manifest.counts.hubs);
  await expect(frame.getByRole('list', { name: en.results.listLabel }).locator('[data-row]').first()).toHaveAttribute(
    'aria-setsize',
    String(hubs.length),
  );
  await expect(frame.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'idle', { timeout: 15_000 });
  await expect(frame.getByRole('region', { name: stage.legend.title })).toBeAttached();
}

const SIZE = 'width="1000" height="600"';

test('a frame in a sandbox without an origin shows list and data', async ({ host }) => {
  await host.open({ '/': htmlPage(`<iframe title="Hubs" sandbox="allow-scripts" ${SIZE} src="${host.siteUrl}embed/?v=1"></iframe>`) });
  expect(await host.page.frames()[1]!.evaluate(() => window.origin)).toBe('null');
  await expectToWork(host);
});

test('a host whose policy allows no more than the frame is shown it', async ({ host }) => {
  const policy = `default-src 'none'; frame-src ${new URL(host.siteUrl).origin}`;
  await host.open({
    '/': {
      html: `<!doctype html><title>Host</title><iframe title="Hubs" ${SIZE} src="${host.siteUrl}embed/?v=1"></iframe>`,
      headers: { 'Content-Security-Policy': policy },
    },
  });
  await expectToWork(host);
});

test('a host that is cut off from other pages is shown the frame, with its workers', async ({ host }) => {
  await host.open({
    '/': {
      html: htmlPage(`<iframe title="Hubs" ${SIZE} src="${host.siteUrl}embed/?v=1"></iframe>`),
      headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
    },
  });
  expect(await host.page.evaluate(() => window.crossOriginIsolated)).toBe(true);
  await expectToWork(host);
});

test('a page that has no address of its own, as the preview of an editor, is shown the frame', async ({ host }) => {
  const preview = htmlPage(`<iframe title='Hubs' ${SIZE} src='${host.siteUrl}embed/?v=1'></iframe>`).replaceAll('"', '&quot;');
  await host.open({
    '/': htmlPage(`<iframe title="Preview" sandbox="allow-scripts" width="1100" height="700" srcdoc="${preview}"></iframe>`),
  });
  await expectToWork(host, host.frame.locator('iframe').contentFrame());
});
