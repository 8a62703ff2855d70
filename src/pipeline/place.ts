/** Where a hub is drawn: its city, else its region, else nowhere but in its country's count. */
import type { LngLat } from '../domain/geo';
import type { Region } from '../domain/region';
import type { Precision } from '../domain/vocabularies';
import type { Located } from './check';
import type { Gazetteer, Place } from './gazetteer';
import type { Issue } from './issue';
import type { RegionLocator } from './locate';
import { boundingBoxSpanDegrees, roundDegrees } from './planar';
import { parentShape, type RegionShape } from './regions';
import type { HubRow } from './validate-hubs';
import type { PlaceOverride } from './validate-overrides';

export interface Placement {
  readonly precision: Precision;
  readonly lngLat: LngLat | null;
  readonly placeId: string | null;
  readonly regionId: string | null;
}

export interface PlacementContext {
  readonly gazetteer: Gazetteer;
  readonly locator: RegionLocator;
  readonly shapes: readonly RegionShape[];
  /** By `country city`, as written in the hub. */
  readonly placeOverrides: ReadonlyMap<string, PlaceOverride>;
}

/** A city this far off a simplified coast or border still counts to its country's nearest region. */
export const MAX_OFF_SHORE_KM = 10;
/** A NUTS 1 parent that spans more than this has no middle worth drawing (`FRY`: four oceans). */
const MAX_PARENT_SPAN_DEGREES = 30;

/** The placement of a hub and every doubt about it; nothing is dropped. */
export function placeHub(hub: Located<HubRow>, context: PlacementContext): { placement: Placement; issues: Issue[] } {
  const issues: Issue[] = [];
  const doubt = doubtsOf(hub, issues);
  const { record } = hub;
  const placement = placeByCity(record, context, doubt) ?? placeByHint(record, context, doubt) ?? placeByRegion(record, context, doubt);
  return { placement: placement ?? placeByCountry(record, context), issues };
}

/** What to do about each kind of doubt. */
const REMEDIES = {
  'unknown-city': 'Correct the spelling, or add the place to data/overrides/places.json.',
  'country-mismatch': 'Check city and country.',
  'off-shore-city': 'None needed if the region is right.',
  'region-mismatch': 'Check city and region; the map uses the city.',
  'region-too-wide': 'Give the city or a NUTS 2 region.',
} as const;

type Doubt = (code: keyof typeof REMEDIES, field: 'city' | 'region' | 'regionHint', message: string) => void;

function doubtsOf({ file, line, record }: Located<HubRow>, issues: Issue[]): Doubt {
  return (code, field, message) => {
    const text = `Hub '${record.id}': ${message}`;
    issues.push({ severity: 'warning', code, file, line, field, value: record[field], message: text, remedy: REMEDIES[code] });
  };
}

interface CityPlace {
  readonly lngLat: LngLat;
  readonly placeId: string;
}

function cityPlace(country: string, city: string, { gazetteer, placeOverrides }: PlacementContext): CityPlace | null {
  const override = placeOverrides.get(`${country} ${city}`);
  if (override?.lngLat !== undefined) return { lngLat: override.lngLat, placeId: `o-${country}-${city}` };
  const place: Place | null = override?.geonameId === undefined ? gazetteer.find(country, city) : gazetteer.byId(override.geonameId);
  return place && { lngLat: [roundDegrees(place.lngLat[0]), roundDegrees(place.lngLat[1])], placeId: `g${place.geonameId}` };
}

function placeByCity({ city, country, region: stated }: HubRow, context: PlacementContext, doubt: Doubt): Placement | null {
  if (city === undefined) return null;
  const place = cityPlace(country, city, context);
  if (place === null) {
    doubt('unknown-city', 'city', `the gazetteer has no such place in ${country}.`);
    return null;
  }
  const holder = context.locator.find(place.lngLat);
  const region = context.locator.findNearest(place.lngLat, MAX_OFF_SHORE_KM, country)?.region ?? null;
  if (region === null)
    doubt('country-mismatch', 'city', `the city lies in no region of ${country}${holder === null ? '' : ` but in ${holder.region.id}`}.`);
  else if (region.id !== holder?.region.id)
    doubt('off-shore-city', 'city', `the city lies just off the simplified outline of ${country} and is counted to ${region.id}.`);
  if (region !== null && stated !== undefined && !region.id.startsWith(stated))
    doubt('region-mismatch', 'region', `its city ${city} lies in ${region.id} (${region.name}).`);
  return { precision: 'city', ...place, regionId: region?.id ?? null };
}

function atRegion(region: Region): Placement {
  return { precision: 'region', lngLat: region.labelPoint, placeId: region.id, regionId: region.id };
}

function placeByHint({ country, regionHint }: HubRow, context: PlacementContext, doubt: Doubt): Placement | null {
  if (regionHint === undefined) return null;
  const city = cityPlace(country, regionHint, context);
  const shape = city && context.locator.findNearest(city.lngLat, MAX_OFF_SHORE_KM, country);
  if (shape) return atRegion(shape.region);
  doubt('unknown-city', 'regionHint', `no region of ${country} is known by this main city.`);
  return null;
}

function placeByRegion({ region: code }: HubRow, { shapes }: PlacementContext, doubt: Doubt): Placement | null {
  if (code === undefined) return null;
  const drawn = shapes.find(({ region }) => region.id === code || (region.level > 0 && code.startsWith(region.id)));
  if (drawn !== undefined) return atRegion(drawn.region);
  const parent = parentShape(code, shapes);
  if (parent !== null && boundingBoxSpanDegrees(parent.boundingBox) <= MAX_PARENT_SPAN_DEGREES)
    return { precision: 'region', lngLat: parent.labelPoint, placeId: code, regionId: null };
  doubt('region-too-wide', 'region', 'the parts of this region lie too far apart for one point; placed by country only.');
  return null;
}

/** Known by country only. Where the country is drawn as a single region, the hub lies in that region. */
function placeByCountry(hub: HubRow, { shapes }: PlacementContext): Placement {
  const [only, second] = shapes.filter(({ region }) => region.country === hub.country);
  return { precision: 'country', lngLat: null, placeId: null, regionId: second === undefined ? (only?.region.id ?? null) : null };
}
