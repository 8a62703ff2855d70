import type { Component } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Column } from '../../src/ui/tables/columns';
import DataTable from '../../src/ui/tables/DataTable.svelte';
import { explorerOf } from '../fixtures/explorer';
import { show, withData } from './part';

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

async function table(openId: string | null = null) {
  const onopen = vi.fn<(row: Row) => void>();
  const props = { caption: 'Three rows', rows: ROWS, columns: COLUMNS, onopen, openId };
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
