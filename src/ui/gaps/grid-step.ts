type Cell = readonly [row: number, column: number];

/** Where a key leads in a grid of so many columns; `null` for keys that do not move. It may lead out of the grid. */
export function gridStep(key: string, [row, column]: Cell, columns: number): Cell | null {
  switch (key) {
    case 'ArrowUp':
      return [row - 1, column];
    case 'ArrowDown':
      return [row + 1, column];
    case 'ArrowLeft':
      return [row, column - 1];
    case 'ArrowRight':
      return [row, column + 1];
    case 'Home':
      return [row, 0];
    case 'End':
      return [row, columns - 1];
    default:
      return null;
  }
}
