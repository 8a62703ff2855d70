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
