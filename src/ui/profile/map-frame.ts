import { geoCircle } from 'd3';
import type { Polygon } from 'geojson';
import { boundingBoxAround, contains, unionOf, type LngLat } from '../../domain/geo';
import type { Hub } from '../../domain/hub';
import { viewportOfBox } from '../../domain/mercator';
import type { Region } from '../../domain/region';
import type { RegionFacts } from '../../domain/region-facts';
import { pathsOn, pointOn, sheetOf, type Sheet } from '../../map/svg/sheet';
import { boundingBoxOf, worldPx } from '../../map/svg/view';

const EARTH_CIRCUMFERENCE_KM = 40_030.2;
/** So much around the region is seen, as a share of the frame. */
const MARGIN = 0.06;
const ROUND_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500];
/** The scale bar is at most so long, as a share of the frame. */
const LONGEST_BAR = 0.25;

/** A small map of a region, drawn on a sheet of so many pixels. */
export interface MapFrame {
  readonly sheet: Sheet;
  readonly path: ReturnType<typeof pathsOn>;
  readonly at: (lngLat: LngLat) => { readonly x: number; readonly y: number };
  /** A round number of kilometres, and how long it is in the middle of the map. */
  readonly bar: { readonly km: number; readonly px: number };
  /** Those of the hubs that are seen. */
  readonly seen: (hubs: readonly Hub[]) => readonly (Hub & { readonly lngLat: LngLat })[];
}

/** The region with all that is in reach of its population centre, in Web Mercator. */
export function mapFrame(
  region: Region,
  facts: RegionFacts | null,
  reachKm: number,
  { width, height }: Pick<Sheet, 'width' | 'height'>,
): MapFrame {
  const around = boundingBoxAround(facts?.centre ?? region.labelPoint, reachKm);
  const box = unionOf([region.boundingBox, around])!;
  const viewport = viewportOfBox(box, width * (1 - 2 * MARGIN), height * (1 - 2 * MARGIN));
  const frame = { width, height, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
  const sheet = sheetOf({ viewport, frame }, 0);
  const shown = boundingBoxOf({ viewport, frame });
  const kmPerPx = (EARTH_CIRCUMFERENCE_KM * Math.cos((viewport.lngLat[1] * Math.PI) / 180)) / worldPx(viewport.zoom);
  const km = ROUND_KM.findLast((each) => each / kmPerPx <= width * LONGEST_BAR) ?? ROUND_KM[0]!;
  return {
    sheet,
    path: pathsOn(sheet),
    at: (lngLat) => pointOn(sheet, lngLat),
    bar: { km, px: km / kmPerPx },
    seen: (hubs) => hubs.filter((hub): hub is Hub & { lngLat: LngLat } => hub.lngLat !== null && contains(shown, hub.lngLat)),
  };
}

/** All points so far away along great circles. */
export function circleAround([lng, lat]: LngLat, radiusKm: number): Polygon {
  return geoCircle().center([lng, lat]).radius((radiusKm / EARTH_CIRCUMFERENCE_KM) * 360)(); // prettier-ignore
}
