import type { Frame, FrameLocator } from '@playwright/test';
import finder from '../../src/i18n/en/finder';
import frame from '../../src/i18n/en/frame';
import matches from '../../src/i18n/en/matches';
import frenchFrame from '../../src/i18n/fr/frame';
import type { Preset } from '../../src/ui/builder/presets';
import { hubById, hubs, regions } from './data';
import { expect, htmlPage, test, type Host } from './host-page';
import { en, stage } from './page';

// As in the browser of a reader: a frame that kept something for later could do so.
test.use({ serviceWorkers: 'allow' });

const HUB = hubById('aragon-edih');
const REGION = regions.find(({ id }) => id === 'PT11')!;
const PORTUGUESE = hubs.filter(({ country }) => country === 'PT');

interface Story {
  readonly flags: string;
  readonly state: string;
  /** What the full page is asked for, where that is not the same: a finder begins with its questions unasked. */
  readonly full?: string;
  readonly shows: (shown: FrameLocator) => Promise<void>;
  /** Something that its reader does. */
  readonly act: (shown: FrameLocator) => Promise<void>;
  /** What the full page is asked for after that. */
  readonly then: string;
}

const rowsOf = (shown: FrameLocator) => shown.getByRole('list', { name: en.results.listLabel }).locator('[data-row]');
const expectRows = (shown: FrameLocator, count: number) => expect(rowsOf(shown).first()).toHaveAttribute('aria-setsize', String(count));
const expectMap = (shown: FrameLocator) =>
  expect(shown.locator('[data-map-state]')).toHaveAttribute('data-map-state', 'idle', { timeout: 15_000 });
const speakFrench = async (shown: FrameLocator) => {
  await shown.getByRole('combobox', { name: en.page.language }).selectOption('fr');
  await expect(shown.getByRole('link', { name: frenchFrame.openFull })).toBeVisible();
};

const STORIES: Readonly<Record<Preset, Story>> = {
  both: {
    flags: 'v=1',
    state: 'country=PT',
    shows: async (shown) => {
      await expectRows(shown, PORTUGUESE.length);
      await expectMap(shown);
    },
    act: (shown) => shown.getByRole('button', { name: en.facets.clearAll }).click(),
    then: '',
  },
  map: {
    flags: 'v=1&layout=map',
    state: 'country=PT',
    shows: async (shown) => {
      await expectMap(shown);
      await expect(shown.getByRole('searchbox')).toHaveCount(0);
    },
    act: (shown) =>
      shown.getByRole('radiogroup', { name: stage.layers.label }).getByText(stage.layers.names.services, { exact: true }).click(),
    then: 'country=PT&layer=services',
  },
  list: {
    flags: 'v=1&layout=list',
    state: 'country=PT',
    shows: async (shown) => {
      await expectRows(shown, PORTUGUESE.length);
      await expect(shown.locator('[data-map-state]')).toHaveCount(0);
    },
    act: (shown) => rowsOf(shown).locator(`[data-hub="${PORTUGUESE[0]!.id}"]`).click(),
    then: `country=PT&hub=${PORTUGUESE[0]!.id}`,
  },
  finder: {
    flags: 'v=1&layout=finder',
    state: 'country=PT',
    full: 'country=PT&task=find',
    shows: (shown) => expect(shown.getByRole('heading', { name: finder.where.title })).toBeVisible(),
    act: async (shown) => {
      await shown.getByRole('button', { name: matches.needs.robots, exact: true }).click();
      await expect(shown.getByRole('button', { name: finder.show.match(PORTUGUESE.length) })).toBeVisible();
    },
    then: 'country=PT&need=robots&task=find',
  },
  region: {
    flags: 'v=1&layout=card',
    state: `region=${REGION.id}`,
    shows: (shown) => expect(shown.getByRole('heading', { name: REGION.name })).toBeVisible(),
    act: speakFrench,
    then: `region=${REGION.id}&lang=fr`,
  },
  hub: {
    flags: 'v=1&layout=card',
    state: `hub=${HUB.id}`,
    shows: (shown) => expect(shown.getByRole('heading', { name: HUB.name })).toBeVisible(),
    act: speakFrench,
    then: `hub=${HUB.id}&lang=fr`,
  },
  figure: {
    flags: 'v=1&layout=figure',
    state: 'country=PT&layer=gaps',
    shows: (shown) => expect(shown.getByText(/^\d+% of regions$/)).toBeVisible(),
    act: async (shown) => {
      await speakFrench(shown);
      expect(await shown.locator('.rest').innerText()).toMatch(/^Portugal\u00a0: /);
    },
    then: 'country=PT&layer=gaps&lang=fr',
  },
};

/** What the page in the frame has put into the browser. */
function storedBy(shown: Frame): Promise<unknown> {
  return shown.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

/** What a page can tell of itself that its frame should leave alone. */
function standOf({ page }: Host): Promise<unknown> {
  return page.evaluate(() => ({ address: location.href, steps: history.length, title: document.title }));
}

/** Where the map of a frame looks depends on its size. */
function withoutCamera(address: string): string {
  return address.replace(/[?&]map=[^&]*$/, '');
}

for (const [preset, { flags, state, full = state, shows, act, then }] of Object.entries(STORIES)) {
  test(`“${preset}” shows what it should, leads to the same on the full page, and leaves host and browser as they were`, async ({
    host,
  }) => {
    const query = [flags, state].filter((part) => part !== '').join('&');
    await host.open({ '/': htmlPage(`<iframe title="Hubs" width="1000" height="600" src="${host.siteUrl}embed/?${query}"></iframe>`) });
    const before = await standOf(host);
    await shows(host.frame);
    expect(await standOf(host), 'before anybody touched the frame').toEqual(before);
    expect(await host.page.evaluate(() => document.activeElement === document.body), 'the focus is the host’s').toBe(true);
    const link = host.frame.locator('a[target="_blank"]', { hasText: frame.openFull });
    await expect.poll(async () => withoutCamera((await link.getAttribute('href'))!)).toBe(`${host.siteUrl}?${full}`);

    await act(host.frame);
    const fullLink = host.frame.locator(`a[target="_blank"][href^="${host.siteUrl}"]`).last();
    await expect
      .poll(async () => withoutCamera((await fullLink.getAttribute('href'))!))
      .toBe(host.siteUrl + (then === '' ? '' : `?${then}`));
    const shown = host.page.frames()[1]!;
    const own = [flags, then].filter((part) => part !== '').join('&');
    await expect.poll(() => withoutCamera(shown.url()), 'its own address, for who comes back').toBe(`${host.siteUrl}embed/?${own}`);
    expect(await standOf(host)).toEqual(before);
    expect(await storedBy(shown)).toEqual({ cookies: '', local: [], session: [], databases: [], caches: [], workers: 0 });
    expect(await host.page.context().cookies()).toEqual([]);
  });
}
