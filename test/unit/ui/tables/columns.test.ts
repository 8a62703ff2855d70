import { describe, expect, it } from 'vitest';
import { sortRows, type Column } from '../../../../src/ui/tables/columns';
import { seededRandom } from '../../../fixtures/random';

interface Row {
  readonly id: number;
  readonly name: string | null;
  readonly value: number | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', label: 'Name', text: ({ name }) => name ?? '', sortKey: ({ name }) => name },
  { id: 'value', label: 'Value', numeric: true, text: ({ value }) => String(value), sortKey: ({ value }) => value },
];
const compare = new Intl.Collator('en').compare;
const sorted = (rows: readonly Row[], column: string, direction: 'ascending' | 'descending') =>
  sortRows(rows, COLUMNS, { column, direction }, compare).map(({ id }) => id);
const row = (id: number, name: string | null, value: number | null = null): Row => ({ id, name, value });

describe('sortRows', () => {
  it('sorts numbers by value and texts as the language does', () => {
    const rows = [row(0, 'Zagreb', 10), row(1, 'Évora', 9), row(2, 'evora', -1), row(3, 'Aachen', 0)];
    expect(sorted(rows, 'value', 'ascending')).toEqual([2, 3, 1, 0]);
    expect(sorted(rows, 'value', 'descending')).toEqual([0, 1, 3, 2]);
    expect(sorted(rows, 'name', 'ascending')).toEqual([3, 2, 1, 0]);
  });

  it('puts missing values last in either direction; 0 and empty text are not missing', () => {
    const rows = [row(0, null, null), row(1, '', 0), row(2, 'b', 5), row(3, null, null)];
    for (const column of ['name', 'value']) {
      expect(sorted(rows, column, 'ascending')).toEqual([1, 2, 0, 3]);
      expect(sorted(rows, column, 'descending')).toEqual([2, 1, 0, 3]);
    }
  });

  it('keeps the order of equal rows in either direction', () => {
    const random = seededRandom(4);
    const rows = Array.from({ length: 200 }, (_, id) => row(id, null, random() < 0.2 ? null : Math.floor(random() * 5)));
    for (const direction of ['ascending', 'descending'] as const) {
      const ids = sorted(rows, 'value', direction);
      for (const value of [null, 0, 1, 2, 3, 4]) {
        const equal = ids.filter((id) => rows[id]!.value === value);
        expect(equal).toEqual([...equal].sort((a, b) => a - b));
      }
    }
  });

  it('leaves the rows as they are without an order or for a column there is not', () => {
    const rows = Object.freeze([row(1, 'b'), row(0, 'a')]);
    expect(sortRows(rows, COLUMNS, null, compare)).toBe(rows);
    expect(sortRows(rows, COLUMNS, { column: 'gone', direction: 'ascending' }, compare)).toBe(rows);
    expect(sorted(rows, 'name', 'ascending')).toEqual([0, 1]);
    expect(rows.map(({ id }) => id)).toEqual([1, 0]);
  });
});
