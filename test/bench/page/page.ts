import { isKernel, measureKernel } from '../kernels';
import type { Measurement } from '../measure';
import type { RowId } from '../rows';

declare global {
  interface Window {
    /** Measures one row in this page. Load the page anew for the next, so that none works in the other's memory. */
    measureRow?: (row: RowId, size: number) => Promise<Measurement[]>;
  }
}

window.measureRow = async (row, size) => {
  if (row === 'drawn') return (await import('./drawn')).measureDrawn(size);
  if (row === 'list') return (await import('./list')).measureList(size);
  if (isKernel(row)) return measureKernel(row, size);
  throw new Error(`The row '${row}' is not measured in a page`);
};
