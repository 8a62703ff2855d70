import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableCsv, type Cell } from '../../../../src/domain/export/table-csv';
import { ORIGIN } from './exports';

const HEADER = ['code', 'value'];
const readBack = (csv: string, delimiter = ',') =>
  parse<Record<string, string>>(csv, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });
const csvOf = (rows: readonly (readonly Cell[])[], decimalMark: '.' | ',' = '.') => tableCsv({ header: HEADER, rows }, ORIGIN, decimalMark);

describe('a table as CSV', () => {
  it('reads back in the order of its rows, with what is not known empty and a zero as zero', () => {
    const rows = readBack(
      csvOf([
        ['EL65', 61.25],
        ['AT11', null],
        ['SI03', 0],
      ]),
    );
    expect(rows.map(({ code, value }) => [code, value])).toEqual([
      ['EL65', '61.25'],
      ['AT11', ''],
      ['SI03', '0'],
    ]);
  });

  it('credits every source of its origin in each row', () => {
    const [row] = readBack(csvOf([['EL65', 1]]));
    expect(row!['credit']).toBe(
      'European Commission, Official catalogue, https://catalogue.test/, 2026-11-22; The Inter Project Authors, Official catalogue, https://catalogue.test/, 2026-11-22; GeoNames, cities500, 2026-11-22',
    );
    expect(row!['licence']).toBe('European Commission: CC BY 4.0; The Inter Project Authors: CC BY 4.0; GeoNames: CC BY 4.0');
  });

  it('begins with the mark of UTF-8 and ends each line as RFC 4180 wants it', () => {
    const csv = csvOf([['EL65', 1]]);
    expect(csv).toMatch(/^\uFEFFcode,value,credit,licence\r\n/);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('lets no text be a formula, and leaves numbers below zero alone', () => {
    const [row] = readBack(csvOf([['=1+1', -2.5]]));
    expect(row).toMatchObject({ code: "'=1+1", value: '-2.5' });
  });

  it('speaks to spreadsheets that write numbers with a comma', () => {
    const [row] = readBack(csvOf([['a,b;c', 61.25]], ','), ';');
    expect(row).toMatchObject({ code: 'a,b;c', value: '61,25' });
  });
});
