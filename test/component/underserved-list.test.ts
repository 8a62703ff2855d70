import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import UnderservedList from '../../src/ui/gaps/UnderservedList.svelte';
import NeedList from '../../src/ui/gaps/NeedList.svelte';
import { arrived, explorerOf } from '../fixtures/explorer';
import { ENGLISH_WORDS } from '../fixtures/words';
import { show, withData } from './part';

withData();

const words = ENGLISH_WORDS.need;

async function listOf(part: Component, query: string) {
  const explorer = explorerOf(query);
  await arrived(explorer);
  await show(part as Component<Record<string, never>>, explorer, {});
  return explorer;
}
const underserved = (query = '') => listOf(UnderservedList as Component, `?layer=gaps&indicator=underserved${query}`);
const slider = (name: string) => page.getByRole('slider', { name });
const rows = () => [...document.querySelectorAll('[data-region]')].map((row) => row.getAttribute('data-region'));

describe('the weights', () => {
  it('are three sliders from 0 to 5 with plain names, whose values and shares can be read', async () => {
    await underserved('&weights=2,1,1');
    for (const [criterion, text] of [
      ['connectivity', '2 · 50%'],
      ['maturity', '1 · 25%'],
      ['distance', '1 · 25%'],
    ] as const) {
      // prettier-ignore
      const input = slider(words.underserved.criteria[criterion]);
      await expect.element(input).toHaveAttribute('max', '5');
      expect(input.element().parentElement!.textContent).toContain(text);
    }
    await expect.element(slider(words.underserved.criteria.connectivity)).toHaveAttribute('aria-valuetext', '2 of 5, counts 50%');
  });

  it('rank anew at every step of a key, and stand in the state of the page', async () => {
    const explorer = await underserved('&weights=1,0,0');
    expect(rows()).toEqual(['FRK1', 'FRK2', 'ES51']);
    slider(words.underserved.criteria.connectivity).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(explorer.state.weights).toEqual({ connectivity: 2, maturity: 0, distance: 0 });
    slider(words.underserved.criteria.maturity).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(rows).toEqual([]);
  });

  it('say so where all are 0, and are equal again by a press', async () => {
    const explorer = await underserved('&weights=0,0,0');
    await expect.element(page.getByText(words.underserved.noWeights)).toBeVisible();
    expect(rows()).toEqual([]);
    await page.getByRole('button', { name: words.underserved.equal }).click();
    expect(explorer.state.weights).toEqual({ connectivity: 1, maturity: 1, distance: 1 });
  });
});

describe('the list of the underserved', () => {
  it('has rank, name, country, score and the three parts as text, what is not known as "no data"', async () => {
    await underserved('&weights=1,0,0');
    await expect.element(page.getByText(words.underserved.count(3))).toBeVisible();
    const [first] = page.getByRole('listitem').elements();
    expect(first!.textContent.replaceAll(/\s+/g, ' ')).toMatch(
      /^\s*1 Auvergne France · score 100\.0 Internet 100 Skills no data Distance 50/,
    );
  });

  it('opens the card of a region', async () => {
    const explorer = await underserved('&weights=1,0,0');
    await page.getByRole('button', { name: 'Rhône-Alpes' }).click();
    expect(explorer.selection).toEqual({ type: 'region', id: 'FRK2' });
  });

  it('tells which regions are left out and why, by country', async () => {
    await underserved();
    expect(rows()).toEqual([]);
    await expect.element(page.getByText(words.underserved.noneRanked)).toBeVisible();
    await page.getByText(words.underserved.leftOut.title(3)).click();
    const { leftOut } = words.underserved;
    await expect.element(page.getByText(leftOut.reason(leftOut.missing.maturity, 3, 'France (2) and Spain'))).toBeVisible();
  });

  it('says that no distance is known where no hub matches, and what to do', async () => {
    await underserved('&weights=1,0,1&q=zzzz');
    await expect.element(page.getByText(words.underserved.noDistance)).toBeVisible();
  });

  it('has the rule with its sources, for those who ask', async () => {
    await underserved('&weights=1,0,0');
    await page.getByText(words.underserved.rule.title).click();
    await expect.element(page.getByText('Eurostat isoc_r_iacc_h, 2023–2024', { exact: false })).toBeVisible();
    await expect.element(page.getByText(words.underserved.rule.distance)).toBeVisible();
  });
});

describe('the list of need and supply', () => {
  const need = () => listOf(NeedList as Component, '?layer=gaps&indicator=need-connectivity');
  const choice = () => page.getByRole('combobox', { name: words.list.choose });

  it('begins with the worst class and says so where no region is in it', async () => {
    await need();
    await expect.element(choice()).toHaveDisplayValue(/High need, no hub in reach: 0 regions/);
    await expect.element(page.getByText(words.list.none)).toBeVisible();
  });

  it('lists the class that stands out on the map, with value, unit, year and hubs in reach', async () => {
    const explorer = await need();
    const [id, classIndex] = [...explorer.analysis.value!.gaps.needSupply!.classOfRegion][1]!;
    explorer.map.emphasise(classIndex);
    await expect.poll(rows).toContain(id);
    const text = document.querySelector('[data-region="ES51"], [data-region="FRK1"], [data-region="FRK2"]')!.textContent;
    expect(text).toMatch(/% of households, 202[34]/);
    expect(text).toMatch(/hubs? in reach/);
  });

  it('has a class chosen without the map stand out on it as well', async () => {
    const explorer = await need();
    const [id, classIndex] = [...explorer.analysis.value!.gaps.needSupply!.classOfRegion][0]!;
    await choice().selectOptions(String(classIndex));
    expect(explorer.map.emphasis).toBe(classIndex);
    await expect.poll(rows).toContain(id);
  });
});
