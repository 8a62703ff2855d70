import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SCHEMA_VERSION } from '../../src/domain/files';
import { MAX_PLANNED } from '../../src/explorer/explorer-state';
import en from '../../src/i18n/en';
import words from '../../src/i18n/en/gaps';
import need from '../../src/i18n/en/need';
import stage from '../../src/i18n/en/stage';
import { gapsSentence } from '../../src/ui/gaps/gaps-sentence';
import GapList from '../../src/ui/gaps/GapList.svelte';
import GapsPanel from '../../src/ui/gaps/GapsPanel.svelte';
import GapTip from '../../src/ui/gaps/GapTip.svelte';
import { matchingHubsOf, type HubSequence } from '../../src/ui/results/hub-sequence';
import type { Gaps } from '../../src/explorer/gaps.svelte';
import { serveData } from '../fixtures/data-server';
import { arrived, explorerOf } from '../fixtures/explorer';
import { regionWith } from '../fixtures/geography';
import { show, withData } from './part';

withData();

/** Two hubs, in the two regions of France: Catalunya is 111 km from the nearer one. */
const SOME = '&service=skills-training';

/** The panel with all it needs. */
async function panel(query = '') {
  const explorer = explorerOf(`?layer=gaps${query}`);
  await arrived(explorer);
  const props = { hubs: matchingHubsOf(explorer.dataset, explorer.matches) };
  await show(GapsPanel as Component<{ hubs: HubSequence }>, explorer, props);
  return explorer;
}

const sheet = () => document.body.textContent.replace(/\s+/g, ' ');
const reach = (km: number) => page.getByText(words.reach.km(String(km)), { exact: true });
const gaps = () => page.getByRole('list', { name: words.gaps.title });
const open = (title: string) => page.getByText(title, { exact: true }).click();
const tryAt = (town: string) => page.getByRole('button', { name: words.best.tryAt(town) });

describe('the panel of the gaps', () => {
  it('says which share is reached, and lists the gaps with their people and the nearest hub', async () => {
    await panel(SOME);
    await expect.element(page.getByText(words.headline.share('67%'))).toBeVisible();
    expect(sheet()).toContain('2 of 3 have a matching hub inside');
    await expect
      .element(gaps().getByRole('button'))
      .toHaveTextContent(/Catalunya.*Spain · 300,000 people in towns.*Nearest: Gamma, 111 km/);
  });

  it('writes the shares of regions, area and people beside each other, and where official population is known', async () => {
    await panel(SOME);
    const groups = [...document.querySelectorAll('tbody')].map((group) => group.textContent.replace(/\s+/g, ' ').trim());
    expect(groups[0]).toContain(`${words.figures.regions} 3`);
    expect(groups[0]).toMatch(/67%\s?0%\s?33%/);
    expect(groups[2]).toContain(`${words.figures.townPopulation} 600,000`);
    expect(groups[2]).toMatch(/50%\s?0%\s?50%/);
    expect(groups[3]).toContain(words.figures.populationKnown(1, 1, '2021'));
  });

  it('says how many hubs are left out', async () => {
    await panel('&country=ES');
    expect(sheet()).toContain(words.figures.leftOut(1));
  });

  it('follows the reach, which stands in the state', async () => {
    const explorer = await panel(SOME);
    await reach(150).click();
    expect(explorer.state.reachKm).toBe(150);
    await expect.element(page.getByText(words.headline.share('100%'))).toBeVisible();
    await expect.element(page.getByText(words.gaps.none)).toBeVisible();
    await expect.element(page.getByText(words.best.none)).toBeVisible();
  });

  it('opens the card of a gap, and the table of all regions', async () => {
    const explorer = await panel(SOME);
    await gaps().getByRole('button').click();
    expect(explorer.selection).toEqual({ type: 'region', id: 'ES51' });
    await page.getByRole('button', { name: need.list.table }).click();
    expect(explorer.view).toBe('regions');
  });

  it('asks for the regions of the countries that are filtered by, and for all others too', async () => {
    await panel('&country=ES');
    const { headline, gaps: list } = words;
    await expect.element(page.getByText(headline.inCountries('Spain', '1', '1', '100%'))).toBeVisible();
    await expect.element(page.getByText(list.noneThere('Spain'))).toBeVisible();
    const everywhere = page.getByRole('button', { name: list.everywhere(2) });
    everywhere.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(gaps().getByRole('button').elements()).toHaveLength(2);
    await expect.element(page.getByRole('button', { name: list.onlyThere(0, 'Spain') })).toHaveFocus();
  });

  it('shows a few of many gaps until all are asked for', async () => {
    const explorer = explorerOf('?layer=gaps');
    await arrived(explorer);
    const gapIds = Array.from({ length: 30 }, (_, index) => `R${index}`);
    const regionById = new Map(gapIds.map((id) => [id, regionWith({ id, country: 'FR' })]));
    Object.defineProperty(explorer.resources.geography, 'value', { value: { regionById } });
    const props = { gaps: { gapIds, facts: new Map(), coverage: null } as unknown as Gaps, chosen: null };
    await show(GapList as Component<typeof props>, explorer, props);
    expect(gaps().getByRole('button').elements().length).toBeLessThan(30);
    await page.getByRole('button', { name: need.list.showAll(30) }).click();
    expect(gaps().getByRole('button').elements()).toHaveLength(30);
    await page.getByRole('button', { name: need.list.showFewer }).click();
    expect(gaps().getByRole('button').elements().length).toBeLessThan(30);
  });

  it('shows the list of the hubs, and the regions again', async () => {
    await panel(SOME);
    await page.getByText(words.show.hubs, { exact: true }).click();
    await expect.element(page.getByRole('list', { name: en.results.listLabel })).toBeVisible();
    await expect.element(gaps()).not.toBeInTheDocument();
    await page.getByText(words.show.regions, { exact: true }).click();
    await expect.element(gaps()).toBeVisible();
  });

  it('announces what it says once that has settled', async () => {
    const explorer = await panel(SOME);
    await expect.element(page.getByRole('status').first()).toHaveTextContent(gapsSentence(explorer).replaceAll('\u00a0', ' '));
    await reach(25).click();
    await expect.element(page.getByRole('status').first()).toHaveTextContent(/within 25/);
  });
});

describe('the tooltip of a region', () => {
  async function tip(query: string, regionId: string) {
    const explorer = explorerOf(`?layer=gaps${query}`);
    await arrived(explorer);
    await show(GapTip as Component<{ regionId: string }>, explorer, { regionId });
    return sheet();
  }

  it('tells the class in words, and how far the nearest hub is', async () => {
    expect(await tip(SOME, 'ES51')).toContain(`${words.tip.gap} · ${words.tip.nearest('111').replace('\u00a0', ' ')}`);
  });

  it('counts the hubs inside', async () => {
    expect(await tip('&country=FR', 'FRK1')).toContain(words.tip.seat(2));
  });

  it('tells need and supply, on their indicators', async () => {
    const text = await tip('&indicator=need-connectivity&country=ES', 'FRK1');
    expect(text).toContain(need.legend.both(need.legend.need[2]!, need.legend.supply[0]!));
  });

  it('tells the rank of the underserved, or that a figure is missing', async () => {
    expect(await tip('&indicator=underserved&weights=1,0,0', 'FRK1')).toContain(words.tip.rank('1', '3', '100.0'));
    expect(await tip('&indicator=underserved&weights=0,1,0', 'FRK1')).toContain(words.tip.notRanked);
  });
});

describe('what would help most', () => {
  it('is tried by a press, which hands the focus to those that are left', async () => {
    const explorer = await panel(SOME);
    await expect.element(page.getByText(words.best.reaches(1, words.people('300,000')))).toBeVisible();
    tryAt('Town of ES51').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(explorer.state.planned).toEqual([{ lngLat: [2.5, 0.5], reachKm: 50, services: [], name: 'Town of ES51' }]);
    await expect.element(page.getByRole('heading', { name: words.best.title })).toHaveFocus();
    await expect.element(page.getByText(words.headline.planned('3', '3', '100%', 1))).toBeVisible();
    await expect.element(page.getByRole('columnheader', { name: words.classes.planned })).toBeVisible();
  });

  it('cannot be tried once as many are placed as there may be', async () => {
    const places = Array.from({ length: MAX_PLANNED }, (_, index) => `60/${index}/50`);
    await panel(`${SOME}&whatif=${places.join(';')}`);
    await expect.element(page.getByText(words.best.full(String(MAX_PLANNED)))).toBeVisible();
    await expect.element(page.getByText('Town of ES51')).toBeVisible();
    await expect.element(tryAt('Town of ES51')).not.toBeInTheDocument();
  });
});

describe('what is read by those who ask', () => {
  it('tells the method with the reach', async () => {
    await panel();
    await open(words.method.title);
    await expect.element(page.getByText(words.method.terms.served('50'))).toBeVisible();
  });

  it('sorts the countries by any column', async () => {
    await panel(SOME);
    await open(words.countries.title);
    const table = page.getByRole('table', { name: words.countries.caption });
    const rows = () =>
      [...table.element().querySelectorAll<HTMLTableRowElement>('tbody tr')].map(({ cells }) =>
        [...cells].map((cell) => cell.textContent).join(' '),
      );
    await expect.element(table).toBeVisible();
    expect(rows()).toEqual(['France 2 of 2 100%', 'Spain 0 of 1 0%']);
    await table.getByRole('button', { name: words.countries.regions }).click();
    expect(rows()[0]).toBe('Spain 0 of 1 0%');
    await table.getByRole('button', { name: words.countries.regions }).click();
    expect(rows()[0]).toBe('France 2 of 2 100%');
  });

  it('says of which countries hubs are left out, so that their gaps may have one', async () => {
    await panel();
    await open(words.countries.title);
    await expect.element(page.getByRole('row', { name: 'Spain' })).toHaveTextContent(words.countries.leftOut(1));
    await expect.element(page.getByRole('row', { name: 'France' })).not.toHaveTextContent(words.countries.leftOut(1));
  });

  it('sets ours, which no filter changes, beside what the Commission published, with its source', async () => {
    const source = { id: 'dep-performance', title: 'Performance', publisher: 'European Commission', url: 'https://commission.test/page' };
    serveData({ 'manifest.json': { schemaVersion: SCHEMA_VERSION, date: '2025-01-31', sources: [source] } });
    await panel('&q=zzzz&whatif=60/10/50');
    await open(words.published.title);
    await expect.element(page.getByRole('link', { name: /European Commission/ })).toHaveAttribute('href', source.url);
    const figures = document.querySelector('.body dl')!.textContent.replace(/\s+/g, ' ');
    expect(figures).toContain(`90% ${words.published.theirs['services-available']}`);
    expect(figures).toContain('December 2023');
    expect(figures).toContain(words.published.ofRegions('3', '3'));
    await expect.element(page.getByText(words.published.caveat)).toBeVisible();
  });
});

describe('a panel without what it needs', () => {
  it('says that nothing matches, and takes the filters away', async () => {
    const explorer = await panel('&q=zzzz');
    await expect.element(page.getByText(words.noHubs)).toBeVisible();
    await page.getByRole('button', { name: en.facets.clearAll }).click();
    expect(explorer.state.text).toBe('');
    await expect.element(page.getByText(words.headline.share('100%'))).toBeVisible();
  });

  it('says so when the figures cannot be had, and tries again', async () => {
    serveData({ 'region-facts.json': undefined });
    await panel();
    await expect.element(page.getByRole('alert')).toHaveTextContent(stage.legend.failed);
    serveData();
    await page.getByRole('button', { name: stage.legend.retry }).click();
    await expect.element(page.getByText(words.headline.share('100%'))).toBeVisible();
  });
});
