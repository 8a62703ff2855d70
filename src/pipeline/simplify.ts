/** Simplification of a topology as Web Mercator shows it: weights are areas on the drawn map, so that the north is not starved of points. */
import type { Position } from 'geojson';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import { quantize } from 'topojson-client';
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

export interface Simplification<T extends Objects = Objects> {
  /** Points whose triangle is smaller than this are dropped; see `weightOfPx2`. */
  readonly minWeight: number;
  /** Steps per axis of the bounding box; shared arcs stay exact. */
  readonly quantization: number;
  /** The rings, as arc indices, that have lost too much: they are given points back until there are none. */
  readonly spoiltRings?: (topo: Topology<T>) => number[][];
  /** Multiplies the weight of a point; below 1 where detail is not needed. */
  readonly importance?: (position: Position) => number;
}

type WeightedPoint = [lng: number, lat: number, weight: number];

/** Corners that a ring keeps whatever their weight, so that none collapses to a line. The ends of its arcs are corners of it. */
const LEAST_CORNERS = 3;

/** Rounds of repair, and the factor by which the points of a spoilt ring gain weight in each. */
const REPAIR_ROUNDS = 6;
const REPAIR_FACTOR = 3;

/** The topology with fewer points. Rings keep at least three corners, so nothing is lost. */
export function simplifyTopology<T extends Objects>(
  topo: Topology<T>,
  { minWeight, quantization, spoiltRings = () => [], importance = () => 1 }: Simplification<T>,
): Topology<T> {
  const weighted = presimplify<T>(topo, mercatorTriangleArea);
  const arcs = weighted.arcs as WeightedPoint[][];
  for (const arc of arcs) for (const point of arc) point[2] *= importance(point);
  for (const ring of ringsOf(weighted))
    for (const index of ring) keepHeaviest(arcs[forward(index)] ?? [], Math.max(0, LEAST_CORNERS - ring.length));
  let result = weighted;
  for (let round = 0; round <= REPAIR_ROUNDS; round++) {
    result = quantize(simplify<T>(weighted, minWeight), quantization);
    const spoilt = new Set(spoiltRings(result).flat().map(forward));
    if (spoilt.size === 0) break;
    for (const index of spoilt) for (const point of arcs[index] ?? []) point[2] *= REPAIR_FACTOR;
  }
  return result;
}

/** The index of an arc, whichever way a ring walks it. */
export function forward(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** Of a ring of two arcs each keeps a point: which of them lies aside is not known here. */
function keepHeaviest(arc: WeightedPoint[], count: number): void {
  const interior = arc.filter((point) => Number.isFinite(point[2])).sort((a, b) => b[2] - a[2]);
  for (const point of interior.slice(0, count)) point[2] = Infinity;
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
