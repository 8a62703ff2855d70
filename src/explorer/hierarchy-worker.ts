import { buildClusterTree, type PlaceColumns } from '../domain/cluster-hierarchy';
import { columnsOf } from '../domain/cluster-tree';

/** Builds the tree of the places it is sent, hands it over and ends. */
addEventListener('message', ({ data }: MessageEvent<PlaceColumns>) => {
  const tree = buildClusterTree(data);
  postMessage(tree, { transfer: columnsOf(tree).map(({ buffer }) => buffer as ArrayBuffer) });
});
