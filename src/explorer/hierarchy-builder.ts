import { buildClusterTree, placesOf, type ClusterHierarchy, type ClusterPoint, type PlaceColumns } from '../domain/cluster-hierarchy';
import type { ClusterTree } from '../domain/cluster-tree';

/** Builds the hierarchy of a data set that is too large for the main thread. */
export type HierarchyBuilder = (points: readonly ClusterPoint[]) => Promise<ClusterHierarchy>;

/** The same as `buildClusterHierarchy`, made in a worker; on the main thread, with the cause in the console, where there can be no worker. */
export async function buildInWorker(points: readonly ClusterPoint[]): Promise<ClusterHierarchy> {
  const places = placesOf(points);
  try {
    return { points, ...(await treeFromWorker(places)) };
  } catch (cause) {
    console.error('The worker that clusters the hubs failed; they are clustered on the main thread instead.', cause);
    return { points, ...buildClusterTree(places) };
  }
}

/** Sends copies of the columns: what the worker fails at is still there for the main thread. */
async function treeFromWorker(places: PlaceColumns): Promise<ClusterTree> {
  const worker = new Worker(new URL('./hierarchy-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ClusterTree>) => {
        resolve(data);
      };
      worker.onmessageerror = () => {
        reject(new Error('its answer could not be read'));
      };
      worker.onerror = ({ message }) => {
        reject(new Error(message || 'its script could not be run'));
      };
      worker.postMessage(places);
    });
  } finally {
    worker.terminate();
  }
}
