/** Shapes, towns and populations → what is known of the drawn regions. */
import { neighbors } from 'topojson-client';
import type { RegionsTopology } from '../domain/files';
import { toUnitVector, type LngLat } from '../domain/geo';
import type { LargeTown, RegionFacts } from '../domain/region-facts';
import { PER_DEGREE, thousandths } from './degrees';
import { compareText } from './issue';
import { officialPopulation, type Populations } from './official-population';
import { areaKm2 } from './planar';
import type { RegionShape } from './regions';
import { mainNameOf, TOWN_POPULATION_DIGITS, type GazetteerTown } from './towns';

/** So many of a region's most populous towns are named. */
const TOWNS_NAMED = 3;
/** Of the people in all towns of a region. */
const SUM_DIGITS = 3;

/** What the regions are told from. */
export interface RegionFactsInput {
  readonly shapes: readonly RegionShape[];
  /** The most populous first. */
  readonly towns: readonly GazetteerTown[];
  /** The topology that is drawn: what shares an arc there shares a border on land. */
  readonly overview: RegionsTopology;
  readonly populations: Populations;
}

/** Every drawn region, sorted by id. */
export function regionFactsOf({ shapes, towns, overview, populations }: RegionFactsInput): RegionFacts[] {
  const neighbours = neighboursById(overview);
  const townsById = new Map<string, GazetteerTown[]>(shapes.map(({ region }) => [region.id, []]));
  for (const town of towns) townsById.get(town.regionId)?.push(town);
  const regions = shapes.map((shape): RegionFacts => {
    const { id, labelPoint } = shape.region;
    const inside = townsById.get(id) ?? [];
    const centre = populationCentre(inside);
    return {
      id,
      areaKm2: Math.round(areaKm2(shape.geometry)),
      centre: centre ?? rounded(labelPoint),
      centreBasis: centre === null ? 'label-point' : 'towns',
      townCount: inside.length,
      townPopulation: toDigits(
        inside.reduce((sum, { population }) => sum + population, 0),
        SUM_DIGITS,
      ),
      towns: inside.slice(0, TOWNS_NAMED).map(largeTown),
      population: officialPopulation(id, populations),
      neighbours: neighbours.get(id) ?? [],
    };
  });
  return regions.sort((a, b) => compareText(a.id, b.id));
}

/**
 * The mean of the towns' positions on the unit sphere, weighted by inhabitants and brought back to the surface, to thousandths of a degree. It may lie
 * in a neighbouring region that the region surrounds, or between islands. `null` without a town.
 */
export function populationCentre(towns: readonly Pick<GazetteerTown, 'lng' | 'lat' | 'population'>[]): LngLat | null {
  if (towns.length === 0) return null;
  let [x, y, z] = [0, 0, 0];
  for (const { lng, lat, population } of towns) {
    const at = toUnitVector([lng / PER_DEGREE, lat / PER_DEGREE]);
    x += at[0] * population;
    y += at[1] * population;
    z += at[2] * population;
  }
  const degrees = 180 / Math.PI;
  return rounded([Math.atan2(y, x) * degrees, Math.atan2(z, Math.hypot(x, y)) * degrees]);
}

function largeTown(town: GazetteerTown): LargeTown {
  const { lng, lat, population } = town;
  return { name: mainNameOf(town), lngLat: [lng / PER_DEGREE, lat / PER_DEGREE], population: toDigits(population, TOWN_POPULATION_DIGITS) };
}

function toDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

function rounded([lng, lat]: LngLat): LngLat {
  return [thousandths(lng) / PER_DEGREE, thousandths(lat) / PER_DEGREE];
}

/** Regions that share an arc, by id, sorted. */
function neighboursById({ objects }: RegionsTopology): Map<string, string[]> {
  const { geometries } = objects.regions;
  const ids = geometries.map(({ id }) => String(id));
  return new Map(neighbors(geometries).map((indices, index) => [ids[index]!, indices.map((other) => ids[other]!).sort(compareText)]));
}
