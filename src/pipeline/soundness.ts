/** What must hold for a topology after it has lost points. */
import type { MultiPolygon, Polygon as GeoJsonPolygon, Position } from 'geojson';
import { kinks } from '@turf/turf';
import { feature } from 'topojson-client';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon, Topology } from 'topojson-specification';
import { areaKm2 } from './planar';
import type { RegionShape } from './regions';
import { forward, ringsOf } from './simplify';

type Regions = Topology<{ regions: GeometryCollection }>;

/** How many polygon rings of the regions use each arc, in either direction. */
export function arcUse(topo: Topology): number[] {
  const use = topo.arcs.map(() => 0);
  for (const ring of ringsOf(topo)) for (const arc of ring) use[forward(arc)]! += 1;
  return use;
}

/** Finer than any grid of the topologies, coarser than the arithmetic of crossings. */
const placeOf = (position: Position): string => position.map((degrees) => degrees.toFixed(7)).join(' ');

/** The rings, as arc indices, whose outline crosses itself. To touch itself in a corner is no fault: a coarse grid closes narrow straits. */
export function crossingRings(topo: Topology): number[][] {
  return ringsOf(topo).filter((ring) => {
    const { geometry } = feature(topo, { type: 'Polygon', arcs: [ring] } satisfies Polygon) as { geometry: GeoJsonPolygon };
    const corners = new Set(geometry.coordinates.flat().map(placeOf));
    return kinks(geometry).features.some((kink) => !corners.has(placeOf(kink.geometry.coordinates)));
  });
}

/** A region may change by at most this share of its area and this many km² before the build stops. */
const AREA_TOLERANCE_SHARE = 0.2;
const AREA_TOLERANCE_KM2 = 30;

interface Areas {
  readonly drawnKm2: number;
  readonly trueKm2: number;
  readonly isNear: boolean;
}

function areasOf(topo: Regions, object: TopoMultiPolygon, shape: RegionShape): Areas {
  const drawnKm2 = areaKm2((feature(topo, object) as { geometry: MultiPolygon }).geometry);
  const trueKm2 = areaKm2(shape.geometry);
  const isNear = drawnKm2 > 0 && Math.abs(drawnKm2 - trueKm2) <= Math.max(AREA_TOLERANCE_KM2, AREA_TOLERANCE_SHARE * trueKm2);
  return { drawnKm2, trueKm2, isNear };
}

function regionObjects(topo: Regions): Map<string, TopoMultiPolygon> {
  return new Map((topo.objects.regions.geometries as TopoMultiPolygon[]).map((object) => [String(object.id), object]));
}

/** The rings, as arc indices, that have lost too many points: of regions drawn too small or too large, and those that cross themselves. */
export function spoiltRings(topo: Regions, shapes: readonly RegionShape[]): number[][] {
  const objects = regionObjects(topo);
  const unlike = shapes.flatMap((shape) => {
    const object = objects.get(shape.region.id);
    return object === undefined || areasOf(topo, object, shape).isNear ? [] : object.arcs.flat();
  });
  return [...unlike, ...crossingRings(topo)];
}

/** What is wrong with a written topology; empty when it is sound. */
export function topologyProblems(topo: Regions, shapes: readonly RegionShape[]): string[] {
  const objects = regionObjects(topo);
  const problems = shapes.flatMap((shape) => {
    const { id } = shape.region;
    const object = objects.get(id);
    if (object === undefined || object.arcs.length === 0) return [`region ${id} is lost`];
    const { drawnKm2, trueKm2, isNear } = areasOf(topo, object, shape);
    return isNear ? [] : [`region ${id} has ${drawnKm2.toFixed(1)} km² instead of ${trueKm2.toFixed(1)}`];
  });
  const crossing = crossingRings(topo).length;
  if (crossing > 0) problems.push(`${crossing} rings cross themselves`);
  const overused = arcUse({ ...topo, objects: { regions: topo.objects.regions } }).filter((count) => count > 2 || count === 0).length;
  return overused === 0 ? problems : [...problems, `${overused} arcs are used by no region or by more than two`];
}
