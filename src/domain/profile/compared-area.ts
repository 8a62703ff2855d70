import type { Hub } from '../hub';
import type { ObservationsByCode } from '../observation';
import { nutsPrefixOf, type Region } from '../region';
import type { RegionFacts } from '../region-facts';
import { allAtHand, hubsAtHand } from './hubs-at-hand';
import { rankObservation, type RankedObservation } from './rank';

/** A region, or a country with its regions. A country that is drawn as one region is that region. */
export interface ComparedArea {
  /** Of the region, or the ISO code of the country. */
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `null` for a country of several regions. */
  readonly region: Region | null;
  /** All that lie in it; of a region itself. */
  readonly regions: readonly Region[];
}

/** `null` where the id is that of no drawn region and of no country with drawn regions. */
export function comparedArea(id: string, regions: readonly Region[]): ComparedArea | null {
  const region = regions.find((candidate) => candidate.id === id) ?? null;
  if (region !== null) return { id, country: region.country, region, regions: [region] };
  const inside = regions.filter(({ country }) => country === id);
  return inside.length === 0 ? null : { id, country: id, region: null, regions: inside };
}

/** The value that stands for the area, with its ranks: of a country its national one. `null` where there is none. */
export function observationOf({ id, country, region }: ComparedArea, observations: ObservationsByCode): RankedObservation | null {
  return rankObservation(observations, region ?? { id: nutsPrefixOf(id), country });
}

/** How large an area is, and how many people live there. */
export interface AreaSize {
  /** `null` where it is not known of every region inside. */
  readonly areaKm2: number | null;
  /** Inhabitants of towns, GeoNames; likewise. */
  readonly townPopulation: number | null;
  /** Official; `null` where it is not known of every region inside. `years`: those of the figures added, oldest and newest. */
  readonly population: { readonly value: number; readonly years: readonly [oldest: number, newest: number] } | null;
  /** Of how many of its regions the official population is known. */
  readonly populationKnown: number;
}

export function sizeOf({ regions }: ComparedArea, facts: ReadonlyMap<string, RegionFacts>): AreaSize {
  const known = regions.map(({ id }) => facts.get(id)).filter((of) => of !== undefined);
  const official = known.map(({ population }) => population).filter((population) => population !== null);
  const years = official.map(({ year }) => year);
  const all = known.length === regions.length;
  return {
    areaKm2: all ? sum(known.map(({ areaKm2 }) => areaKm2)) : null,
    townPopulation: all ? sum(known.map(({ townPopulation }) => townPopulation)) : null,
    population:
      official.length === regions.length
        ? { value: sum(official.map(({ value }) => value)), years: [Math.min(...years), Math.max(...years)] }
        : null,
    populationKnown: official.length,
  };
}

/** The hubs of an area, each once. */
export interface AreaHubs {
  /** With a seat inside; of a country also those known by country only. */
  readonly inside: readonly Hub[];
  /** Those that cover one of its regions, and those inside. */
  readonly atHand: readonly Hub[];
}

export function hubsOf(area: ComparedArea, facts: ReadonlyMap<string, RegionFacts>, hubs: readonly Hub[], reachKm: number): AreaHubs {
  const inside = hubs.filter(({ regionId, country }) => (area.region === null ? country === area.country : regionId === area.id));
  const covering = area.regions.flatMap((region) => allAtHand(hubsAtHand(region, facts.get(region.id) ?? null, hubs, reachKm)));
  return { inside, atHand: [...new Set([...inside, ...covering])] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
