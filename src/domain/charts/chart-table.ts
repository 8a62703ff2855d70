import type { Cell, ExportedTable } from '../export/table-csv';

export interface NamedColumn {
  /** Stable and English, for files. */
  readonly id: string;
  readonly label: string;
}

/** What a chart shows, as a table: the one source of its table and its file. */
export interface ChartTable {
  /** Names the rows. */
  readonly key: NamedColumn;
  readonly columns: readonly NamedColumn[];
  readonly rows: readonly ChartTableRow[];
  /** What holds for the whole table, such as unit and year; in files only. */
  readonly constants: readonly (readonly [id: string, value: Cell])[];
}

export interface ChartTableRow {
  readonly id: string;
  readonly label: string;
  /** In the order of the columns; `null`: no data. */
  readonly values: readonly (number | null)[];
}

/** The table for a file: ids of rows and columns stand for their names, what holds for all stands in each row. */
export function exportedChart({ key, columns, rows, constants }: ChartTable): ExportedTable {
  return {
    header: [key.id, 'name', ...columns.map(({ id }) => id), ...constants.map(([id]) => id)],
    rows: rows.map(({ id, label, values }) => [id, label, ...values, ...constants.map(([, value]) => value)]),
  };
}
