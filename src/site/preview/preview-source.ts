import { decodeGeography, decodeNeighbours } from '../../dataset/geography';
import { decodeHubs } from '../../dataset/hubs';
import type { HubsFile, NeighboursTopology, RegionsTopology } from '../../domain/files';
import type { Hub } from '../../domain/hub';
import type { Region } from '../../domain/region';
import type { Grounds } from './preview-ground';

/** The files that the pictures are drawn from, as the pipeline wrote them. */
export interface PreviewFiles {
  readonly overview: RegionsTopology;
  readonly detail: RegionsTopology;
  readonly neighbours: NeighboursTopology;
  readonly hubs: HubsFile;
}

export interface PreviewSource extends Grounds {
  readonly regionById: ReadonlyMap<string, Region>;
  readonly hubs: readonly Hub[];
}

export function previewSource(files: PreviewFiles): PreviewSource {
  const neighbours = decodeNeighbours(files.neighbours);
  const { ground: detail, regionById } = decodeGeography(files.detail, neighbours);
  return { overview: decodeGeography(files.overview, neighbours).ground, detail, regionById, hubs: decodeHubs(files.hubs).hubs };
}
