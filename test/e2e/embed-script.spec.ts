import type { Page } from '@playwright/test';
import type * as Client from '../../src/embed/client/client';
import { hubs } from './data';
import { expect, htmlPage, test, type Host } from './host-page';

const SCRIPT = (host: Host, file = 'embed.js') => `<script async src="${host.siteUrl}${file}"></script>`;
/** What a page allows that allows as little as it can; and the empty icon of test pages. */
const strict = ({ siteUrl }: Host) => {
  const { origin } = new URL(siteUrl);
  return { 'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src data:` };
};
const inFrench = (html: string) => html.replace('lang="en"', 'lang="fr-FR"');
const countIn = (code: string) => hubs.filter((hub) => hub.country === code).length;

/** Counts, in the host page alone, what its frames tell and who listens to that. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const counts = { heights: 0, listeners: 0 };
    Object.assign(window, { counts });
    window.addEventListener(
      'message',
      ({ data }: MessageEvent<{ type?: string }>) => (counts.heights += data.type === 'dih:height' ? 1 : 0),
    );
    for (const [name, step] of [
      ['addEventListener', 1],
      ['removeEventListener', -1],
    ] as const) {
      const original = window[name].bind(window);
      const counted = (...[type, listener]: [string, EventListener]): void => {
        if (type === 'message') counts.listeners += step;
        original(type, listener);
      };
      Object.assign(window, { [name]: counted });
    }
  });
}

const counts = (page: Page) => page.evaluate(() => (window as unknown as { counts: { heights: number; listeners: number } }).counts);

test('the element shows what its attributes say, in the language of the page, under a strict policy', async ({ host, page }) => {
  const link = '<a href="https://example.org/">Les pôles du Portugal</a>';
  const html = inFrench(htmlPage(`<dih-map country="PT" layout="map" height="480">${link}</dih-map>${SCRIPT(host)}`));
  await host.open({ '/': { html, headers: strict(host) } });

  const iframe = page.locator('iframe');
  await expect(iframe).toHaveAttribute('src', `${host.siteUrl}embed/?v=1&layout=map&lang=fr&country=PT`);
  await expect(iframe).toHaveAttribute('title', 'Les pôles du Portugal');
  await expect(iframe).toHaveAttribute('loading', 'lazy');
  await expect(iframe).toHaveAttribute('allow', /geolocation/);
  expect(await iframe.boundingBox()).toMatchObject({ height: 480, width: await page.evaluate(() => document.body.clientWidth) });
  await expect(page.getByRole('link', { name: 'Les pôles du Portugal' })).toBeHidden();
  await expect(host.frame.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(host.frame.getByText(new RegExp(`^${countIn('PT')} pôles`)).first()).toBeVisible();
});

/** A map in a page of 1280 × 720 pixels without margins, and the width and height it is to have there. */
const PLACES: readonly (readonly [html: string, width: number, height: number])[] = [
  // 70 % of the window.
  ['<dih-map></dih-map>', 1280, 504],
  ['<dih-map height="480"></dih-map>', 1280, 480],
  ...['', 'display: block; '].flatMap((display) => [
    [`<dih-map style="${display}height: 300px" height="480"></dih-map>`, 1280, 300] as const,
    [`<dih-map style="${display}max-height: 200px"></dih-map>`, 1280, 200] as const,
    [`<dih-map style="${display}min-height: 700px"></dih-map>`, 1280, 700] as const,
    [`<dih-map style="${display}aspect-ratio: 2"></dih-map>`, 1280, 640] as const,
    [`<dih-map style="${display}height: auto"></dih-map>`, 1280, 504] as const,
  ]),
  ['<dih-map style="margin: 0 40px; max-width: 500px"></dih-map>', 500, 504],
  ['<div style="width: 280px"><dih-map></dih-map></div>', 280, 504],
  ['<div style="height: 450px"><dih-map style="height: 100%"></dih-map></div>', 1280, 450],
  ['<div style="display: grid; grid: 400px / 1fr"><dih-map></dih-map></div>', 1280, 400],
  ['<div style="display: grid; grid: auto / 1fr 1fr"><p style="height: 650px"></p><dih-map></dih-map></div>', 640, 650],
  ['<div style="display: flex; height: 400px"><dih-map style="flex: 1"></dih-map></div>', 1280, 400],
  ['<div style="display: flex"><p>Text</p><dih-map></dih-map></div>', 280, 504],
  ['<div style="display: flex; flex-flow: column; height: 400px"><dih-map style="flex: 1"></dih-map></div>', 1280, 400],
  ['<div style="position: relative; height: 350px"><dih-map style="position: absolute; inset: 0"></dih-map></div>', 1280, 350],
  ['<dih-map layout="list" style="max-height: 200px"></dih-map>', 1280, 200],
  ['<dih-map layout="list" style="height: 1200px"></dih-map>', 1280, 1200],
];

test('a frame fills the element, which is as large as the page has it by whatever layout, and covers nothing else', async ({
  host,
  page,
}) => {
  const style = '<style>body, p { margin: 0 }</style>';
  const places = PLACES.map(([html]) => `<section>${html.replace('<dih-map', '<dih-map start="asked"')}</section>`);
  await host.open({ '/': htmlPage(places.join('') + SCRIPT(host), style) });
  await expect(page.locator('iframe')).toHaveCount(PLACES.length);
  const sizesOf = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => elements.map((element) => [element.clientWidth, element.clientHeight]));
  for (const selector of ['dih-map', 'iframe']) expect(await sizesOf(selector)).toEqual(PLACES.map(([, width, height]) => [width, height]));
  expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(1280);
});

test('a frame stands within what the page leaves free and draws around it', async ({ host, page }) => {
  await host.open({ '/': htmlPage(`<dih-map start="asked" style="padding: 20px; border: 3px solid"></dih-map>${SCRIPT(host)}`) });
  const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
  await expect(page.locator('iframe')).toBeVisible();
  const [outer, inner] = [await box('dih-map'), await box('iframe')];
  expect([outer.height, inner.height, inner.x - outer.x]).toEqual([504 + 46, 504 + 40, 3]);
  expect(await page.locator('iframe').evaluate((iframe) => getComputedStyle(iframe).paddingLeft)).toBe('20px');
});

test('a list is as high as what it shows, grows and shrinks with it, and comes to rest', async ({ host, page }) => {
  await watch(page);
  const address = (query: string) => `${host.siteUrl}embed/?layout=list&amp;maxheight=3000&amp;${query}`;
  const html = htmlPage(`<div data-dih-map="${address('country=MT')}"><a href="/">Hubs</a></div><p>Below</p>${SCRIPT(host)}`);
  await host.open({ '/': { html, headers: strict(host) } });
  const iframe = page.locator('iframe');
  const rows = host.frame.locator('[data-row]');
  const show = (code: string) =>
    page.locator('div').evaluate((div, value) => {
      div.setAttribute('data-dih-map', div.getAttribute('data-dih-map')!.replace(/country=../, `country=${value}`));
    }, code);
  const rested = async (code: string) => {
    await expect(rows.first()).toHaveAttribute('aria-setsize', String(countIn(code)));
    await expect
      .poll(() => host.frame.locator('html').evaluate((html) => html.scrollHeight === window.innerHeight && html.scrollHeight), {
        message: 'fits',
      })
      .toBeTruthy();
    return (await iframe.boundingBox())!.height;
  };

  const short = await rested('MT');
  const src = await iframe.getAttribute('src');
  await show('PT');
  await expect.poll(async () => (await iframe.boundingBox())!.height).toBeGreaterThan(short + 100);
  await rested('PT');
  await show('MT');
  await expect.poll(async () => (await iframe.boundingBox())!.height).toBe(short);
  await rested('MT');
  await expect(iframe).toHaveAttribute('src', src!);
  expect((await counts(page)).heights, 'heights told').toBeLessThan(12);
  await expect(page.getByText('Below')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link stands where the map would be', async ({ host, page }) => {
    const link = (text: string) => `<a href="${host.siteUrl}?country=PT">${text}</a>`;
    const element = `<dih-map country="PT">${link('In the element')}</dih-map>`;
    const marked = `<div data-dih-map="${host.siteUrl}embed/?country=PT">${link('In the page')}</div>`;
    await host.open({ '/': htmlPage(element + marked + SCRIPT(host)) });
    for (const name of ['In the element', 'In the page']) await expect(page.getByRole('link', { name })).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

test('the link is there again where no map answers', async ({ host, page }) => {
  await page.clock.install();
  await page.route('**/embed/?*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Down</p>' }));
  await host.open({ '/': htmlPage(`<dih-map layout="list"><a href="/hubs">Hubs</a></dih-map>${SCRIPT(host)}`) });
  await expect(host.frame.getByText('Down')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hubs' })).toBeHidden();
  await page.locator('dih-map').evaluate((map) => {
    map.addEventListener('dih-error', ({ detail }: CustomEventInit<object>) => Object.assign(window, { told: detail }));
  });
  await page.clock.fastForward('00:30');
  await expect(page.getByRole('link', { name: 'Hubs' })).toBeVisible();
  await page.getByRole('link', { name: 'Hubs' }).click({ trial: true });
  await expect(host.frame.getByText('Down')).toBeHidden();
  expect(await page.evaluate(() => (window as unknown as { told: object }).told)).toMatchObject({
    problems: [{ param: 'src', message: expect.stringContaining('frame-src') as unknown }],
  });
});

test('frames come and go with their elements: in shadows, added later, moved, taken away, with the script loaded four times', async ({
  host,
  page,
}) => {
  await watch(page);
  const scripts = ['embed.js', 'embed.js', 'embed-1.js', 'embed-1.js'].map((file) => SCRIPT(host, file)).join('');
  const marked = (id: string) =>
    `<div data-dih-map="${host.siteUrl}embed/?layout=card&amp;hub=${id}" data-hub="${id}"><a href="/">${id}</a></div>`;
  const [first, second, third, fourth, fifth] = hubs.map(({ id }) => id) as [string, string, string, string, string];
  await host.open({ '/': htmlPage(`${marked(first)}<dih-map layout="card" hub="${second}"></dih-map><div id="later"></div>${scripts}`) });
  const frames = page.locator('iframe');
  const shown = async (ids: readonly string[]) => {
    await expect(frames).toHaveCount(ids.length);
    await expect
      .poll(() => frames.evaluateAll((all) => all.map((frame) => new URL((frame as HTMLIFrameElement).src).searchParams.get('hub')).sort()))
      .toEqual([...ids].sort());
    for (const frame of await frames.all()) {
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.contentFrame().locator('#card-title')).toBeVisible();
    }
    expect((await counts(page)).listeners).toBe(ids.length);
  };
  await shown([first, second]);

  await page.locator('#later').evaluate(
    (later, [html, inShadow, byScript]) => {
      later.innerHTML = html;
      const shadow = later.appendChild(document.createElement('section')).attachShadow({ mode: 'open' });
      shadow.innerHTML = `<dih-map layout="card" hub="${inShadow}"></dih-map>`;
      const map = document.createElement('dih-map');
      map.setAttribute('layout', 'card');
      later.append(map);
      map.setAttribute('hub', byScript);
    },
    [marked(third), fourth, fifth] as const,
  );
  await shown([first, second, third, fourth, fifth]);

  await page
    .locator('dih-map')
    .first()
    .evaluate((map) => {
      document.body.append(map);
    });
  await page.locator(`[data-hub="${third}"]`).evaluate((div) => {
    document.body.prepend(div);
  });
  await shown([first, second, third, fourth, fifth]);

  await page.evaluate(() => {
    document.querySelector('#later')!.remove();
    document.querySelector('dih-map')!.remove();
  });
  await shown([first, third]);
  await page.locator(`[data-hub="${first}"]`).evaluate((div) => {
    div.removeAttribute('data-dih-map');
  });
  await expect(page.getByRole('link', { name: first })).toBeVisible();
  await shown([third]);
});

test('an attribute tells the frame what to show, a flag loads it anew, and Back stays the page’s', async ({ host, page }) => {
  await host.open({ '/': htmlPage(`<dih-map layout="list" country="PT" height="500"></dih-map>${SCRIPT(host)}`) });
  const map = page.locator('dih-map');
  const iframe = page.locator('iframe');
  const rows = host.frame.locator('[data-row]').first();
  await expect(rows).toHaveAttribute('aria-setsize', String(countIn('PT')));
  await map.evaluate((element) => {
    const told: unknown[] = [];
    for (const name of ['dih-ready', 'dih-change', 'dih-select', 'dih-error'])
      element.addEventListener(name, (event) => told.push([name, (event as CustomEvent<unknown>).detail]));
    Object.assign(window, { told });
  });
  const told = (name: string) =>
    expect.poll(() =>
      page.evaluate(
        (type) => (window as unknown as { told: [string, object][] }).told.filter(([of]) => of === type).map(([, detail]) => detail),
        name,
      ),
    );
  const steps = await page.evaluate(() => history.length);
  const src = await iframe.getAttribute('src');

  await map.evaluate((element) => {
    element.setAttribute('country', 'ES');
    element.setAttribute('q', '');
  });
  await expect(rows).toHaveAttribute('aria-setsize', String(countIn('ES')));
  await told('dih-change').toContainEqual(expect.objectContaining({ state: { country: 'ES', lang: 'en' }, count: countIn('ES') }));
  await expect(iframe).toHaveAttribute('src', src!);
  const name = await rows.getByRole('button').textContent();
  expect(name).not.toBe('');
  await rows.getByRole('button').click();
  await told('dih-select').toContainEqual(expect.objectContaining({ selected: { type: 'hub', id: expect.any(String) as unknown } }));
  await map.evaluate((element) => {
    element.setAttribute('country', 'nowhere');
  });
  await told('dih-error').toContainEqual(
    expect.objectContaining({ problems: [expect.objectContaining({ param: 'country', value: 'nowhere' })] }),
  );
  // Refused, it is loaded anew with the rest of what the element says.
  await expect(iframe).toHaveAttribute('src', /country=nowhere/);
  await told('dih-ready').toHaveLength(1);

  await map.evaluate((element) => {
    element.setAttribute('country', 'PT');
    element.setAttribute('layout', 'figure');
  });
  await expect(iframe).toHaveAttribute('src', /layout=figure/);
  await told('dih-ready').toHaveLength(2);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin'])
  test(`the client asks and is answered: ${sandbox === null ? 'no sandbox' : `sandbox="${sandbox}"`}`, async ({ host }) => {
    await host.open({ '/': htmlPage('<main></main>'), '/silent': htmlPage('Silent') });
    const result = await host.page.evaluate(
      async ([siteUrl, box]) => {
        const { connect, create } = (await import(/* @vite-ignore */ `${siteUrl}embed-client.js`)) as typeof Client;
        const told: string[] = [];
        const options = { siteUrl, title: 'Hubs', params: { layout: 'list', country: 'PT' }, ...(box === null ? {} : { sandbox: box }) };
        const frame = create(document.querySelector('main')!, {
          ...options,
          onReady: ({ count }) => told.push(`ready ${count}`),
          onChange: ({ state, count }) => told.push(`change ${state['country'] ?? 'all'} ${count}`),
        });
        // Before there is anything to hear it.
        const first = await frame.get();
        const second = await frame.set({ state: { country: 'ES' } });
        const refused = await frame.set({ state: { country: 'nowhere' } });
        const other = connect(frame.iframe);
        const third = await other.get();
        other.disconnect();
        const silent = document.body.appendChild(document.createElement('iframe'));
        silent.src = '/silent';
        await new Promise((resolve) => {
          silent.addEventListener('load', resolve);
        });
        const failure = await connect(silent, { timeoutMs: 100 }).get().catch(String);
        await new Promise((resolve) => setTimeout(resolve, 200));
        frame.remove();
        return { told, first, second, refused, third, failure, height: frame.iframe.style.height, gone: !frame.iframe.isConnected };
      },
      [host.siteUrl, sandbox] as const,
    );
    expect(result.first).toMatchObject({ state: { country: 'PT' }, count: countIn('PT'), problems: [] });
    expect(result.second).toMatchObject({ state: { country: 'ES' }, count: countIn('ES'), problems: [] });
    expect(result.refused).toMatchObject({ state: { country: 'ES' }, problems: [{ param: 'country', value: 'nowhere' }] });
    expect(result.third).toMatchObject({ state: result.second.state, url: result.second.url, count: result.second.count });
    expect(result.told).toEqual([`ready ${countIn('PT')}`, `change ES ${countIn('ES')}`]);
    expect(result.failure).toMatch(/No answer from .*\/silent.*frame-src/);
    expect(result.height).toMatch(/^\d+px$/);
    expect(result.gone).toBe(true);
  });

test('a page in an old character set that reads from right to left shows the map, in a language that it knows', async ({ host, page }) => {
  const link = '<a href="/">&#1050;&#1072;&#1088;&#1090;&#1072;</a>';
  const body = `<dih-map layout="list" country="BG" q="\u0026#1089;">${link}</dih-map><dih-map layout="figure"></dih-map>${SCRIPT(host)}`;
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  await host.open({ '/': { html, headers: { 'Content-Type': 'text/html; charset=windows-1251' } } });
  expect(await page.evaluate(() => document.characterSet)).toBe('windows-1251');
  await expect(page.locator('iframe').first()).toHaveAttribute('title', 'Карта');
  await expect(page.locator('iframe').first()).toHaveAttribute('src', /[?&]q=%D1%81(?:&|$)/);
  await expect(host.frame.locator('html')).toHaveAttribute('lang', 'en');
  await expect(host.frame.getByRole('heading').first()).toBeVisible();
  await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', /Digital Innovation Hubs/);
});
