/** Region shapes → the two topologies the map draws, countries merged from the same arcs. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology } from 'topojson-specification';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { RegionsTopology } from '../domain/files';
import type { Country, Region } from '../domain/region';
import { areaKm2, polygonAreaKm2 } from './planar';
import { countriesOf, type RegionShape } from './regions';
import { crossingRings, forward, ringsOf, simplifyTopology, weightOfPx2, type Simplification } from './simplify';

export interface Resolution extends Simplification {
  readonly file: string;
  /** Islands smaller than this are left out, but never a region's three largest polygons nor any island of an island region. */
  readonly minIslandKm2: number;
}

/** `regions.topojson` serves zoom 2 to 5, `regions-detail.topojson` beyond. */
export const RESOLUTIONS: readonly Resolution[] = [
  { file: 'regions.topojson', minWeight: weightOfPx2(3.1, 5), quantization: 1e5, uncross: true, minIslandKm2: 40 },
  { file: 'regions-detail.topojson', minWeight: weightOfPx2(0.15, 8), quantization: 1e6, uncross: true, minIslandKm2: 1 },
];

const LARGEST_POLYGONS_KEPT = 3;
/** Regions of at least this many polygons of which the largest holds at most this share are archipelagos: every island counts. */
const ARCHIPELAGO_LARGEST_SHARE = 0.7;

type RegionObject = TopoMultiPolygon<Region>;

/** Full-resolution topology of the regions; every border between two regions is one arc. */
export function regionTopology(shapes: readonly RegionShape[]): Topology<{ regions: GeometryCollection<Region> }> {
  const features = shapes.map(({ region, geometry }) => ({ type: 'Feature' as const, id: region.id, properties: region, geometry }));
  return topology({ regions: { type: 'FeatureCollection', features } as FeatureCollection<MultiPolygon, Region> }) as unknown as Topology<{
    regions: GeometryCollection<Region>;
  }>;
}

/** One resolution of regions and countries. Throws if a region would be lost or a border be used more than twice. */
export function buildRegionsTopology(shapes: readonly RegionShape[], resolution: Resolution): RegionsTopology {
  const full = regionTopology(shapes);
  const use = arcUse(full);
  const regions = (full.objects.regions.geometries as RegionObject[]).map((object) =>
    withoutSmallIslands(object, full, use, resolution.minIslandKm2),
  );
  const kept = { ...full, objects: { regions: { ...full.objects.regions, geometries: regions } } };
  const result: RegionsTopology = simplifyTopology(withCountries(pruneArcs(kept), countriesOf(shapes)), resolution);
  const problems = topologyProblems(result, shapes);
  if (problems.length > 0) throw new Error(`${resolution.file} is not sound: ${problems.join('; ')}`);
  return result;
}

function withCountries(topo: Topology<{ regions: GeometryCollection<Region> }>, countries: readonly Country[]): RegionsTopology {
  const objects = topo.objects.regions.geometries as RegionObject[];
  const geometries = countries.map((country) => {
    const parts = objects.filter((object) => object.properties?.country === country.id);
    return { ...mergeArcs(topo, parts), id: country.id, properties: country };
  });
  return { ...topo, objects: { regions: topo.objects.regions, countries: { type: 'GeometryCollection', geometries } } };
}

/** How many polygon rings of the regions use each arc, in either direction. */
export function arcUse(topo: Topology): number[] {
  const use = topo.arcs.map(() => 0);
  for (const ring of ringsOf(topo)) for (const arc of ring) use[forward(arc)]! += 1;
  return use;
}

function withoutSmallIslands(object: RegionObject, topo: Topology, use: readonly number[], minIslandKm2: number): RegionObject {
  const polygons = (feature(topo, object) as { geometry: MultiPolygon }).geometry.coordinates;
  const areas = polygons.map((polygon) => polygonAreaKm2(polygon));
  const descending = [...areas].sort((a, b) => b - a);
  const total = areas.reduce((sum, value) => sum + value, 0);
  if ((descending[0] ?? 0) / total <= ARCHIPELAGO_LARGEST_SHARE && descending.length <= 40) return object;
  const smallestKept = Math.min(minIslandKm2, descending[LARGEST_POLYGONS_KEPT - 1] ?? 0);
  const arcs = object.arcs.filter((polygon, index) => {
    const isIsland = (polygon[0] ?? []).every((arc) => use[forward(arc)] === 1);
    return !isIsland || (areas[index] ?? 0) >= smallestKept;
  });
  return { ...object, arcs };
}

/** The topology without arcs that no object uses. */
export function pruneArcs<T extends Topology>(topo: T): T {
  const used = [...new Set(ringsOf(topo).flatMap((ring) => ring.map(forward)))].sort((a, b) => a - b);
  const newIndex = new Map(used.map((old, index) => [old, index]));
  const renumber = (arc: number): number => (arc < 0 ? ~(newIndex.get(~arc) ?? 0) : (newIndex.get(arc) ?? 0));
  const objects = Object.fromEntries(
    Object.entries(topo.objects).map(([name, object]) => {
      const geometries = ((object as GeometryCollection).geometries as TopoMultiPolygon[]).map((geometry) => ({
        ...geometry,
        arcs: geometry.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))),
      }));
      return [name, { ...object, geometries }];
    }),
  );
  return { ...topo, objects, arcs: used.map((index) => topo.arcs[index]!) };
}

/** A region may change by at most this share of its area and this many km² before the build stops. */
const AREA_TOLERANCE_SHARE = 0.2;
const AREA_TOLERANCE_KM2 = 30;

/** What is wrong with a written topology; empty when it is sound. */
export function topologyProblems(topo: RegionsTopology, shapes: readonly RegionShape[]): string[] {
  const objects = new Map((topo.objects.regions.geometries as RegionObject[]).map((object) => [object.properties?.id, object]));
  const problems = shapes.flatMap(({ region, geometry }) => {
    const object = objects.get(region.id);
    if (object === undefined || object.arcs.length === 0) return [`region ${region.id} is lost`];
    const drawnKm2 = areaKm2((feature(topo, object) as { geometry: MultiPolygon }).geometry);
    const trueKm2 = areaKm2(geometry);
    const isNear = Math.abs(drawnKm2 - trueKm2) <= Math.max(AREA_TOLERANCE_KM2, AREA_TOLERANCE_SHARE * trueKm2);
    return drawnKm2 > 0 && isNear ? [] : [`region ${region.id} has ${drawnKm2.toFixed(1)} km² instead of ${trueKm2.toFixed(1)}`];
  });
  const crossing = crossingRings(topo).length;
  if (crossing > 0) problems.push(`${crossing} rings cross themselves`);
  const overused = arcUse({ ...topo, objects: { regions: topo.objects.regions } }).filter((count) => count > 2 || count === 0).length;
  return overused === 0 ? problems : [...problems, `${overused} arcs are used by no region or by more than two`];
}
