/** Region shapes → the topologies the map draws, countries merged from the same arcs. */
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Topology, Transform } from 'topojson-specification';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  SCHEMA_VERSION,
  type CountriesTopology,
  type CountryProperties,
  type RegionProperties,
  type RegionsTopology,
} from '../domain/files';
import type { BoundingBox, LngLat } from '../domain/geo';
import { OUTERMOST_REGIONS } from '../domain/outermost';
import { polygonAreaKm2 } from './planar';
import { countriesOf, type RegionShape } from './regions';
import { forward, ringsOf, simplifyTopology, weightOfPx2, type Simplification } from './simplify';
import { arcUse, spoiltRings, topologyProblems } from './soundness';

export interface Resolution extends Omit<Simplification, 'spoiltRings'> {
  readonly file: RegionsFileName;
  /** Smaller islands are left out: everywhere, and in archipelagos, which would be no more themselves without their islands. */
  readonly minIslandKm2: { readonly elsewhere: number; readonly inArchipelago: number };
  /** So many of a region's largest polygons are drawn in any case. */
  readonly largestKept: number;
}

export type RegionsFileName = 'regions.topojson' | 'regions-detail.topojson';

/** Svalbard is not seen at first, and Mercator's map blows it up. */
const BEYOND_HOME_LAT = 73;
const FAR_NORTH_IMPORTANCE = 1 / 6;

/** What is seen at first, zoom 2 to 3.5: a step of the grid is half a pixel there. */
export const OVERVIEW: Resolution = {
  file: 'regions.topojson',
  minWeight: weightOfPx2(9.5, 3.5),
  quantization: 5e3,
  importance: ([, lat = NaN]) => (lat > BEYOND_HOME_LAT ? FAR_NORTH_IMPORTANCE : 1),
  minIslandKm2: { elsewhere: 120, inArchipelago: 10 },
  largestKept: 1,
};
/** What is seen from zoom 3.5 on. */
export const DETAIL: Resolution = {
  file: 'regions-detail.topojson',
  minWeight: weightOfPx2(0.15, 8),
  quantization: 1e6,
  minIslandKm2: { elsewhere: 1, inArchipelago: 0 },
  largestKept: 3,
};

/** The outermost regions are archipelagos, and those of which the largest polygon holds at most this share, if they have not too many polygons. */
const OUTERMOST: ReadonlySet<string> = new Set(OUTERMOST_REGIONS);
const ARCHIPELAGO_LARGEST_SHARE = 0.7;
const ARCHIPELAGO_MOST_POLYGONS = 40;

type RegionObject = TopoMultiPolygon<RegionProperties>;
type Regions = Topology<{ regions: GeometryCollection<RegionProperties> }>;

/** Full-resolution topology of the regions; every border between two regions is one arc. */
export function regionTopology(shapes: readonly RegionShape[]): Regions {
  const features = shapes.map(({ region: { id, name, labelPoint }, geometry }) => ({
    type: 'Feature' as const,
    id,
    properties: { name, labelPoint: coarse(labelPoint) },
    geometry,
  }));
  const collection: FeatureCollection<MultiPolygon, RegionProperties> = { type: 'FeatureCollection', features };
  return topology({ regions: collection }) as unknown as Regions;
}

/** One resolution of regions and countries. Throws if a region would be lost or a border be used more than twice. */
export function buildRegionsTopology(shapes: readonly RegionShape[], resolution: Resolution): RegionsTopology {
  const full = regionTopology(shapes);
  const use = arcUse(full);
  const regions = (full.objects.regions.geometries as RegionObject[]).map((object) => withoutSmallIslands(object, full, use, resolution));
  const kept = pruneArcs({ ...full, objects: { regions: { ...full.objects.regions, geometries: regions } } });
  const result = simplifyTopology<RegionsTopology['objects']>(withCountries(kept, shapes), {
    ...resolution,
    spoiltRings: (topo) => spoiltRings(topo, shapes),
  });
  const problems = topologyProblems(result, shapes);
  if (problems.length > 0)
    throw new Error(
      `${resolution.file} is not sound: ${problems.join('; ')}. Change minWeight or quantization in src/pipeline/topology.ts a little`,
    );
  return versioned(result);
}

/** The countries of a regions topology without what lies within them; to the last digit the same coasts and borders. */
export function buildCountriesTopology(regions: RegionsTopology): CountriesTopology {
  const countries = feature(regions, regions.objects.countries) as FeatureCollection<MultiPolygon, CountryProperties>;
  const cut = topology({ countries }) as unknown as Topology<CountriesTopology['objects']>;
  return versioned(quantize(cut, regions.transform as Transform));
}

/** The topology as it is written, with the version of the schema first. */
export function versioned<T extends Topology>(topo: T): T & { readonly schemaVersion: number } {
  return { schemaVersion: SCHEMA_VERSION, ...topo };
}

function withCountries(topo: Regions, shapes: readonly RegionShape[]): Omit<RegionsTopology, 'schemaVersion'> {
  const countryOf = new Map(shapes.map(({ region }) => [region.id, region.country]));
  const objects = topo.objects.regions.geometries as RegionObject[];
  const geometries = countriesOf(shapes).map(({ id, labelPoint, boundingBox }) => {
    const parts = objects.filter((object) => countryOf.get(String(object.id)) === id);
    return { ...mergeArcs(topo, parts), id, properties: { labelPoint: coarse(labelPoint), boundingBox: coarse(boundingBox) } };
  });
  return { ...topo, objects: { regions: topo.objects.regions, countries: { type: 'GeometryCollection', geometries } } };
}

/** A kilometre is near enough for a label and for a camera. */
function coarse<T extends LngLat | BoundingBox>(degrees: T): T {
  return degrees.map((value) => Number(value.toFixed(2))) as unknown as T;
}

function withoutSmallIslands(object: RegionObject, topo: Topology, use: readonly number[], resolution: Resolution): RegionObject {
  const polygons = (feature(topo, object) as { geometry: MultiPolygon }).geometry.coordinates;
  const areas = polygons.map((polygon) => polygonAreaKm2(polygon));
  const descending = [...areas].sort((a, b) => b - a);
  const total = areas.reduce((sum, value) => sum + value, 0);
  const isArchipelago =
    OUTERMOST.has(String(object.id)) ||
    ((descending[0] ?? 0) / total <= ARCHIPELAGO_LARGEST_SHARE && areas.length <= ARCHIPELAGO_MOST_POLYGONS);
  const minKm2 = resolution.minIslandKm2[isArchipelago ? 'inArchipelago' : 'elsewhere'];
  const smallestKept = Math.min(minKm2, descending[resolution.largestKept - 1] ?? 0);
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
