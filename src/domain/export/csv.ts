import { dsvFormat } from 'd3';
import { creditedSources, EXPORTED_FACTS, exportedFacts, type ExportedHub, type ExportedValue, type ExportOrigin } from './exported-hub';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = '\r\n';
/** What makes a spreadsheet take a text for a formula, also in full width. Source: OWASP, CSV Injection. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

const COLUMNS = [...EXPORTED_FACTS, 'latitude', 'longitude', 'credit', 'licence'] as const;

/**
 * The hubs as CSV by RFC 4180 in UTF-8 with a byte order mark: a header row, then one row a hub in the given order. Lists are joined by `; `, what is not
 * known is empty, degrees are WGS 84, and the last columns credit the sources. A text that a spreadsheet would take for a formula gets a leading apostrophe.
 *
 * @param decimalMark that of the reader's spreadsheet: one that writes a comma in numbers wants fields parted by semicolons
 */
export function hubsCsv(hubs: readonly ExportedHub[], origin: ExportOrigin, decimalMark: '.' | ',' = '.'): string {
  const format = dsvFormat(decimalMark === ',' ? ';' : ',');
  const credits = creditColumns(origin);
  const rows = hubs.map((exported) => {
    const { lngLat } = exported.hub;
    const row = { ...exportedFacts(exported), latitude: lngLat?.[1] ?? null, longitude: lngLat?.[0] ?? null, ...credits };
    return COLUMNS.map((column) => cellOf(row[column], decimalMark));
  });
  return BYTE_ORDER_MARK + [[...COLUMNS], ...rows].map((row) => format.formatRow(row) + LINE_BREAK).join('');
}

function creditColumns(origin: ExportOrigin): Record<'credit' | 'licence', string> {
  const sources = creditedSources(origin);
  return {
    credit: sources.map(({ publisher, title, url, date }) => [publisher, title, url ?? '', date].filter(Boolean).join(', ')).join('; '),
    licence: sources.map(({ publisher, licence }) => `${publisher}: ${licence}`).join('; '),
  };
}

function cellOf(value: ExportedValue, decimalMark: string): string {
  if (value === null) return '';
  // A minus before a number of ours begins no formula.
  if (typeof value === 'number') return String(value).replace('.', decimalMark);
  const text = typeof value === 'string' ? value : value.join('; ');
  return FORMULA_START.test(text) ? `'${text}` : text;
}
