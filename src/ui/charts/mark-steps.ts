import type { ChartMark } from './chart';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The mark that a key leads to; `null` for keys that lead nowhere. Left and right stay within the row, Home and End go to its ends; up and down go to the mark
 * of the next row that stands nearest. At an edge the mark stays, and any of these keys leads to the first mark where there is none yet.
 */
export function steppedMark<Mark extends ChartMark>(marks: readonly Mark[], current: Mark | null, key: string): Mark | null {
  const first = marks[0];
  const step = STEPS[key];
  if (first === undefined || (step === undefined && key !== 'Home' && key !== 'End')) return null;
  if (current === null) return first;
  const row = inRow(marks, current.row);
  if (step === undefined) return (key === 'Home' ? row[0] : row.at(-1)) ?? current;
  const [rows, columns] = step;
  if (columns !== 0) return row[row.findIndex(({ id }) => id === current.id) + columns] ?? current;
  const further = marks.filter((mark) => Math.sign(mark.row - current.row) === rows).map((mark) => mark.row);
  if (further.length === 0) return current;
  const next = rows > 0 ? Math.min(...further) : Math.max(...further);
  return inRow(marks, next).reduce((nearest, mark) =>
    Math.abs(mark.column - current.column) < Math.abs(nearest.column - current.column) ? mark : nearest,
  );
}

/** The mark at a point of the drawing; `null` between marks. */
export function markAt<Mark extends ChartMark>(marks: readonly Mark[], x: number, y: number): Mark | null {
  return marks.find((mark) => x >= mark.x && x < mark.x + mark.width && y >= mark.y && y < mark.y + mark.height) ?? null;
}

function inRow<Mark extends ChartMark>(marks: readonly Mark[], row: number): Mark[] {
  return marks.filter((mark) => mark.row === row).sort((a, b) => a.column - b.column);
}
