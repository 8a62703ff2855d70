import { describe, expect, it } from 'vitest';
import type { ChartMark } from '../../../../src/ui/charts/chart';
import { markAt, steppedMark } from '../../../../src/ui/charts/mark-steps';

const mark = (row: number, column: number): ChartMark => ({
  ...{ id: `${row}-${column}`, row, column, label: '' },
  ...{ x: column * 10, y: row * 10, width: 8, height: 8 },
});
/** The second row lacks its middle. */
const MARKS = [mark(0, 0), mark(0, 1), mark(0, 2), mark(1, 0), mark(1, 2), mark(3, 1)];
const from = (id: string | null, ...keys: string[]) =>
  keys.reduce<ChartMark | null>((current, key) => steppedMark(MARKS, current, key), MARKS.find((candidate) => candidate.id === id) ?? null)
    ?.id;

describe('the arrow keys', () => {
  it('begin at the first mark, whichever is pressed', () => {
    for (const key of ['ArrowLeft', 'ArrowDown', 'End']) expect(from(null, key)).toBe('0-0');
  });

  it('reach every mark', () => {
    expect(from('0-0', 'ArrowRight', 'ArrowRight')).toBe('0-2');
    expect(from('0-2', 'ArrowDown', 'ArrowLeft')).toBe('1-0');
    expect(from('1-2', 'ArrowDown')).toBe('3-1');
    expect(from('3-1', 'ArrowUp')).toMatch(/^1-/);
  });

  it('go to the nearest mark of the next row, where the one above or below is missing', () => {
    expect(from('0-1', 'ArrowDown')).toMatch(/^1-[02]$/);
    expect(from('0-2', 'ArrowDown')).toBe('1-2');
  });

  it('stay at the edges, and jump to the ends of a row', () => {
    expect(from('0-0', 'ArrowLeft')).toBe('0-0');
    expect(from('0-0', 'ArrowUp')).toBe('0-0');
    expect(from('3-1', 'ArrowDown')).toBe('3-1');
    expect(from('0-0', 'End')).toBe('0-2');
    expect(from('1-2', 'Home')).toBe('1-0');
  });

  it('leave other keys, and charts without marks, alone', () => {
    expect(steppedMark(MARKS, MARKS[0]!, 'Tab')).toBeNull();
    expect(steppedMark([], null, 'ArrowDown')).toBeNull();
  });
});

it('a point is at the mark that holds it, and at none between marks', () => {
  expect(markAt(MARKS, 21, 3)?.id).toBe('0-2');
  expect(markAt(MARKS, 9, 3)).toBeNull();
});
