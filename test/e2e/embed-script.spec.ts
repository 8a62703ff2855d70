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

test('the page sizes the element as it likes, by attribute or by its own style sheet', async ({ host, page }) => {
  const sizes = {
    'height="480"': 480,
    'class="high"': 300,
    'class="high" height="480"': 300,
    'class="low"': 200,
    'class="tall"': 700,
    'class="high block"': 300,
    'class="tall block"': 700,
    '': 504,
  };
  const maps = Object.keys(sizes).map((attributes) => `<dih-map layout="map" start="asked" ${attributes}></dih-map>`);
  const style = '<style>.high { height: 300px } .low { max-height: 200px } .tall { min-height: 700px } .block { display: block }</style>';
  await host.open({ '/': htmlPage(maps.join('') + SCRIPT(host), style) });
  await expect(page.locator('iframe')).toHaveCount(maps.length);
  const heightsOf = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  // The last is 70 % of a window of 720 pixels.
  for (const selector of ['iframe', 'dih-map']) expect(await heightsOf(selector)).toEqual(Object.values(sizes));
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
