/** Land around the regions, drawn beneath them: one shape without borders. Source: Natural Earth. */
import type { FeatureCollection, GeometryCollection as GeoJsonGeometries, MultiPolygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { feature, merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { NeighboursTopology } from '../domain/files';
import type { BoundingBox } from '../domain/geo';
import { boundingBoxOf, isInBox, polygonAreaKm2, polygonsOf } from './planar';
import type { RegionLocator } from './locate';
import { simplifyTopology, weightOfPx2 } from './simplify';
import { versioned } from './topology';
import type { AreaCollection } from './validate-boundaries';

/** Where land is drawn in detail, with some margin: Europe to the Urals, and the surroundings of the outermost regions. */
const DETAIL_FRAMES: readonly BoundingBox[] = [
  [-26, 27, 50, 72],
  [-64, 12, -58, 19],
  [-58, 0, -48, 8],
  [42, -23, 60, -9],
];
const FAR_IMPORTANCE = 1 / 80;
const MIN_WEIGHT = weightOfPx2(5.5, 3.5);
const QUANTIZATION = 4e3;
const MIN_ISLAND_KM2 = { near: 300, far: 2000 };
/** Corners this near to a region stand on its border, and are pulled into it by so much: more than either outline may stray. */
const BORDER_KM = 10;
const PULL_DEGREES = 0.3;
const DIRECTIONS = 24;
const PULLS = Array.from({ length: DIRECTIONS }, (_, index) => (index / DIRECTIONS) * 2 * Math.PI).map(
  (angle) => [PULL_DEGREES * Math.cos(angle), PULL_DEGREES * Math.sin(angle)] as const,
);

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

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
  const bordered = landTopology(kept);
  const simplified = simplifyTopology(landTopology([merge(bordered, bordered.objects.land.geometries as Parameters<typeof merge>[1])]), {
    minWeight: MIN_WEIGHT,
    quantization: 1e6,
    importance: (position) => (isNear(position) ? 1 : FAR_IMPORTANCE),
  });
  const { features } = feature(simplified, simplified.objects.land) as FeatureCollection<MultiPolygon>;
  const pulled = features.map(({ geometry }) => pulledBeneath(geometry, regions));
  return versioned(quantize(landTopology(pulled), QUANTIZATION));
}

type LandTopology = Topology<NeighboursTopology['objects']>;

function landTopology(geometries: readonly MultiPolygon[]): LandTopology {
  return topology({ land: { type: 'GeometryCollection', geometries } as GeoJsonGeometries }) as unknown as LandTopology;
}

/** The land stretched a little way beneath the regions it borders on, so that no sea shows between two outlines that were simplified apart. */
function pulledBeneath({ coordinates }: MultiPolygon, regions: RegionLocator): MultiPolygon {
  const pull = (position: Position): Position => {
    const [lng = NaN, lat = NaN] = position;
    if (regions.findNearest([lng, lat], BORDER_KM) === null) return position;
    const inland = PULLS.filter(([east, north]) => regions.find([lng + east, lat + north]) !== null);
    const [east, north] = [mean(inland.map(([east]) => east)), mean(inland.map(([, north]) => north))];
    const length = Math.hypot(east, north);
    return length === 0 ? position : [lng + (east / length) * PULL_DEGREES, lat + (north / length) * PULL_DEGREES];
  };
  return { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map((ring) => ring.map(pull))) };
}
