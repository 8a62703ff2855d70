import { afterEach, describe, expect, it } from 'vitest';
import type { Component } from 'svelte';
import { page, userEvent } from 'vitest/browser';
import CompareTable from '../../src/ui/shortlist/CompareTable.svelte';
import KeepButton from '../../src/ui/shortlist/KeepButton.svelte';
import chapters from '../../src/i18n/en/index';
import en from '../../src/i18n/en';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

withData();
afterEach(() => {
  window.dispatchEvent(new Event('afterprint'));
});

const words = chapters.shortlist;

async function compare(query: string) {
  const explorer = explorerOf(query);
  await explorer.loadWords(['chapters']);
  await show(CompareTable as Component<Record<string, never>>, explorer, {});
  return explorer;
}
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
const region = () => page.getByRole('region', { name: words.comparison.title(2) });

describe('the comparison', () => {
  it('is a table of hubs by facts, what differs first', async () => {
    await compare('?keep=alpha,delta');
    await expect.element(page.getByRole('table', { name: words.comparison.caption })).toBeVisible();
    expect(texts('thead th')).toEqual([words.comparison.fact, 'Alpha', 'Delta']);
    expect(texts('th.group')).toEqual([words.comparison.differing, words.comparison.same]);
    const differing = texts('tbody:first-of-type th[scope=row]');
    expect(differing).toEqual(expect.arrayContaining([words.comparison.facts.country, words.comparison.facts.place]));
    expect(differing).not.toContain(words.comparison.facts.kind);
    await expect.element(page.getByRole('row', { name: `${words.comparison.facts.country} France Spain` })).toBeVisible();
  });

  it('says what is not known in words', async () => {
    await compare('?keep=alpha,delta');
    await expect
      .element(
        page.getByRole('row', {
          name: `${words.comparison.facts.services} ${en.services['skills-training']} ${chapters.reading.hub.notKnown}`,
        }),
      )
      .toBeVisible();
  });

  it('opens the card of a hub by its name', async () => {
    const explorer = await compare('?keep=alpha,delta');
    await page.getByRole('button', { name: 'Delta', exact: true }).click();
    expect(explorer.selectedHub?.id).toBe('delta');
  });

  it('lets a hub go, and leaves the focus with the table, at last with what stands in its place', async () => {
    const explorer = await compare('?keep=alpha,delta');
    page
      .getByRole('button', { name: words.letGo('Alpha') })
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => texts('thead th')).toEqual([words.comparison.fact, 'Delta']);
    await expect.element(page.getByRole('region', { name: words.comparison.title(1) })).toHaveFocus();
    expect(texts('th.group'), 'one hub differs from nothing').toEqual([]);
    await page.getByRole('button', { name: words.letGo('Delta') }).click();
    await expect.element(page.getByRole('heading', { name: words.comparison.emptyTitle })).toBeVisible();
    expect(document.activeElement?.querySelector('h2')?.textContent).toBe(words.comparison.emptyTitle);
    expect(explorer.shortlist.hubs).toEqual([]);
  });

  it('with nothing kept says how to keep, and leads back to the map', async () => {
    const explorer = await compare('?view=compare');
    await expect.element(page.getByText(words.comparison.emptyText(4))).toBeVisible();
    await page.getByRole('button', { name: words.comparison.toMap }).click();
    expect(explorer.view).toBe('map');
  });

  it('moves sideways in its own region at 320 px, and no name of a fact covers a value', async () => {
    await page.viewport(320, 600);
    await compare('?keep=alpha,beta,gamma,delta');
    const scroller = page.getByRole('region', { name: words.comparison.title(4) }).element();
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    scroller.scrollLeft = 100;
    const fact = document.querySelector('tbody th[scope=row]')!.getBoundingClientRect();
    expect(fact.left).toBe(0);
    expect(fact.width).toBeLessThan(320 / 2);
    await expect.element(page.getByRole('region', { name: words.comparison.title(4) })).toHaveAttribute('tabindex', '0');
  });

  it('is laid out for paper when the browser prints, and taken away after', async () => {
    await compare('?keep=alpha,delta');
    await expect.element(region()).toBeVisible();
    window.dispatchEvent(new Event('beforeprint'));
    expect(texts('.paper.landscape thead th')).toEqual([words.comparison.fact, 'Alpha', 'Delta']);
    expect(document.querySelector('.paper footer')!.textContent).toContain(location.href);
    expect(document.querySelectorAll('.paper button')).toHaveLength(0);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(() => document.querySelector('.paper')).toBeNull();
  });
});

describe('the button to keep a hub', () => {
  async function button(query: string) {
    const explorer = explorerOf(query);
    await explorer.loadWords(['chapters']);
    await show(KeepButton, explorer, { hub: explorer.hubById('alpha')! });
    return explorer;
  }
  const keep = () => page.getByRole('button', { name: words.keep });

  it('keeps and lets go, and tells how many there are', async () => {
    const explorer = await button('?keep=beta');
    await expect.element(keep()).toHaveAttribute('aria-pressed', 'false');
    await keep().click();
    await expect.element(keep()).toHaveAttribute('aria-pressed', 'true');
    await expect.element(page.getByRole('status')).toHaveTextContent(words.count(2, 4));
    await keep().click();
    expect(explorer.shortlist.hubs.map(({ id }) => id)).toEqual(['beta']);
  });

  it('keeps no fifth, and says why', async () => {
    const explorer = await button('?keep=beta,gamma,delta,epsilon');
    await expect.element(keep()).toHaveAttribute('aria-disabled', 'true');
    await expect.element(keep()).toHaveAccessibleDescription(words.full(4));
    (keep().element() as HTMLElement).click();
    expect(explorer.shortlist.has('alpha')).toBe(false);
  });
});
