import type { Component } from 'svelte';
import { parse } from 'csv-parse/browser/esm/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SCHEMA_VERSION } from '../../src/domain/files';
import { HUB_KINDS } from '../../src/domain/vocabularies';
import en from '../../src/i18n/en';
import words from '../../src/i18n/en/charts';
import ChartsStage from '../../src/ui/charts/ChartsStage.svelte';
import { serveData } from '../fixtures/data-server';
import { arrived, explorerOf } from '../fixtures/explorer';
import { show } from './part';

const SOURCE = { title: 'Official catalogue', publisher: 'European Commission', licence: 'CC BY 4.0', licenceUrl: null, url: null };
let saved: { readonly name: string; readonly blob: Blob }[];

beforeEach(() => {
  serveData({
    'manifest.json': {
      schemaVersion: SCHEMA_VERSION,
      date: '2025-01-31',
      sources: [{ ...SOURCE, id: 'edih-catalogue', date: '2025-01-31', usedFor: 'Hubs' }],
    },
  });
  saved = [];
  let given: Blob | undefined;
  const createObjectURL = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => createObjectURL((given = blob as Blob)));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: given! });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function charts(query = '?view=charts') {
  const explorer = explorerOf(query);
  await arrived(explorer);
  await show(ChartsStage as Component<Record<string, never>>, explorer, {});
  await expect.element(page.getByRole('figure').nth(2)).toBeVisible();
  return explorer;
}
const figure = (index: number) => page.getByRole('figure').nth(index);
const plot = (index: number) => figure(index).getByRole('application');
const press = (index: number, name: string) => figure(index).getByRole('button', { name }).click();
const cells = (index: number) =>
  [...figure(index).element().querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.trim()));

describe('a chart as table', () => {
  it('holds the hubs of each country by kind', async () => {
    const { matchingHubs } = await charts();
    await press(0, words.showTable);
    const count = (country: string, kind: string) =>
      String(matchingHubs.filter((hub) => hub.country === country && hub.kind === kind).length);
    expect(cells(0)).toEqual([
      ['France', ...HUB_KINDS.map((kind) => count('FR', kind)), '3'],
      ['Spain', ...HUB_KINDS.map((kind) => count('ES', kind)), '2'],
    ]);
  });

  it('says of what nothing is known, and never 0 for it', async () => {
    await charts();
    await press(1, words.showTable);
    const [france, spain] = cells(1);
    // All hubs, then the four services and those of which they are not known.
    expect(france!.slice(0, 7)).toEqual(['France', '3', '0', '2', '0', '0', '1']);
    expect(spain!.slice(0, 7)).toEqual(['Spain', '2', ...Array.from({ length: 4 }, () => words.noData), '2']);
    await expect.element(figure(1)).toHaveTextContent('services are not known for 3 and technologies for 5');
  });

  it('holds each value of the indicator once, and follows the filter in what it marks', async () => {
    const explorer = await charts('?view=charts&layer=connectivity');
    await press(2, words.showTable);
    const sums = () => [1, 2, 3].map((column) => cells(2).reduce((sum, row) => sum + Number(row[column]), 0));
    expect(sums()).toEqual([3, 0, 3]);
    explorer.toggleFacetValue('country', 'ES');
    await expect.poll(sums).toEqual([1, 2, 3]);
    expect(cells(0)).toEqual([]);
  });
});

describe('a chart', () => {
  it('is one stop of Tab, whose arrow keys say the values of each mark', async () => {
    await charts();
    plot(0).element().focus();
    await userEvent.keyboard('{ArrowDown}');
    const said = figure(0).element().querySelector('[aria-live=polite]')!;
    await expect.poll(() => said.textContent).toBe(words.byCountry.mark('France', en.kinds.edih, 2, 3));
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => said.textContent).toBe(words.byCountry.mark('France', en.kinds.dih, 1, 3));
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => said.textContent).toBe(words.byCountry.mark('Spain', en.kinds.edih, 2, 2));
    expect(plot(0).element().querySelectorAll('[tabindex]')).toHaveLength(0);
    await userEvent.tab();
    expect(plot(0).element().contains(document.activeElement)).toBe(false);
  });

  it('says "no data" with the reason where it is known of no hub', async () => {
    await charts();
    plot(1).element().focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    const said = figure(1).element().querySelector('[aria-live=polite]')!;
    await expect.poll(() => said.textContent).toBe(words.offers.markNoData('Spain', en.services['test-before-invest'], 2));
  });

  it('has no drawing without hubs, and says why', async () => {
    await charts('?view=charts&q=zzzz');
    await expect.element(figure(0)).toHaveTextContent(en.results.emptyTitle);
    expect(figure(0).element().querySelector('svg, table')).toBeNull();
  });

  it('is saved as data that read back as its table', async () => {
    await charts();
    await press(0, words.files.csv);
    await expect.element(figure(0).getByRole('status')).toHaveTextContent(words.saved('dih-hubs-by-country-2025-01-31.csv'));
    const rows = parse<Record<string, string>>(await saved[0]!.blob.text(), { bom: true, columns: true });
    expect(rows.map((row) => [row['country'], row['edih'], row['all']])).toEqual([
      ['FR', '2', '3'],
      ['ES', '2', '2'],
    ]);
    expect(rows[0]!['credit']).toContain('European Commission');
  });

  it('is saved as a picture with its title, its legend and its sources', async () => {
    // The small server has no fonts: letters are those of the system.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await charts();
    await press(0, words.files.svg);
    await expect.poll(() => saved[0]?.name).toBe('dih-hubs-by-country-2025-01-31.svg');
    const svg = new DOMParser().parseFromString(await saved[0]!.blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    for (const text of [en.kinds.edih, 'Spain', 'European Commission, Official catalogue']) expect(texts).toContain(text);
    expect(texts).toContain('France has the most of the 5 hubs (3)');
    await press(0, words.files.png);
    await expect.poll(() => saved[1]?.name).toBe('dih-hubs-by-country-2025-01-31.png');
    const bitmap = await createImageBitmap(saved[1]!.blob);
    expect(bitmap.width).toBe(2 * Number(svg.documentElement.getAttribute('width')));
  });
});
