import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import HubList from '../../src/ui/results/HubList.svelte';
import { explorerOf } from '../fixtures/explorer';
import { randomHubs } from '../fixtures/hubs';
import { seededRandom } from '../fixtures/random';
import { show, withData } from './part';

withData();

const PAGE_SIZE = 40;
const many = randomHubs(seededRandom(7), 100);

async function list(query = '', hubs = many) {
  await page.viewport(400, 300);
  const explorer = explorerOf(query, hubs);
  const props = { hubs: explorer.matchingHubs, label: 'Hubs' };
  await show(HubList as Component<typeof props>, explorer, props);
  return explorer;
}
const rows = () => page.getByRole('list', { name: 'Hubs' }).getByRole('listitem');
const ids = () => [...document.querySelectorAll('[data-hub]')].map((row) => row.getAttribute('data-hub'));

describe('the list of hubs', () => {
  it('shows one page of many, and the next when its end comes near', async () => {
    const explorer = await list();
    expect(rows().elements()).toHaveLength(PAGE_SIZE);
    rows().last().element().scrollIntoView();
    await expect.poll(() => rows().elements().length).toBeGreaterThan(PAGE_SIZE);
    await expect
      .poll(() => {
        rows().last().element().scrollIntoView();
        return rows().elements().length;
      })
      .toBe(many.length);
    expect(ids()).toEqual(explorer.matchingHubs.map(({ id }) => id));
    await expect.element(page.getByRole('button', { name: /more/ })).not.toBeInTheDocument();
  });

  it('is a list of buttons, each with name, place and kind, that open the card', async () => {
    const explorer = await list('country=ES', undefined);
    const [first] = explorer.matchingHubs;
    const row = page.getByRole('button').first();
    await expect.element(row).toHaveTextContent(first!.name);
    row.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(explorer.selection).toEqual({ type: 'hub', id: first!.id });
    await expect.element(row).toHaveAttribute('aria-current', 'true');
  });

  it('tells the map which hub the focus is on', async () => {
    const explorer = await list();
    const row = page.getByRole('button').first();
    row.element().focus();
    expect(explorer.map.hovered).toEqual({ type: 'hub', id: explorer.matchingHubs[0]!.id });
    row.element().blur();
    expect(explorer.map.hovered).toBeNull();
  });

  it('highlights the hubs that the pointer is on in the map', async () => {
    const explorer = await list();
    const { id } = explorer.matchingHubs[2]!;
    explorer.map.hover({ type: 'hub', id });
    await expect.element(page.getByRole('button').nth(2)).toHaveClass(/hovered/);
  });
});
