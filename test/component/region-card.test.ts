import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SCHEMA_VERSION } from '../../src/domain/files';
import RegionCard from '../../src/ui/cards/RegionCard.svelte';
import { serveData } from '../fixtures/data-server';
import { arrived, explorerOf, HUBS } from '../fixtures/explorer';
import { hubWith } from '../fixtures/hubs';
import { ENGLISH_WORDS } from '../fixtures/words';
import { show } from './part';

beforeEach(() => {
  serveData({ 'manifest.json': { schemaVersion: SCHEMA_VERSION, date: '2025-01-31', sources: [GEONAMES] } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.dispatchEvent(new Event('afterprint'));
  vi.restoreAllMocks();
});

const GEONAMES = { id: 'geonames', publisher: 'GeoNames', title: 'Towns', licence: 'CC BY 4.0', url: null, date: '2023-03-05' };
const words = ENGLISH_WORDS.profile;
const stage = ENGLISH_WORDS.stage;

async function card(query: string, hubs = HUBS) {
  const explorer = explorerOf(query, hubs);
  await arrived(explorer);
  await show(RegionCard, explorer, { region: explorer.selectedRegion! });
  await expect.element(page.getByRole('heading', { name: words.similar.title })).toBeVisible();
  return explorer;
}
const rowOf = (label: string) =>
  [...document.querySelectorAll('dt')].find(({ textContent }) => textContent.includes(label))!.parentElement!.textContent;
const button = (name: string) => page.getByRole('button', { name, exact: true });

describe('the card of a region', () => {
  it('tells each value with its unit, year, level, source and ranks, and marks it among all published at its level', async () => {
    await card('?region=FRK1');
    const internet = rowOf(stage.indicators['internet-access'].label);
    for (const part of [stage.units.households, '80.5%', '2024', 'isoc_r_iacc_h']) expect(internet).toContain(part);
    expect(internet).toContain(words.indicators.rank('France', '2', '2'));
    expect(internet).toContain(words.indicators.rank(words.indicators.europe, '2', '2'));
    await expect.element(page.getByRole('img', { name: words.indicators.strip('80.5%', 2, '80.5%', '90%') })).toBeVisible();
    const ai = rowOf(stage.indicators['ai-use'].label);
    expect(ai).toContain(stage.region.valueOf(stage.region.levels[0], 'FR'));
    expect(ai, 'a national value has no rank in its country').not.toContain(words.indicators.rank('France', '1', '1'));
  });

  it('says "no data" with the reason where nothing is published, and gives no rank', async () => {
    await card('?region=FRK1');
    const cloud = rowOf(stage.indicators['cloud-use'].label);
    expect(cloud).toContain(stage.region.noData);
    expect(cloud).toContain(words.indicators.reason);
    expect(cloud).not.toContain(words.indicators.europe);
  });

  it('tells whether a hub is at hand, on what ground, and which services are known', async () => {
    await card('?region=FRK1');
    await expect.element(page.getByText(words.coverage.classes.seat)).toBeVisible();
    await expect.element(page.getByText(words.coverage.by.seat())).toBeVisible();
    // Of Beta no list is known.
    await expect.element(page.getByText(words.services.note(1))).toBeVisible();
    expect(document.body.textContent).toContain(words.services.states['not-known']());
    expect(document.body.textContent).not.toContain(words.services.states['not-offered']());
  });

  it('lists the hubs in reach with their distance, and says that one placed by its region is only about so far away', async () => {
    const neighbour = hubWith({ id: 'near', name: 'Near', regionId: 'FRK2', lngLat: [0.9, 0.5], precision: 'region' });
    await card('?region=FRK1', [neighbour]);
    await expect.element(page.getByText(words.coverage.classes.served)).toBeVisible();
    await expect.element(page.getByText(words.coverage.approximate)).toBeVisible();
    const list = page.getByRole('list', { name: words.hubs.near });
    // Rows are mounted as they come near.
    list.element().scrollIntoView();
    await expect.element(list.getByText(words.coverage.fromCentre('about 40 km'))).toBeVisible();
  });

  it('leads to a neighbour', async () => {
    const explorer = await card('?region=FRK1');
    await button('Rhône-Alpes').click();
    expect(explorer.selection).toEqual({ type: 'region', id: 'FRK2' });
  });

  it('keeps the region and its country for comparison by the keyboard, and leads there', async () => {
    const explorer = await card('?region=FRK1');
    (button(words.compare).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(words.compare)).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText(words.count(2, 5))).toBeVisible();
    expect(explorer.state.areas).toEqual(['FRK1', 'FR']);
    await button(words.showComparison).click();
    expect([explorer.view, explorer.selection]).toEqual(['compare', null]);
  });

  it('keeps no sixth, and says why', async () => {
    const explorer = await card('?region=FRK1&areas=FRK2,FR,ES51,ES,FI');
    await expect.element(button(words.compare)).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button(words.compare)).toHaveAccessibleDescription(words.full(5));
    (button(words.compare).element() as HTMLElement).click();
    expect(explorer.state.areas).not.toContain('FRK1');
  });

  it('prints a fact sheet that says the same', async () => {
    let printed = '';
    vi.spyOn(window, 'print').mockImplementation(() => {
      printed = document.querySelector('.paper')?.textContent ?? '';
    });
    await card('?region=FRK1');
    await button(words.factSheet).click();
    // The code for paper is fetched only now.
    await expect.poll(() => printed, { timeout: 10_000 }).toContain('Auvergne');
    for (const part of [words.coverage.classes.seat, '80.5%', words.paper.inside(2), 'Alpha', 'Rhône-Alpes', location.href, 'GeoNames'])
      expect(printed).toContain(part);
    expect(printed).toContain(ENGLISH_WORDS.reading.about.boundaries);
    expect(document.querySelector('.paper svg[role=img]')?.getAttribute('aria-label')).toBe(words.paper.map('Auvergne'));
    expect(document.querySelectorAll('.paper button')).toHaveLength(0);
  });
});
