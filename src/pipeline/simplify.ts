/** Simplification of a topology as Web Mercator shows it: weights are areas on the drawn map, so that the north is not starved of points. */
import type { Position } from 'geojson';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { kinks } from '@turf/turf';
import { feature, quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { degreesToRadians } from './planar';

const TILE_PX = 512;

/** Web Mercator world coordinates: the world is 1 wide. */
function mercator(position: Position): [x: number, y: number] {
  const [lng = NaN, lat = NaN] = position;
  const phi = degreesToRadians(lat);
  return [lng / 360, Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** Area of a triangle on the drawn map, as a share of the world square. */
function mercatorTriangleArea(triangle: readonly Position[]): number {
  const [a = [], b = [], c = []] = triangle;
  const [ax, ay] = mercator(a);
  const [bx, by] = mercator(b);
  const [cx, cy] = mercator(c);
  return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
}

/** The weight of a triangle of so many px² at a zoom level (512 px tiles). */
export function weightOfPx2(px2: number, zoom: number): number {
  return px2 / (TILE_PX * 2 ** zoom) ** 2;
}

export interface Simplification {
  /** Points whose triangle is smaller than this are dropped; see `weightOfPx2`. */
  readonly minWeight: number;
  /** Steps per axis of the bounding box; shared arcs stay exact. */
  readonly quantization: number;
  /** Give rings that cross themselves points back until none does. Not needed where nothing but a fill is drawn. */
  readonly uncross: boolean;
  /** Multiplies the weight of a point; below 1 where detail is not needed. */
  readonly importance?: (position: Position) => number;
}

type WeightedPoint = [lng: number, lat: number, weight: number];

/** Interior points of short rings that are kept whatever their weight, so that no ring collapses to a line. */
const KEPT_POINTS = 2;
const SHORT_RING_ARCS = 3;

/** Rounds of repair, and the factor by which the points of a ring that crosses itself gain weight in each. */
const REPAIR_ROUNDS = 6;
const REPAIR_FACTOR = 3;

/** The topology with fewer points. Rings keep at least three corners, so nothing is lost. */
export function simplifyTopology<T extends Objects>(
  topo: Topology<T>,
  { minWeight, quantization, uncross, importance = () => 1 }: Simplification,
): Topology<T> {
  const weighted = presimplify<T>(topo, mercatorTriangleArea);
  const arcs = weighted.arcs as WeightedPoint[][];
  for (const arc of arcs) for (const point of arc) point[2] *= importance(point);
  for (const ring of ringsOf(weighted))
    if (ring.length <= SHORT_RING_ARCS) for (const index of ring) keepHeaviest(arcs[forward(index)] ?? []);
  let result = weighted;
  for (let round = 0; round <= REPAIR_ROUNDS; round++) {
    result = quantize(simplify<T>(weighted, minWeight), quantization);
    const crossing = uncross ? crossingRings(result) : [];
    if (crossing.length === 0) break;
    for (const index of crossing.flat()) for (const point of arcs[forward(index)] ?? []) point[2] *= REPAIR_FACTOR;
  }
  return result;
}

/** The rings, as arc indices, whose outline crosses itself. */
export function crossingRings(topo: Topology): number[][] {
  return ringsOf(topo).filter((ring) => {
    const { geometry } = feature(topo, { type: 'Polygon', arcs: [ring] } satisfies Polygon);
    return kinks(geometry).features.length > 0;
  });
}

/** The index of an arc, whichever way a ring walks it. */
export function forward(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

function keepHeaviest(arc: WeightedPoint[]): void {
  const interior = arc.filter((point) => Number.isFinite(point[2])).sort((a, b) => b[2] - a[2]);
  for (const point of interior.slice(0, KEPT_POINTS)) point[2] = Infinity;
}

/** The rings of all polygons of all objects, as arc indices. */
export function ringsOf(topo: Topology): number[][] {
  return Object.values(topo.objects).flatMap((object) =>
    object.type !== 'GeometryCollection'
      ? []
      : (object.geometries as (Polygon | MultiPolygon)[]).flatMap((geometry) =>
          geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat(),
        ),
  );
}
