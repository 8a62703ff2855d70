/** Administrative units → regions and countries at full resolution. */
import type { GeometryCollection as GeoJsonGeometries, MultiPolygon } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { BoundingBox, LngLat } from '../domain/geo';
import { OUTERMOST_REGIONS } from '../domain/outermost';
import { nutsLevelOf, nutsPrefixOf, type Country, type Region } from '../domain/region';
import { compareText } from './issue';
import { areaKm2, boundingBoxOf, labelPointOf, polygonAreaKm2 } from './planar';
import type { AreaCollection, RegionRow, UnitRow } from './validate-boundaries';

/** A region with its full-resolution shape. */
export interface RegionShape {
  readonly region: Region;
  readonly geometry: MultiPolygon;
}

export interface CountryShape {
  readonly country: Country;
  readonly geometry: MultiPolygon;
}

/** Regions outside the frame of Europe, and Svalbard: drawn, but left out of the bounding box of their country. */
export const REMOTE_REGIONS: ReadonlySet<string> = new Set([...OUTERMOST_REGIONS, 'NO0B']);

/** Names of the countries that are drawn as one region, as Natural Earth and the country itself write them in English. */
const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AD: 'Andorra',
  BA: 'Bosnia and Herzegovina',
  FO: 'Faroe Islands',
  GG: 'Guernsey',
  GI: 'Gibraltar',
  IM: 'Isle of Man',
  JE: 'Jersey',
  MC: 'Monaco',
  MD: 'Moldova',
  SM: 'San Marino',
  UA: 'Ukraine',
  XK: 'Kosovo',
};

/** Holes and shards below this are artefacts of borders that nearly meet, in km². */
const SHARD_KM2 = 3;

/** The id of the region a unit belongs to: its NUTS code, that of an override, else the ISO code of its country. */
export function regionIdOf(unit: Pick<UnitRow, 'id' | 'country' | 'nuts2024'>, overrides: ReadonlyMap<string, string>): string {
  return unit.nuts2024 || (overrides.get(unit.id) ?? unit.country);
}

type UnitObject = TopoPolygon | TopoMultiPolygon;
interface UnitProperties {
  readonly id?: string;
}

/** A topology over all units; regions merge from its arcs, so that shared borders stay shared to the last digit. */
export function unitTopology(areas: AreaCollection): Topology<{ units: GeometryCollection<UnitProperties> }> {
  return topology({ units: areas }) as unknown as Topology<{ units: GeometryCollection<UnitProperties> }>;
}

/** One region for each NUTS code, and one for each country without any, sorted by id. */
export function dissolveRegions(
  areas: AreaCollection,
  units: readonly UnitRow[],
  regionRows: readonly RegionRow[],
  overrides: ReadonlyMap<string, string>,
): RegionShape[] {
  const names = new Map(regionRows.map((row) => [row.nuts2024, row.name]));
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const topo = unitTopology(areas);
  const byRegion = new Map<string, { country: string; objects: UnitObject[] }>();
  for (const object of topo.objects.units.geometries as UnitObject[]) {
    const unit = unitById.get((object.properties as UnitProperties | undefined)?.id ?? '');
    if (unit === undefined) continue;
    const id = regionIdOf(unit, overrides);
    const group = byRegion.get(id) ?? { country: unit.country, objects: [] };
    group.objects.push(object);
    byRegion.set(id, group);
  }
  return [...byRegion]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, { country, objects }]) => regionShape(id, country, names, withoutShards(merge(topo as Topology, objects))));
}

function regionShape(id: string, country: string, names: ReadonlyMap<string, string>, geometry: MultiPolygon): RegionShape {
  const name = names.get(id) ?? COUNTRY_NAMES[id];
  if (name === undefined)
    throw new Error(`Region '${id}' has no name: add it to data/boundaries/regions.csv, or to COUNTRY_NAMES in src/pipeline/regions.ts`);
  const level = id === country ? 0 : nutsLevelOf(id);
  return { region: { id, name, country, level, labelPoint: labelPointOf(geometry), boundingBox: boundingBoxOf(geometry) }, geometry };
}

/** Drops holes below `SHARD_KM2`, left where units of one region nearly meet. Real enclaves (Campione, San Marino) are larger. */
function withoutShards(geometry: MultiPolygon): MultiPolygon {
  const coordinates = geometry.coordinates.map(([exterior = [], ...holes]) => [
    exterior,
    ...holes.filter((hole) => polygonAreaKm2([hole]) >= SHARD_KM2),
  ]);
  return { type: 'MultiPolygon', coordinates };
}

/** Countries with label point and bounding box of their parts within Europe, sorted by id. */
export function countriesOf(regions: readonly RegionShape[]): Country[] {
  const ids = [...new Set(regions.map(({ region }) => region.country))].sort(compareText);
  return ids.map((id) => {
    const parts = regions.filter(({ region }) => region.country === id && !REMOTE_REGIONS.has(region.id));
    const geometry = mergeShapes(parts);
    return { id, labelPoint: labelPointOf(geometry), boundingBox: boundingBoxOf(geometry) };
  });
}

/** The union of regions that share borders exactly. */
export function mergeShapes(shapes: readonly RegionShape[]): MultiPolygon {
  const topo = topology({ parts: { type: 'GeometryCollection', geometries: shapes.map(({ geometry }) => geometry) } as GeoJsonGeometries });
  const parts = topo.objects['parts'] as GeometryCollection;
  return withoutShards(merge(topo, parts.geometries as UnitObject[]));
}

/** Where a NUTS code that is no drawn region lies: the union of the drawn regions below it. `null` where it has none. */
export function parentShape(code: string, regions: readonly RegionShape[]): { labelPoint: LngLat; boundingBox: BoundingBox } | null {
  const parts = regions.filter(({ region }) => region.id.startsWith(code) && region.country !== region.id);
  if (parts.length === 0) return null;
  const geometry = mergeShapes(parts);
  return { labelPoint: labelPointOf(geometry), boundingBox: boundingBoxOf(geometry) };
}

/** Tests whether a code is a drawn region, a parent of one, a part of one (`DE11` of `DE1`) or a country as Eurostat writes it. */
export function regionCodeTest(regions: readonly Pick<Region, 'id' | 'country'>[]): (code: string) => boolean {
  const ids = new Set(regions.map(({ id }) => id));
  const parents = new Set(regions.flatMap(({ id, country }) => [nutsPrefixOf(country), ...(id === country ? [] : [id.slice(0, 3)])]));
  return (code) => ids.has(code) || parents.has(code) || (code.length === 4 && ids.has(code.slice(0, 3)));
}

export function totalAreaKm2(shapes: readonly { geometry: MultiPolygon }[]): number {
  return shapes.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
}
