import { dsvFormat } from 'd3';
import type { ExportOrigin } from './exported-hub';

/** `null`: not known. */
export type Cell = string | number | null;

/** What is exported of a table: raw values under stable names. */
export interface ExportedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = '\r\n';
/** What makes a spreadsheet take a text for a formula, also in full width. Source: OWASP, CSV Injection. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV by RFC 4180 in UTF-8 with a byte order mark: a header row, then the rows in the given order. What is not known is empty, and the last two
 * columns credit all sources of the origin. A text that a spreadsheet would take for a formula gets a leading apostrophe.
 *
 * @param decimalMark that of the reader's spreadsheet: one that writes a comma in numbers wants fields parted by semicolons
 */
export function tableCsv(table: ExportedTable, { sources }: Pick<ExportOrigin, 'sources'>, decimalMark: '.' | ',' = '.'): string {
  const format = dsvFormat(decimalMark === ',' ? ';' : ',');
  const credit = sources
    .map(({ publisher, title, url, date }) => [publisher, title, url ?? '', date].filter(Boolean).join(', '))
    .join('; ');
  const licence = sources.map(({ publisher, licence }) => `${publisher}: ${licence}`).join('; ');
  const lines = [[...table.header, 'credit', 'licence'], ...table.rows.map((row) => [...row, credit, licence])];
  return BYTE_ORDER_MARK + lines.map((line) => format.formatRow(line.map((cell) => fieldOf(cell, decimalMark))) + LINE_BREAK).join('');
}

function fieldOf(cell: Cell, decimalMark: string): string {
  if (cell === null) return '';
  // A minus before a number of ours begins no formula.
  if (typeof cell === 'number') return String(cell).replace('.', decimalMark);
  return FORMULA_START.test(cell) ? `'${cell}` : cell;
}
