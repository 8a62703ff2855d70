import type { Component } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SCHEMA_VERSION } from '../../src/domain/files';
import CompareStage from '../../src/ui/profile/CompareStage.svelte';
import { serveData } from '../fixtures/data-server';
import { explorerOf } from '../fixtures/explorer';
import { ENGLISH_WORDS } from '../fixtures/words';
import { show } from './part';

beforeEach(() => {
  serveData({ 'manifest.json': { schemaVersion: SCHEMA_VERSION, date: '2025-01-31', sources: [GEONAMES] } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  window.dispatchEvent(new Event('afterprint'));
});

const GEONAMES = { id: 'geonames', publisher: 'GeoNames', title: 'Towns', licence: 'CC BY 4.0', url: null, date: '2023-03-05' };
const words = ENGLISH_WORDS.profile;
const shortlist = ENGLISH_WORDS.shortlist;

async function compare(query: string) {
  const explorer = explorerOf(query);
  await show(CompareStage as Component<Record<string, never>>, explorer, {});
  return explorer;
}
const columns = () => [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
const field = () => page.getByRole('combobox', { name: words.areas.add });

describe('the comparison of regions and countries', () => {
  it('is a table of areas by facts with a chart of the same values', async () => {
    await compare('?view=compare&areas=FRK1,ES');
    await expect.element(page.getByRole('table', { name: words.areas.caption })).toBeVisible();
    expect(columns()).toEqual([words.areas.fact, 'Auvergne', 'Spain']);
    const chart = page.getByRole('img', { name: words.chart.title });
    await expect.element(chart).toBeVisible();
    const label = `${ENGLISH_WORDS.stage.indicators['internet-access'].label}, ${ENGLISH_WORDS.stage.units.households}`;
    await expect.element(chart).toHaveAccessibleDescription(new RegExp(`${label}: Auvergne 80.5% and Spain 95%`));
    // Internet access of both, use of AI of one.
    expect(document.querySelectorAll('svg[role=img] path.area-mark')).toHaveLength(3);
  });

  it('says which id of the link is no region, and leaves it out', async () => {
    await compare('?view=compare&areas=FRK1,XX99');
    await expect.element(page.getByText(words.areas.unknown('XX99'))).toBeVisible();
    expect(columns()).toEqual([words.areas.fact, 'Auvergne']);
  });

  it('adds an area by its name, says what it does not know, and takes one out: all by the keyboard', async () => {
    const explorer = await compare('?view=compare&areas=FRK1');
    await expect.element(page.getByRole('table')).toBeVisible();
    await field().fill('Atlantis');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(words.areas.notFound('Atlantis'))).toBeVisible();
    await field().fill('catalunya');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => explorer.state.areas).toEqual(['FRK1', 'ES51']);
    await expect.element(page.getByText(words.areas.added('Catalunya'))).toBeVisible();
    await expect.poll(columns).toEqual([words.areas.fact, 'Auvergne', 'Catalunya']);
    (page.getByRole('button', { name: words.areas.letGo('Auvergne') }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => explorer.state.areas).toEqual(['ES51']);
    await expect.element(page.getByRole('region', { name: words.areas.title(1) })).toHaveFocus();
  });

  it('switches to the hubs where both are kept', async () => {
    await compare('?view=compare&areas=FRK1&keep=alpha,delta');
    await page.getByRole('radiogroup', { name: words.areas.switch }).getByText(words.areas.show.hubs).click();
    await expect.element(page.getByRole('table', { name: shortlist.comparison.caption })).toBeVisible();
    expect(columns()).toEqual([shortlist.comparison.fact, 'Alpha', 'Delta']);
  });

  it('begins with a region where nothing is kept', async () => {
    const explorer = await compare('?view=compare');
    await field().fill('FRK2');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => explorer.state.areas).toEqual(['FRK2']);
    await expect.element(page.getByRole('table', { name: words.areas.caption })).toBeVisible();
  });

  it('is laid out sideways when the browser prints', async () => {
    await compare('?view=compare&areas=FRK1,ES');
    await expect.element(page.getByRole('table')).toBeVisible();
    window.dispatchEvent(new Event('beforeprint'));
    const heads = [...document.querySelectorAll('.paper.landscape thead th')].map(({ textContent }) => textContent.trim());
    expect(heads).toEqual([words.areas.fact, 'Auvergne', 'Spain']);
    expect(document.querySelectorAll('.paper button')).toHaveLength(0);
  });

  it('moves sideways in its own region at 320 px', async () => {
    await page.viewport(320, 600);
    await compare('?view=compare&areas=FRK1,FRK2,ES51,FR,ES');
    await expect.element(page.getByRole('table')).toBeVisible();
    const scroller = page.getByRole('region', { name: words.areas.title(5) }).element();
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
