/** Measures one row in a Node process of its own: `tsx test/bench/node-row.ts ROW SIZE` prints the measurements as JSON. */
import { measureKernel } from './kernels';
import { measureMemory } from './memory';
import type { RowId } from './rows';

const [row, size] = process.argv.slice(2) as [RowId, string];
const measurements = row === 'memory' ? measureMemory(Number(size)) : await measureKernel(row, Number(size));
process.stdout.write(JSON.stringify(measurements));
