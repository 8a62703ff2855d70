import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildClusterHierarchy, type ClusterPoint } from '../../src/domain/clusters';
import { buildInWorker } from '../../src/explorer/hierarchy-builder';
import { seededRandom } from '../fixtures/random';

afterEach(() => {
  vi.restoreAllMocks();
});

function randomPoints(size: number): ClusterPoint[] {
  const random = seededRandom(size);
  return Array.from({ length: size }, (_, index) => {
    const place = Math.floor(random() * size);
    if (random() < 0.1) return { id: `hub-${index}`, lngLat: null, placeId: null };
    return { id: `hub-${index}`, lngLat: [-20 + ((place * 7919) % 600) / 10, 35 + (place % 3500) / 100], placeId: `place-${place}` };
  });
}

describe('the worker that builds the hierarchy', () => {
  it('makes the same of 5 000 hubs as the main thread', async () => {
    const told = vi.spyOn(console, 'error');
    const points = randomPoints(5000);
    const hierarchy = await buildInWorker(points);
    expect(told).not.toHaveBeenCalled();
    expect(hierarchy.levels[0]!.x.length).toBeGreaterThan(5);
    expect(hierarchy).toEqual(buildClusterHierarchy(points));
  });
});
