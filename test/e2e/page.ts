import { test as base, expect, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';
import en from '../../src/i18n/en';
import finder from '../../src/i18n/en/finder';
import reading from '../../src/i18n/en/reading';
import stage from '../../src/i18n/en/stage';
import type { DrawnMark, MapRenderer } from '../../src/map/map-renderer';
import { allRows } from './all-rows';

export { en, expect, reading, stage };

/** The three sizes the site is looked at in: a desk, a tablet, a phone. */
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 820, height: 1180 },
  phone: { width: 390, height: 844 },
} as const;

/** The smallest size with all parts of the page side by side: the fewer pixels to draw, the quicker the story. */
const STORY_SIZE = { width: 1280, height: 720 };

/** Chromium's own line for every response that is not OK; what the site makes of it is for the test to say. */
const FAILED_REQUEST = /^Failed to load resource/;

const MAP_CODE = '**/maplibre-renderer-*.js';

/** The open site, with what a story asks of it. */
export class Site {
  readonly page: Page;
  readonly #origin: string;
  readonly #faults: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(page: Page, baseURL: string) {
    this.page = page;
    this.#origin = new URL(baseURL).origin;
    page.on('pageerror', (error) => this.#faults.push(`Uncaught: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#faults.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (origin !== this.#origin && protocol !== 'data:' && protocol !== 'blob:') this.#faults.push(`Left the origin: ${request.url()}`);
    });
  }

  /** This story breaks something on purpose: console errors like this are part of it. Uncaught errors never are. */
  expectConsoleErrors(...patterns: RegExp[]): void {
    this.#expected.push(FAILED_REQUEST, ...patterns);
  }

  /** What went wrong unasked: uncaught errors, errors in the console, requests to elsewhere. */
  faults(): string[] {
    return this.#faults.filter((fault) => fault.startsWith('Uncaught:') || !this.#expected.some((pattern) => pattern.test(fault)));
  }

  /**
   * Opens the page and waits for the list. The code of the map stays on its way for ever: what is told of list, filters, cards and tables must
   * hold without it, and a story that waits for no drawing is a quick one.
   */
  async openList(query = ''): Promise<void> {
    await this.page.route(MAP_CODE, () => undefined);
    await this.#goTo(query);
  }

  /** Opens the page with a short list, at the end of which the dialog about the data is opened. */
  async openAbout(): Promise<void> {
    await this.openList('?q=wroclaw');
    await this.page.locator('.panel').getByRole('button', { name: en.page.about }).click();
  }

  /** Opens the three questions from the list. */
  async openFinder(): Promise<void> {
    await this.page.getByRole('button', { name: en.page.find }).click();
    await expect(this.page.getByRole('heading', { level: 2, name: finder.title })).toBeFocused();
  }

  get placeField(): Locator {
    return this.page.getByRole('combobox', { name: finder.where.label });
  }

  /** Opens the page and waits until the map has come to rest with land and marks on it. */
  async open(query = ''): Promise<void> {
    await this.page.unroute(MAP_CODE);
    await this.#goTo(query);
    await this.settled();
    // The layer of the hubs knows no regions.
    if (!query.includes('layer=')) return;
    await expect.poll(async () => (await this.regionIds()).length).toBeGreaterThan(0);
    await this.settled();
  }

  async #goTo(query: string): Promise<void> {
    await this.page.goto(`./${query}`);
    // That of the result, or of the task that takes its place.
    await expect(this.page.locator('.panel h2').first()).toBeVisible();
  }

  /** The map has drawn all it was given. */
  async settled(): Promise<void> {
    await expect(this.map).toHaveAttribute('data-map-state', 'idle', { timeout: 15_000 });
  }

  get map(): Locator {
    return this.page.locator('[data-map-state]');
  }

  /** The heading of the result, with the counts. */
  get heading(): Locator {
    return this.page.locator('#results');
  }

  get list(): Locator {
    return this.page.locator('.panel').getByRole('list', { name: en.results.listLabel });
  }

  /** The rows that are mounted: those that are seen, and some beyond. */
  get rows(): Locator {
    return this.list.getByRole('button');
  }

  get card(): Locator {
    return this.page.locator('section[aria-labelledby="card-title"]');
  }

  get legend(): Locator {
    return this.page.getByRole('region', { name: stage.legend.title });
  }

  get announcement(): Locator {
    return this.page.locator('.panel').getByRole('status').first();
  }

  get table(): Locator {
    return this.page.getByRole('table');
  }

  row(hubId: string): Locator {
    return this.list.locator(`[data-hub="${hubId}"]`);
  }

  facetButton(label: string): Locator {
    return this.page.getByRole('group', { name: en.facets.heading }).getByRole('button', { name: new RegExp(`^${label}`) });
  }

  facetMenu(label: string): Locator {
    return this.page.getByRole('group', { name: label, exact: true });
  }

  /** Ticks a value in the menu of a facet and closes the menu. */
  async choose(facet: string, value: string): Promise<void> {
    await this.facetButton(facet).click();
    await this.facetMenu(facet)
      .getByRole('checkbox', { name: new RegExp(`^${value} `) })
      .check();
    await this.facetMenu(facet).getByRole('button', { name: en.facets.done }).click();
  }

  /** Chooses in one of the switches: the layer, or the view. */
  async switchTo(group: string, option: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
  }

  /** The list has so many rows, mounted or not. */
  async expectListLength(count: number): Promise<void> {
    await expect(this.list.locator('[data-row]').first()).toHaveAttribute('aria-setsize', String(count));
  }

  /** Ids of all hubs of the list, in its order. */
  async listedIds(): Promise<string[]> {
    return (await allRows(this.list)).map(({ hubId }) => hubId!);
  }

  /** The table has so many rows below its header, mounted or not. */
  async expectTableLength(count: number): Promise<void> {
    await expect(this.table).toHaveAttribute('aria-rowcount', String(count + 1));
  }

  query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** The query as the address bar will say it once the gathered changes are written. */
  async expectQuery(name: string, value: string | RegExp | null): Promise<void> {
    const current = expect.poll(() => this.query().get(name), `“${name}” of the address`);
    await (value instanceof RegExp ? current.toMatch(value) : current.toBe(value));
  }

  /** Zoom, latitude and longitude of the address; `null` at home. */
  camera(): { readonly zoom: number; readonly lat: number; readonly lng: number } | null {
    const value = this.query().get('map');
    if (value === null) return null;
    const [zoom, lat, lng] = value.split('/').map(Number);
    return { zoom: zoom!, lat: lat!, lng: lng! };
  }

  marks(): Promise<DrawnMark[]> {
    return this.#ask('renderedMarks');
  }

  /** The marks that nothing lies over, so that a pointer reaches them. */
  async freeMarks(): Promise<DrawnMark[]> {
    const marks = await this.marks();
    const free = await this.map.evaluate((container, points) => {
      const { left, top } = container.getBoundingClientRect();
      return points.map(({ x, y }) => container.contains(document.elementFromPoint(left + x, top + y)));
    }, marks);
    return marks.filter((_, index) => free[index]);
  }

  async pointAtMark({ x, y }: DrawnMark): Promise<void> {
    const box = (await this.map.boundingBox())!;
    await this.page.mouse.move(box.x + x, box.y + y);
  }

  async clickMark({ x, y }: DrawnMark): Promise<void> {
    const box = (await this.map.boundingBox())!;
    await this.page.mouse.click(box.x + x, box.y + y);
  }

  regionIds(): Promise<string[]> {
    return this.#ask('renderedRegionIds');
  }

  /** How many hubs stand behind the marks that are drawn. */
  async drawnHubCount(): Promise<number> {
    return (await this.marks()).reduce((sum, { hubCount }) => sum + hubCount, 0);
  }

  /** Asks the renderer, which hangs on the map's container for this. */
  async #ask<Question extends 'renderedMarks' | 'renderedRegionIds'>(question: Question): Promise<ReturnType<MapRenderer[Question]>> {
    const answer = await this.map.evaluate((container, name) => {
      const { mapRenderer } = container as HTMLElement & { mapRenderer?: MapRenderer };
      return mapRenderer?.[name]() ?? [];
    }, question);
    return answer as ReturnType<MapRenderer[Question]>;
  }

  /**
   * Share of the map's pixels in each colour, `0` to `1`: as painted, without what floats above the map. A colour counts if each channel is at
   * most 3 away.
   */
  async paintedShares(colours: readonly string[]): Promise<number[]> {
    await this.#showMapAlone(true);
    const picture = await this.map.screenshot();
    await this.#showMapAlone(false);
    return this.page.evaluate(sharesIn, { png: picture.toString('base64'), colours });
  }

  /** By a constructed style sheet, which the content security policy lets through. */
  #showMapAlone(alone: boolean): Promise<void> {
    return this.page.evaluate((hide) => {
      const sheet = new CSSStyleSheet();
      if (hide)
        sheet.replaceSync('body *:not(:has([data-map-state]), [data-map-state], [data-map-state] *) { visibility: hidden !important; }');
      document.adoptedStyleSheets = hide ? [sheet] : [];
    }, alone);
  }
}

async function sharesIn({ png, colours }: { readonly png: string; readonly colours: readonly string[] }): Promise<number[]> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return colours.map((colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (Math.abs(data[at]! - red) <= 3 && Math.abs(data[at + 1]! - green) <= 3 && Math.abs(data[at + 2]! - blue) <= 3) count++;
    return count / (data.length / 4);
  });
}

interface Fixtures {
  readonly site: Site;
  /** The site in another browser, which shares nothing with the first. */
  readonly newSite: (options?: BrowserContextOptions) => Promise<Site>;
}

/** Every story gets the site, on a desk unless it says otherwise, and fails on any fault that it did not expect. */
export const test = base.extend<Fixtures>({
  viewport: STORY_SIZE,
  // Most stories are about what is there after a move, not about the move; those of map.spec.ts have motion.
  contextOptions: { reducedMotion: 'reduce' },
  site: async ({ page, baseURL }, use) => {
    const site = new Site(page, baseURL!);
    await use(site);
    expect(site.faults(), 'errors and foreign requests').toEqual([]);
  },
  newSite: async ({ browser, viewport, baseURL, contextOptions }, use) => {
    const sites: Site[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ viewport, baseURL: baseURL!, ...contextOptions, ...options });
      const site = new Site(await context.newPage(), baseURL!);
      sites.push(site);
      return site;
    });
    for (const site of sites) {
      await site.page.context().close();
      expect(site.faults(), 'errors and foreign requests').toEqual([]);
    }
  },
});
