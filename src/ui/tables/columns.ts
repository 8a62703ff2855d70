import type { Cell, ExportedTable } from '../../domain/export/table-csv';

/** One raw value of a row in a file, by a stable English name. */
export interface RawColumn<Row> {
  readonly id: string;
  readonly value: (row: Row) => Cell;
}

/** One column of a sortable table. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** Of numbers, the smallest come first when they are first sorted by; else the largest. */
  readonly smallestFirst?: boolean;
  /** Keeps short texts on one line. */
  readonly minWidthRem?: number;
  /** What is shown; a missing value in words. */
  readonly text: (row: Row) => string;
  /** What is sorted by; `null` for a missing value, which stands last in either direction. */
  readonly sortKey: (row: Row) => string | number | null;
  /** What stands for it in a file; without, `sortKey` under the column's id. */
  readonly raw?: readonly RawColumn<Row>[];
}

export interface SortOrder {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** Rows in the given order, stable, missing values last; `null` leaves the rows as they are. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: SortOrder | null,
  compareText: (a: string, b: string) => number,
): readonly Row[] {
  const column = columns.find(({ id }) => id === order?.column);
  if (order === null || column === undefined) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  return [...rows].sort((rowA, rowB) => {
    const a = column.sortKey(rowA);
    const b = column.sortKey(rowB);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b)));
  });
}

/** Rows as they go into a file: raw values, whatever language the page speaks. */
export function exportedRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): ExportedTable {
  const raw = columns.flatMap((column): readonly RawColumn<Row>[] => column.raw ?? [{ id: column.id, value: column.sortKey }]);
  return { header: raw.map(({ id }) => id), rows: rows.map((row) => raw.map(({ value }) => value(row))) };
}
