import type { Hub } from '../../../src/domain/hub';
import { benchHubs } from '../generator';
import { measure, type Measurement, type Variant } from '../measure';
import type { RowId } from '../rows';
import { coverageVariants } from './coverage';
import { decodeVariants } from './decode';
import { filterVariants } from './filter';
import { marksVariants } from './marks';
import { nearestVariants } from './nearest';
import { rankVariants } from './rank';
import { textVariants } from './text';

/** The rows that need no browser. */
const KERNELS: Partial<Record<RowId, (hubs: readonly Hub[]) => Variant[]>> = {
  filter: filterVariants,
  marks: marksVariants,
  nearest: nearestVariants,
  rank: rankVariants,
  coverage: coverageVariants,
  text: textVariants,
  decode: decodeVariants,
};

export const isKernel = (row: RowId): boolean => row in KERNELS;

export async function measureKernel(row: RowId, size: number): Promise<Measurement[]> {
  return measure(KERNELS[row]!(benchHubs(size)));
}
