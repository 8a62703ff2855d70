import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import HubList from '../../src/ui/results/HubList.svelte';
import { matchingHubsOf } from '../../src/ui/results/hub-sequence';
import { explorerOf } from '../fixtures/explorer';
import { randomHubs } from '../fixtures/hubs';
import { seededRandom } from '../fixtures/random';
import { show, withData } from './part';
import ScrollingList from './ScrollingList.svelte';

withData();

const COUNT = 5000;
const many = randomHubs(seededRandom(7), COUNT);
/** What 300 px of list and the margin on both sides can hold of the lowest rows, with room to spare. */
const MOST_ROWS = 40;

/** The list in a panel of 400 by 300 px, below a header that scrolls with it. */
async function panel(query = '', hubs = many) {
  await page.viewport(400, 300);
  const explorer = explorerOf(query, hubs);
  await show(ScrollingList as Component<Record<string, never>>, explorer, {});
  await painted();
  return explorer;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const scroller = () => document.querySelector<HTMLElement>('.scroller')!;
const ids = () => [...document.querySelectorAll('[data-hub]')].map((row) => row.getAttribute('data-hub'));
const focusedId = () => document.activeElement?.getAttribute('data-hub');
const painted = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        done();
      }),
    ),
  );
const idsOf = (explorer: ReturnType<typeof explorerOf>) => {
  const hubs = matchingHubsOf(explorer.dataset, explorer.matches);
  return Array.from({ length: hubs.length }, (_, index) => hubs.at(index)!.id);
};

async function scrollTo(top: number) {
  scroller().scrollTop = top;
  await painted();
}

/** Every spot of the panel below the list's top shows a row, none a gap. */
function expectRowsWhereSeen() {
  const { top, bottom } = scroller().getBoundingClientRect();
  const listTop = document.querySelector('ul')!.getBoundingClientRect().top;
  for (let y = Math.max(top, listTop) + 1; y < bottom; y += 20)
    expect(document.elementFromPoint(100, y)?.closest('[data-row]'), `at ${y} px`).not.toBeNull();
}

describe('the list of hubs', () => {
  it('mounts the rows that are seen and a margin, wherever it is scrolled to', async () => {
    const explorer = await panel();
    const all = idsOf(explorer);
    for (const share of [0, 0.1, 0.5, 0.502, 0.9, 0.4]) {
      await scrollTo(share * scroller().scrollHeight);
      expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
      expectRowsWhereSeen();
      for (const row of rows()) expect(row.querySelector('[data-hub]')!.getAttribute('data-hub')).toBe(all[Number(row.dataset['row'])]);
    }
  });

  it('shows the last row at its end', async () => {
    const explorer = await panel();
    const seenToEnd = async () => {
      await scrollTo(scroller().scrollHeight);
      return rows().at(-1)!.getBoundingClientRect().bottom - scroller().getBoundingClientRect().bottom;
    };
    await expect.poll(seenToEnd).toBeLessThan(1);
    expect(ids().at(-1)).toBe(idsOf(explorer).at(-1));
    expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
  });

  it('tells of each row which it is, of how many', async () => {
    await panel();
    await scrollTo(50_000);
    const items = [...document.querySelectorAll('li:not([aria-hidden])')];
    expect(items.length).toBeGreaterThan(5);
    for (const item of items) {
      expect(item.getAttribute('aria-setsize')).toBe(String(COUNT));
      expect(item.getAttribute('aria-posinset')).toBe(String(Number(item.getAttribute('data-row')) + 1));
    }
  });

  it('keeps what is read in place when rows above turn out higher or lower than thought', async () => {
    await panel();
    await scrollTo(200_000);
    for (let step = 0; step < 30; step++) {
      const { top } = scroller().getBoundingClientRect();
      const read = rows().find((row) => row.getBoundingClientRect().top >= top)!;
      const before = read.getBoundingClientRect().top;
      scroller().scrollTop -= 150;
      await painted();
      expect(read.isConnected).toBe(true);
      expect(Math.abs(read.getBoundingClientRect().top - before - 150)).toBeLessThan(2);
    }
  });

  it('is gone through by Tab and Shift+Tab beyond what is mounted', async () => {
    const explorer = await panel();
    const all = idsOf(explorer);
    rows()[0]!.querySelector('button')!.focus();
    for (let index = 1; index <= 60; index++) {
      await userEvent.tab();
      expect(focusedId()).toBe(all[index]);
    }
    for (let index = 59; index >= 0; index--) {
      await userEvent.tab({ shift: true });
      expect(focusedId()).toBe(all[index]);
    }
    expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
  });

  it('keeps the row with the focus, and its neighbours, however far it is scrolled', async () => {
    const explorer = await panel();
    const all = idsOf(explorer);
    rows()[3]!.querySelector('button')!.focus({ preventScroll: true });
    await scrollTo(100_000);
    expect(focusedId()).toBe(all[3]);
    expectRowsWhereSeen();
    await userEvent.tab();
    expect(focusedId()).toBe(all[4]);
    await painted();
    expectRowsWhereSeen();
  });

  it('starts a new result at its top, and leaves the header where it is when nothing of the list is above', async () => {
    const explorer = await panel();
    await scrollTo(100_000);
    explorer.toggleFacetValue('country', 'FR');
    await painted();
    expect(ids()[0]).toBe(idsOf(explorer)[0]);
    expect(rows()[0]!.getBoundingClientRect().top).toBeCloseTo(scroller().getBoundingClientRect().top, 0);
    expectRowsWhereSeen();
    await scrollTo(50);
    explorer.toggleFacetValue('country', 'FR');
    await painted();
    expect(scroller().scrollTop).toBe(50);
    expectRowsWhereSeen();
  });

  it('stays where it is when the same hubs are found anew', async () => {
    const explorer = await panel();
    await scrollTo(100_000);
    const before = ids();
    const at = scroller().scrollTop;
    explorer.restore('?view=table');
    await painted();
    expect(ids()).toEqual(before);
    expect(scroller().scrollTop).toBe(at);
  });

  it('keeps the chosen hub mounted, so that it can be scrolled to', async () => {
    const explorer = await panel();
    const id = idsOf(explorer)[3000]!;
    explorer.select('hub', id);
    await expect.poll(() => document.querySelector(`[data-hub="${id}"]`)).not.toBeNull();
    document.querySelector(`[data-hub="${id}"]`)!.scrollIntoView();
    await painted();
    expect(scroller().scrollTop).toBeGreaterThan(100_000);
    expectRowsWhereSeen();
  });

  it('stays whole when it becomes narrower and rows higher', async () => {
    await panel();
    await scrollTo(100_000);
    await page.viewport(320, 300);
    await painted();
    expectRowsWhereSeen();
    expect(rows().length).toBeLessThanOrEqual(MOST_ROWS);
  });

  it('shows rows as high as they are: none lies over another', async () => {
    await panel();
    await scrollTo(3000);
    const boxes = rows().map((row) => row.getBoundingClientRect());
    expect(new Set(boxes.map(({ height }) => Math.round(height))).size).toBeGreaterThan(1);
    boxes.slice(1).forEach(({ top }, index) => {
      expect(top).toBeCloseTo(boxes[index]!.bottom, 1);
    });
  });
});

async function list(query = '') {
  const explorer = explorerOf(query);
  const props = { hubs: explorer.matchingHubs, label: 'Hubs' };
  await show(HubList as Component<typeof props>, explorer, props);
  return explorer;
}

describe('a row of the list', () => {
  it('is a button with name, place and kind that opens the card', async () => {
    const explorer = await list('country=ES');
    const [first] = explorer.matchingHubs;
    const row = page.getByRole('list', { name: 'Hubs' }).getByRole('button').first();
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

  it('is highlighted while the pointer is on its hub in the map', async () => {
    const explorer = await list();
    const { id } = explorer.matchingHubs[2]!;
    explorer.map.hover({ type: 'hub', id });
    await expect.element(page.getByRole('button').nth(2)).toHaveClass(/hovered/);
  });
});
