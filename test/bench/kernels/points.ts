import type { Feature, Point } from 'geojson';
import Supercluster from 'supercluster';
import { hasBit, type Bitset } from '../../../src/domain/bitset';
import type { BoundingBox } from '../../../src/domain/geo';
import type { Hub } from '../../../src/domain/hub';

/** A hub as a point of a map source. `hub`: its index. */
export type HubPoint = Feature<Point, { readonly hub: number }>;

export const CLUSTER_RADIUS_PX = 50;
export const CLUSTER_MAX_ZOOM = 9;
export const WORLD: BoundingBox = [-180, -85, 180, 85];

/** The hubs that have a position. */
export function pointsOf(hubs: readonly Hub[]): HubPoint[] {
  return hubs.flatMap(({ lngLat }, hub) =>
    lngLat === null
      ? []
      : [{ type: 'Feature' as const, properties: { hub }, geometry: { type: 'Point' as const, coordinates: [...lngLat] } }],
  );
}

export function matchingPoints(points: readonly HubPoint[], matches: Bitset): HubPoint[] {
  return points.filter(({ properties }) => hasBit(matches, properties.hub));
}

/** Clusters of a box, by an index that is built anew. */
export function rebuiltClusters(points: HubPoint[], zoom: number, box: BoundingBox) {
  const index = new Supercluster({ radius: CLUSTER_RADIUS_PX, extent: 512, maxZoom: CLUSTER_MAX_ZOOM }).load(points);
  return index.getClusters([...box], zoom);
}

/** Number of points in a cluster, 1 for a point by itself. */
export function pointCountOf(properties: Readonly<Record<string, unknown>> | null): number {
  return Number(properties?.['point_count'] ?? 1);
}
