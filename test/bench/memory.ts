import { decodeHubs } from '../../src/dataset/hubs';
import type { HubsFile } from '../../src/domain/files';
import type { Hub } from '../../src/domain/hub';
import { hubsFile } from '../fixtures/hubs';
import { benchHubs } from './generator';
import { summarise, type Measurement } from './measure';
import { prepareHubs, openClusters } from './ours';

const ROUNDS = 9;

/** Bytes a hub that stay after collection: of the hubs as decoded objects, of what the engine adds, and of the clusters. Needs `--expose-gc`. */
export function measureMemory(size: number): Measurement[] {
  const text = JSON.stringify(hubsFile(benchHubs(size)));
  const objects: number[] = [];
  const columns: number[] = [];
  const clusters: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const hubs: { current: readonly Hub[] } = { current: [] };
    objects.push(bytesKept(() => (hubs.current = decodeHubs(JSON.parse(text) as HubsFile).hubs)) / size);
    columns.push(bytesKept(() => prepareHubs(hubs.current)) / size);
    clusters.push(bytesKept(() => openClusters(hubs.current)) / size);
  }
  return [
    summarise('ours: columns and search index', 'ours', 'B', columns),
    summarise('ours: cluster hierarchy', 'ours', 'B', clusters),
    summarise('hubs as objects', 'peer', 'B', objects),
  ];
}

/** Bytes that are still in use, on the heap or in array buffers, as long as the result is. */
function bytesKept(build: () => unknown): number {
  const before = bytesInUse();
  const kept = [build()];
  const bytes = bytesInUse() - before;
  kept.length = 0;
  return bytes;
}

function bytesInUse(): number {
  if (globalThis.gc === undefined) throw new Error('Memory is measured with the flag --expose-gc');
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
