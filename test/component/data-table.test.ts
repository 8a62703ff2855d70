import type { Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Column } from '../../src/ui/tables/columns';
import DataTable from '../../src/ui/tables/DataTable.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';
import ScrollingTable from './ScrollingTable.svelte';

withData();

interface Row {
  readonly id: string;
  readonly name: string;
  readonly size: number | null;
}

const ROWS: readonly Row[] = [
  { id: 'm', name: 'Mitte', size: 0 },
  { id: 'a', name: 'Ähre', size: null },
  { id: 'z', name: 'Zeit', size: 12 },
];
const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', label: 'Name', text: ({ name }) => name, sortKey: ({ name }) => name },
  { id: 'size', label: 'Size', numeric: true, text: ({ size }) => String(size ?? '–'), sortKey: ({ size }) => size },
];

async function table(openId: string | null = null, columns = COLUMNS) {
  const onopen = vi.fn<(row: Row) => void>();
  const props = { caption: 'Three rows', rows: ROWS, columns, onopen, openId };
  await show(DataTable as Component<typeof props>, explorerOf(), props);
  return onopen;
}
const order = () => [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent.trim());
const header = (name: string) => page.getByRole('columnheader', { name });

describe('a table', () => {
  it('leaves the rows as they come until a column is chosen', async () => {
    await table();
    expect(order()).toEqual(['Mitte', 'Ähre', 'Zeit']);
    await expect.element(header('Name')).toHaveAttribute('aria-sort', 'none');
  });

  it('sorts by keyboard, text upwards first, in the order of the language', async () => {
    await table();
    header('Name').getByRole('button').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(header('Name')).toHaveAttribute('aria-sort', 'ascending');
    expect(order()).toEqual(['Ähre', 'Mitte', 'Zeit']);
    await userEvent.keyboard(' ');
    await expect.element(header('Name')).toHaveAttribute('aria-sort', 'descending');
    expect(order()).toEqual(['Zeit', 'Mitte', 'Ähre']);
  });

  it('sorts numbers downwards first; zero is a number, and what is missing stands last both ways', async () => {
    await table();
    await header('Size').getByRole('button').click();
    await expect.element(header('Size')).toHaveAttribute('aria-sort', 'descending');
    expect(order()).toEqual(['Zeit', 'Mitte', 'Ähre']);
    await header('Size').getByRole('button').click();
    expect(order()).toEqual(['Mitte', 'Zeit', 'Ähre']);
    await expect.element(header('Name')).toHaveAttribute('aria-sort', 'none');
  });

  it('sorts numbers upwards first where the smallest are sought', async () => {
    await table(
      null,
      COLUMNS.map((column) => ({ ...column, smallestFirst: true })),
    );
    await header('Size').getByRole('button').click();
    await expect.element(header('Size')).toHaveAttribute('aria-sort', 'ascending');
    expect(order()).toEqual(['Mitte', 'Zeit', 'Ähre']);
    await header('Size').getByRole('button').click();
    expect(order()).toEqual(['Zeit', 'Mitte', 'Ähre']);
  });

  it('opens a row from its first column', async () => {
    const onopen = await table();
    await page.getByRole('button', { name: 'Zeit' }).click();
    expect(onopen).toHaveBeenCalledExactlyOnceWith(ROWS[2]);
  });

  it('has a name, and can be scrolled by keyboard', async () => {
    await table();
    await expect.element(page.getByRole('table', { name: 'Three rows' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Three rows' })).toHaveAttribute('tabindex', '0');
  });
});

describe('a long table', () => {
  const COUNT = 5000;
  const MOST_ROWS = 60;
  const ALL: readonly Row[] = Array.from({ length: COUNT }, (_, index) => ({
    id: `row-${index}`,
    name:
      index === 4321 ? 'A name that is a good deal longer than those of all others' : `Row ${index}${' with more words'.repeat(index % 7)}`,
    size: index,
  }));

  async function longTable(rows = ALL) {
    await page.viewport(360, 400);
    const props = { rows, columns: COLUMNS };
    await show(ScrollingTable as unknown as Component<typeof props>, explorerOf(), props);
    await painted();
  }
  const painted = () =>
    new Promise<void>((done) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          done();
        }),
      ),
    );
  const scroller = () => document.querySelector<HTMLElement>('.scroll')!;
  const mounted = () => [...document.querySelectorAll<HTMLElement>('tbody tr[data-row]')];
  const widths = () => [...document.querySelectorAll('thead th')].map((cell) => cell.getBoundingClientRect().width);

  async function scrollTo(top: number) {
    scroller().scrollTop = top;
    await painted();
  }

  it('mounts the rows that are seen and a margin, and counts them all', async () => {
    await longTable();
    await expect.element(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(COUNT + 1));
    expect(document.querySelector('thead tr')!.getAttribute('aria-rowindex')).toBe('1');
    for (const share of [0, 0.3, 0.302, 0.9]) {
      await scrollTo(share * scroller().scrollHeight);
      expect(mounted().length).toBeLessThanOrEqual(MOST_ROWS);
      const box = scroller().getBoundingClientRect();
      expect(document.elementFromPoint(60, box.top + 200)?.closest('tr[data-row]')).not.toBeNull();
      for (const row of mounted()) {
        const index = Number(row.dataset['row']);
        expect(row.getAttribute('aria-rowindex')).toBe(String(index + 2));
        expect(row.lastElementChild!.textContent).toBe(String(index));
      }
    }
  });

  it('shows the last row at its end', async () => {
    await longTable();
    const seenToEnd = async () => {
      await scrollTo(scroller().scrollHeight);
      return mounted().at(-1)!.getBoundingClientRect().bottom - scroller().getBoundingClientRect().bottom;
    };
    await expect.poll(seenToEnd).toBeLessThan(1);
    expect(mounted().at(-1)!.dataset['row']).toBe(String(COUNT - 1));
  });

  it('keeps the widths of its columns while the rows pass by', async () => {
    await longTable();
    const before = widths();
    for (const row of [10, 1000, 4321, COUNT]) {
      await scrollTo((row / COUNT) * scroller().scrollHeight);
      widths().forEach((width, column) => {
        expect(width).toBeCloseTo(before[column]!, 0);
      });
    }
  });

  it('sorts all rows, not only those that are mounted, and starts at the top', async () => {
    await longTable();
    await scrollTo(30_000);
    await header('Size').getByRole('button').click();
    await painted();
    expect(mounted()[0]!.lastElementChild!.textContent).toBe(String(COUNT - 1));
    const { bottom } = document.querySelector('thead th')!.getBoundingClientRect();
    const { top } = mounted()[0]!.getBoundingClientRect();
    expect(top - bottom).toBeGreaterThan(-1);
    expect(top - bottom).toBeLessThan(20);
  });

  it('is gone through by Tab beyond what is mounted, never under the header', async () => {
    await longTable();
    mounted()[0]!.querySelector('button')!.focus();
    for (let index = 1; index <= 40; index++) {
      await userEvent.tab();
      expect(document.activeElement!.closest<HTMLElement>('[data-row]')!.dataset['row']).toBe(String(index));
    }
    for (let index = 39; index >= 20; index--) await userEvent.tab({ shift: true });
    const { top } = document.activeElement!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(document.querySelector('thead th')!.getBoundingClientRect().bottom - 1);
  });
});
