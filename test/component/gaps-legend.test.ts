import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { GapIndicator } from '../../src/domain/indicators';
import { classOfNeed, type NeedSupply } from '../../src/domain/gaps';
import type { Explorer } from '../../src/explorer/explorer.svelte';
import GapsLegend from '../../src/ui/gaps/GapsLegend.svelte';
import NeedCells from '../../src/ui/gaps/NeedCells.svelte';
import { needGridOf } from '../../src/ui/gaps/need-grid';
import { PALETTES } from '../../src/map/spec/palette';
import { arrived, explorerOf } from '../fixtures/explorer';
import { ENGLISH_WORDS } from '../fixtures/words';
import { show, withData } from './part';

withData();

const words = ENGLISH_WORDS.need;
const NEED_SUPPLY: NeedSupply = {
  classOfRegion: new Map(),
  regionCounts: [9, 8, 7, 6, 5, 4, 23, 1, 0],
  needBreaks: [90.12, 95],
  supplyBreaks: [1, 4],
  withoutValue: [],
  years: [2019, 2025],
};

/** The cells alone, with counts of which each is told. */
async function cells(needSupply: Partial<NeedSupply> = {}): Promise<Explorer> {
  const explorer = explorerOf('?layer=gaps&indicator=need-connectivity');
  const grid = needGridOf({ ...NEED_SUPPLY, ...needSupply }, explorer.translator);
  await show(NeedCells, explorer, { grid, colours: PALETTES.light.ramps['need-connectivity'], label: 'Internet' });
  return explorer;
}

async function legend(query: string, open = true): Promise<Explorer> {
  const explorer = explorerOf(query);
  await arrived(explorer);
  await show(GapsLegend, explorer, { indicator: explorer.indicator as GapIndicator, open });
  return explorer;
}

const cell = (name: string) => page.getByRole('button', { name });
const focusedClass = () => Number(document.activeElement?.getAttribute('data-class'));
const names = () => page.getByRole('button').elements().map((button) => button.getAttribute('aria-label')); // prettier-ignore

describe('the legend of need and supply', () => {
  it('tells of each class what it is and how many regions are in it, the highest need first', async () => {
    await cells();
    expect(names()).toHaveLength(9);
    expect(names()[0]).toBe('High need, no hub in reach: 23 regions');
    expect(names()[1]).toBe('High need, few hubs in reach: 1 region');
    expect(names()[8]).toBe('Low need, many hubs in reach: 7 regions');
  });

  it('has the values and numbers of hubs that part the classes', async () => {
    await cells();
    const columns = page.getByRole('columnheader').elements().map((header) => header.textContent); // prettier-ignore
    expect(columns).toEqual([words.legend.hubsInReach, '0', '1–3', '4+']);
    const rows = page.getByRole('rowheader').elements().map((header) => header.textContent); // prettier-ignore
    expect(rows).toEqual(['High needbelow 90.1%', 'Middle need90.1% to 95%', 'Low needfrom 95%']);
  });

  it('has only the classes that there can be where values are equal or no hub is in reach', async () => {
    await cells({ needBreaks: [99], supplyBreaks: [] });
    expect(names()).toEqual(['High need, no hub in reach: 23 regions', 'Low need, no hub in reach: 9 regions']);
  });

  it('is one Tab stop, from which the arrow keys, Home and End lead over the cells and not beyond', async () => {
    await cells();
    await userEvent.tab();
    expect(focusedClass()).toBe(classOfNeed(2, 0));
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(focusedClass()).toBe(classOfNeed(1, 1));
    await userEvent.keyboard('{End}{ArrowRight}');
    expect(focusedClass()).toBe(classOfNeed(1, 2));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Home}{ArrowLeft}');
    expect(focusedClass()).toBe(classOfNeed(0, 0));
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(focusedClass()).toBe(classOfNeed(2, 0));
    expect(document.querySelectorAll('[data-class][tabindex="0"]')).toHaveLength(1);
    await userEvent.tab();
    expect(document.activeElement?.hasAttribute('data-class')).toBe(false);
  });

  it('shows a class alone on the map by Enter, and all again by another', async () => {
    const explorer = await cells();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(explorer.map.emphasis).toBe(classOfNeed(2, 1));
    await expect.element(cell('High need, few hubs in reach')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Enter}');
    expect(explorer.map.emphasis).toBeNull();
  });

  it('counts the regions of the data, with unit, year, source and reach', async () => {
    await legend('?layer=gaps&indicator=need-connectivity');
    const counts = page.getByRole('button').elements().map((button) => Number(button.textContent)); // prettier-ignore
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
    await expect.element(page.getByText('% of households', { exact: false })).toBeVisible();
    await expect.element(page.getByText('Eurostat, isoc_r_iacc_h, 2023–2024', { exact: false })).toBeVisible();
    await expect.element(page.getByText('within 50 km', { exact: false })).toBeVisible();
  });

  it('says so where no value is published, and how many regions have none', async () => {
    await legend('?layer=gaps&indicator=need-maturity');
    await expect.element(page.getByText(words.legend.nothingKnown)).toBeVisible();
    await expect.element(page.getByText(words.noData(3))).toBeVisible();
  });

  it('says no more than how the colours run when it is folded', async () => {
    await legend('?layer=gaps&indicator=need-connectivity', false);
    await expect.element(page.getByText(words.legend.folded)).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  });
});

describe('the legend of the coverage', () => {
  it('has a swatch, words and a number for each class, what-if hubs only where there are any', async () => {
    const explorer = await legend('?layer=gaps&reach=25');
    const items = () => page.getByRole('listitem').elements().map((item) => item.textContent.trim()); // prettier-ignore
    const { byClass } = explorer.analysis.value!.gaps.shares!.regions;
    expect(byClass.seat).toBe(3);
    expect(items()).toEqual((['seat', 'served', 'gap'] as const).map((id) => words.classOf(words.coverage[id], byClass[id])));
    explorer.analysis.value!.gaps.plan({ lngLat: [2.5, 0.5], reachKm: 50, services: [], name: null });
    await expect.element(page.getByText(words.classOf(words.coverage.planned, 0))).toBeVisible();
  });
});

describe('the legend of the underserved', () => {
  it('says so where nothing weighs', async () => {
    await legend('?layer=gaps&indicator=underserved&weights=0,0,0');
    await expect.element(page.getByText(words.underserved.noWeights)).toBeVisible();
  });

  it('has a colour for each class of scores, and how many regions are not ranked', async () => {
    const explorer = await legend('?layer=gaps&indicator=underserved&weights=1,0,0');
    const { classCount, leftOut } = explorer.analysis.value!.gaps.underserved!;
    expect(page.getByRole('listitem').elements()).toHaveLength(classCount);
    expect(leftOut).toEqual([]);
    explorer.analysis.value!.gaps.setWeights({ connectivity: 1, maturity: 1, distance: 0 });
    await expect.element(page.getByText(words.legend.notRanked(3))).toBeVisible();
  });
});
