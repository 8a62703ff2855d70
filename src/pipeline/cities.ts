/** Places for the map's labels. Source: GeoNames, CC BY 4.0. */
import type { CitiesFile } from '../domain/files';
import { SCHEMA_VERSION } from '../domain/files';
import type { LngLat } from '../domain/geo';
import type { Region } from '../domain/region';
import { isTown, type Gazetteer, type Place } from './gazetteer';
import type { RegionLocator } from './locate';
import { MAX_OFF_SHORE_KM } from './place';
import { degreesToRadians, isInBox } from './planar';

const CITY_COUNT = 900;
/** Two labels closer than this never show together at the zoom levels of the map; the larger one stays. */
const MIN_DISTANCE_KM = 12;
/** So many of the largest places of every country are labelled, however small. */
const SHOWN_PER_COUNTRY = 4;
const KM_PER_DEGREE = 111.195;

function distanceKm([lngA, latA]: LngLat, [lngB, latB]: LngLat): number {
  const shrink = Math.cos(degreesToRadians((latA + latB) / 2));
  return Math.hypot((lngA - lngB) * shrink, latA - latB) * KM_PER_DEGREE;
}

/** Capitals, the largest place of each region, the largest of each country, then by population; no two close together; largest first. */
export function labelCities({ places }: Gazetteer, regions: readonly Region[], locator: RegionLocator): Place[] {
  const cities = places.filter(isTown);
  const chosen: Place[] = [];
  const perCountry = new Map<string, number>();
  const take = (place: Place) => {
    if (chosen.length >= CITY_COUNT || chosen.some((other) => distanceKm(other.lngLat, place.lngLat) < MIN_DISTANCE_KM)) return;
    chosen.push(place);
    perCountry.set(place.country, (perCountry.get(place.country) ?? 0) + 1);
  };
  cities.filter(({ featureCode }) => featureCode === 'PPLC').forEach(take);
  for (const region of regions) largestIn(region, cities, locator).forEach(take);
  for (const place of cities) if ((perCountry.get(place.country) ?? 0) < SHOWN_PER_COUNTRY) take(place);
  cities.forEach(take);
  return chosen.sort((a, b) => b.population - a.population || Number(a.geonameId) - Number(b.geonameId));
}

/** The most populous place of a region, in a list of one; none where the gazetteer has no place there. Harbours may lie just off the outline. */
function largestIn(region: Region, byPopulation: readonly Place[], locator: RegionLocator): Place[] {
  const seat = byPopulation.find(
    ({ country, lngLat }) =>
      country === region.country &&
      isInBox(lngLat, region.boundingBox) &&
      locator.findNearest(lngLat, MAX_OFF_SHORE_KM, country)?.region.id === region.id,
  );
  return seat === undefined ? [] : [seat];
}

/** So many names the map shows at most before it looks at a part of Europe closely. */
const OVERVIEW_COUNT = 160;

/** The label cities in two files, in their order. */
export function citiesFiles(cities: readonly Place[]): Record<'cities.json' | 'cities-detail.json', CitiesFile> {
  return {
    'cities.json': citiesFile(cities.slice(0, OVERVIEW_COUNT), 2),
    'cities-detail.json': citiesFile(cities.slice(OVERVIEW_COUNT), 3),
  };
}

function citiesFile(cities: readonly Place[], decimals: number): CitiesFile {
  const degrees = (value: number): number => Number(value.toFixed(decimals));
  return { schemaVersion: SCHEMA_VERSION, cities: cities.map(({ name, lngLat: [lng, lat] }) => [name, degrees(lng), degrees(lat)]) };
}
