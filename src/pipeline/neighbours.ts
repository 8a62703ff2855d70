/** Land around the regions, drawn beneath them: one shape without borders. Source: Natural Earth. */
import type { GeometryCollection as GeoJsonGeometries, MultiPolygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { NeighboursTopology } from '../domain/files';
import type { BoundingBox } from '../domain/geo';
import { boundingBoxOf, isInBox, polygonAreaKm2, polygonsOf } from './planar';
import type { RegionLocator } from './locate';
import { simplifyTopology, weightOfPx2 } from './simplify';
import type { AreaCollection } from './validate-boundaries';

/** Where land is drawn in detail, with some margin: Europe to the Urals, and the surroundings of the outermost regions. */
const DETAIL_FRAMES: readonly BoundingBox[] = [
  [-26, 27, 50, 72],
  [-64, 12, -58, 19],
  [-58, 0, -48, 8],
  [42, -23, 60, -9],
];
const FAR_IMPORTANCE = 1 / 60;
const MIN_WEIGHT = weightOfPx2(0.5, 5);
const QUANTIZATION = 1e5;
const MIN_ISLAND_KM2 = { near: 25, far: 600 };

function isNear(position: Position): boolean {
  const [lng = NaN, lat = NaN] = position;
  return DETAIL_FRAMES.some((frame) => isInBox([lng, lat], frame));
}

/** The exterior stands mostly within drawn regions: Natural Earth's Russia still includes Crimea, which the regions draw with Ukraine. */
function isDrawnAsRegion(polygon: Position[][], regions: RegionLocator): boolean {
  const exterior = polygon[0] ?? [];
  const [west, south, east, north] = boundingBoxOf({ type: 'Polygon', coordinates: polygon });
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
  if (polygonAreaKm2(polygon) > 100_000 || regions.find(middle) === null) return false;
  const inside = exterior.filter(([lng = NaN, lat = NaN]) => regions.findNearest([lng, lat], 5) !== null).length;
  return inside > exterior.length / 2;
}

export function buildNeighboursTopology(areas: AreaCollection, regions: RegionLocator): NeighboursTopology {
  const kept = areas.features.map((area): MultiPolygon => {
    const coordinates = polygonsOf(area.geometry).filter((polygon) => {
      const minKm2 = isNear(polygon[0]?.[0] ?? []) ? MIN_ISLAND_KM2.near : MIN_ISLAND_KM2.far;
      return polygonAreaKm2(polygon) >= minKm2 && !isDrawnAsRegion(polygon, regions);
    });
    return { type: 'MultiPolygon', coordinates };
  });
  const bordered = topology({ land: { type: 'GeometryCollection', geometries: kept } as GeoJsonGeometries }) as Topology<{
    land: GeometryCollection;
  }>;
  const land = merge(bordered, bordered.objects.land.geometries as Parameters<typeof merge>[1]);
  const topo = topology({ land: { type: 'GeometryCollection', geometries: [land] } as GeoJsonGeometries }) as unknown as NeighboursTopology;
  return simplifyTopology(topo, {
    minWeight: MIN_WEIGHT,
    quantization: QUANTIZATION,
    uncross: false,
    importance: (position) => (isNear(position) ? 1 : FAR_IMPORTANCE),
  });
}
