import type { Component } from 'svelte';
import { parse } from 'csv-parse/browser/esm/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { SCHEMA_VERSION } from '../../src/domain/files';
import type { Hub } from '../../src/domain/hub';
import en from '../../src/i18n/en';
import chapters from '../../src/i18n/en/index';
import HubActions from '../../src/ui/shortlist/HubActions.svelte';
import ShortlistBar from '../../src/ui/shortlist/ShortlistBar.svelte';
import TakeAway from '../../src/ui/shortlist/TakeAway.svelte';
import { serveData } from '../fixtures/data-server';
import { explorerOf, HUBS } from '../fixtures/explorer';
import { randomHubs } from '../fixtures/hubs';
import { seededRandom } from '../fixtures/random';
import { show } from './part';

const words = chapters.shortlist;
const MANIFEST = { schemaVersion: SCHEMA_VERSION, date: '2025-01-31', sources: [] };
let server: ReturnType<typeof serveData>;
let saved: { readonly name: string; readonly text: Promise<string> }[];
let printed: (string | null)[];

beforeEach(() => {
  server = serveData({ 'manifest.json': MANIFEST });
  saved = [];
  printed = [];
  let given: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    given = blob as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: given!.text() });
  });
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed.push(document.querySelector('.paper')?.textContent ?? null);
    window.dispatchEvent(new Event('afterprint'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function open(part: Component, query = '', hubs: readonly Hub[] = HUBS) {
  const explorer = explorerOf(query, hubs);
  await explorer.loadWords(['chapters']);
  await show(part as Component<Record<string, never>>, explorer, {});
  return explorer;
}
const takeAway = (query = '', hubs: readonly Hub[] = HUBS) => open(TakeAway as Component, query, hubs);
const press = (name: string) => page.getByRole('button', { name }).click();
const told = (text: string | RegExp) => expect.element(page.getByRole('status')).toHaveTextContent(text);

describe('taking away', () => {
  it('saves all hubs of the list in its order as CSV', async () => {
    const explorer = await takeAway('?country=FR');
    await press(words.takeAway.csv);
    await told(words.takeAway.saved('dih-hubs-2025-01-31.csv', 3));
    const rows = parse<Record<string, string>>(await saved[0]!.text, { bom: true, columns: true });
    expect(rows.map(({ name }) => name)).toEqual(explorer.matchingHubs.map(({ name }) => name));
    expect(rows[0]!['website']).toBe('https://alpha.test');
  });

  it('saves the hubs that are kept as GeoJSON, when they are chosen', async () => {
    await takeAway('?country=FR&keep=delta,epsilon');
    await page.getByLabelText(words.takeAway.kept(2)).click();
    await press(words.takeAway.geojson);
    await told(/\.geojson$/);
    const { features } = JSON.parse(await saved[0]!.text) as { features: { id: string; geometry: object | null }[] };
    expect(features.map(({ id, geometry }) => [id, geometry !== null])).toEqual([
      ['delta', true],
      ['epsilon', false],
    ]);
  });

  it('prints every hub of the list, and nothing is left of it after', async () => {
    const many = randomHubs(seededRandom(3), 300).map((hub, index) => ({ ...hub, name: `Hub-${index}-end` }));
    await takeAway('', many);
    await press(words.takeAway.print);
    await expect.poll(() => printed.length).toBe(1);
    expect(many.filter(({ name }) => !printed[0]!.includes(name))).toEqual([]);
    expect(document.querySelector('.paper')).toBeNull();
  });

  it('prints without websites where they cannot be had, and says so on paper', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    server.answers['hub-details.json'] = () => Promise.reject(new TypeError('offline'));
    await takeAway();
    await press(words.takeAway.print);
    await expect.poll(() => printed[0]).toContain(words.paper.detailsMissing);
  });

  it('tells when a file cannot be made, and makes it at the next try', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    server.answers['manifest.json'] = () => Promise.reject(new TypeError('offline'));
    await takeAway();
    await press(words.takeAway.csv);
    await told(words.partFailed);
    expect(saved).toEqual([]);
    server.answers['manifest.json'] = MANIFEST;
    await press(words.takeAway.csv);
    await told(/saved/);
  });

  it('takes nothing away from an empty list, and says so', async () => {
    await takeAway('?q=zzzz');
    await press(words.takeAway.csv);
    await told(words.takeAway.nothing);
    expect(saved).toEqual([]);
  });
});

describe('sharing', () => {
  const shareBy = (share: unknown) => {
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
  });

  const siteUrl = new URL('.', location.href).href;

  it('hands the link to the device where that can share', async () => {
    const share = vi.fn(() => Promise.resolve());
    shareBy(share);
    await takeAway('?layer=gaps');
    await press(words.takeAway.share);
    await told(words.takeAway.shared);
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: en.page.title, url: `${siteUrl}?layer=gaps` });
  });

  it('copies the link where the device cannot', async () => {
    shareBy(() => Promise.reject(new TypeError('no')));
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await takeAway('?country=FR&kind=dih');
    await press(words.takeAway.share);
    await told(words.takeAway.linkCopied);
    expect(write, 'the page that tells others of the country').toHaveBeenCalledExactlyOnceWith(`${siteUrl}country/fr/?kind=dih`);
  });

  it('says how else where nothing may be copied', async () => {
    shareBy(() => Promise.reject(new TypeError('no')));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await takeAway();
    await press(words.takeAway.share);
    await told(words.takeAway.linkNotCopied);
  });

  it('keeps silent when the visitor thinks better of it', async () => {
    shareBy(() => Promise.reject(new DOMException('no', 'AbortError')));
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await takeAway();
    await press(words.takeAway.share);
    await told('');
    expect(write).not.toHaveBeenCalled();
  });
});

describe('the call sheet', () => {
  it('has the facts of the hub, what was asked, five questions and room for notes', async () => {
    const explorer = explorerOf('?need=train&work=health');
    await explorer.loadWords(['chapters']);
    await show(HubActions, explorer, { hub: explorer.hubById('alpha')! });
    await press(words.callSheet);
    await expect.poll(() => printed.length).toBe(1);
    const { questions, list, notes } = words.call;
    const asked = [chapters.matches.needs.train, en.sectors.health];
    for (const text of ['Alpha', 'Clermont-Ferrand, France', 'alpha.test', questions, ...Object.values(list), notes, ...asked])
      expect(printed[0]).toContain(text);
  });
});

describe('the bar of the shortlist', () => {
  it('names what is kept, prints it side by side and lets all go', async () => {
    const explorer = await open(ShortlistBar as Component, '?keep=alpha,delta');
    await expect.element(page.getByRole('region', { name: words.title })).toHaveTextContent('2 of 4 kept: Alpha and Delta');
    await press(words.print);
    await expect.poll(() => printed[0]).toContain(words.comparison.title(2));
    await press(words.compare);
    expect(explorer.view).toBe('compare');
    await press(words.clear);
    expect(explorer.shortlist.hubs).toEqual([]);
  });
});
