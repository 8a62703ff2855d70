import { createTranslator } from '../../src/i18n/translator';
import englishWords from '../../src/i18n/en';
import prerendered from '../../src/i18n/en/prerendered';
import { countryPreview, EUROPE_PREVIEW, hubPreview } from '../../src/embed/previews';
import { hubById, hubs } from './data';
import { test as framed, expect as expectFramed, htmlPage } from './host-page';
import { en, expect, reading, test } from './page';

const { country } = createTranslator('en', englishWords);
const HUB = hubById('citah-de');
const PAGE = `./hub/${HUB.id}/`;

test('the page of a hub opens the map with its card, and its address becomes the one of that', async ({ site, page, baseURL }) => {
  await page.route('**/maplibre-renderer-*.js', () => undefined);
  await page.goto(`${PAGE}?lang=en&fbclid=from-elsewhere`);
  await expect(site.card.getByRole('heading', { level: 2, name: HUB.name })).toBeVisible();
  await expect(page).toHaveURL(`${baseURL!}?hub=${HUB.id}&lang=en&fbclid=from-elsewhere`);
  await site.card.getByRole('button', { name: en.page.close }).click();
  await expect(site.rows.first()).toBeVisible();
});

test('pages of a hub and of a country keep their titles until something else is shown, and then name no other address', async ({
  site,
  page,
}) => {
  await site.open(`hub/${HUB.id}/`);
  await expect(page).toHaveTitle(prerendered.hubTitle(HUB.name, `${HUB.city!}, ${country(HUB.country)}`));
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /hub/);
  await site.card.getByRole('button', { name: en.page.close }).click();
  await expect(page).toHaveTitle(en.page.title);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0);

  await site.openList('country/pt/');
  await expect(page).toHaveTitle(prerendered.countryTitle('Portugal'));
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^Portugal: /);
});

test('without JavaScript the page of a hub shows its facts, and leads on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto(PAGE);
  await expect(page).toHaveTitle(`${HUB.name} (${HUB.city!}, ${country(HUB.country)})`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HUB.name);
  await expect(page.getByRole('listitem').filter({ hasText: reading.hub.coordinator })).toContainText(HUB.coordinator!);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(reading.hub.sources);
  await page.getByRole('link', { name: country(HUB.country), exact: true }).click();
  await expect(page.getByRole('listitem')).toHaveCount(hubs.filter((hub) => hub.country === HUB.country).length);
  await page.getByRole('link', { name: prerendered.all }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.page.title);
  await context.close();
});

test('every country and every hub has a page with its own address, which is not kept for offline', async ({ page, baseURL }) => {
  const codes = [...new Set(hubs.map((hub) => hub.country))];
  const paths = [...codes.map((code) => `country/${code.toLowerCase()}/`), ...hubs.map(({ id }) => `hub/${id}/`)];
  for (const path of paths) {
    const response = await page.request.get(path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toContain(`<link rel="canonical" href="${baseURL!}${path}">`);
  }
  const worker = await (await page.request.get('./service-worker.js')).text();
  expect(worker).toContain('"index.html"');
  expect(worker).not.toMatch(/previews\/|country\/|hub\/|oembed/);
});

test('pages for frames and for making them are not to be found, and the others are', async ({ page }) => {
  const isHidden = async (path: string) =>
    (await (await page.request.get(`./${path}`)).text()).includes('<meta name="robots" content="noindex">');
  for (const path of ['embed/', 'builder/', 'no/such/page/']) expect(await isHidden(path), path).toBe(true);
  for (const path of ['', 'country/pt/', `hub/${HUB.id}/`]) expect(await isHidden(path), path).toBe(false);
});

test('the picture of a link is there, a PNG of the size that is told', async ({ page, baseURL }) => {
  const pages = { '': EUROPE_PREVIEW, 'country/pt/': countryPreview('PT'), [`hub/${HUB.id}/`]: hubPreview(HUB) };
  for (const [path, { widthPx, heightPx }] of Object.entries(pages)) {
    const html = await (await page.request.get(`./${path}`)).text();
    const told = (name: string) => new RegExp(`<meta property="og:image${name}" content="([^"]+)">`).exec(html)?.[1];
    expect([told(':width'), told(':height')]).toEqual([String(widthPx), String(heightPx)]);
    expect(told('')).toContain(baseURL);
    const picture = await page.request.get(told('')!);
    expect(picture.headers()['content-type']).toBe('image/png');
    const png = await picture.body();
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([widthPx, heightPx]);
  }
});

framed('an editor that is given the address of a hub finds the frame that shows it', async ({ host }) => {
  const html = await (await host.page.request.get(`${host.siteUrl}hub/${HUB.id}/`)).text();
  const [head = ''] = html.slice(0, 150_000).split('</head>');
  const [, found = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(head) ?? [];
  const told = (await (await host.page.request.get(found)).json()) as { readonly html: string; readonly version: string };
  expectFramed(told.version).toBe('1.0');
  await host.open({ '/': htmlPage(told.html) });
  await expectFramed(host.frame.getByRole('heading', { name: HUB.name })).toBeVisible();
  await expectFramed(host.page.getByRole('link')).toHaveAttribute('href', `${host.siteUrl}?hub=${HUB.id}`);
});
