import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Measurement } from './measure';
import type { RowId } from './rows';

const NODE_FLAGS = ['--expose-gc', '--max-old-space-size=8000', '--import', 'tsx'];

/** Measures one row in a Node process of its own, so that none works in the other's memory. */
export async function measureInNode(row: RowId, size: number): Promise<Measurement[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [...NODE_FLAGS, 'test/bench/node-row.ts', row, String(size)]);
  return JSON.parse(stdout) as Measurement[];
}
