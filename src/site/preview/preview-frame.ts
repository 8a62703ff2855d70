import { geoArea, geoAzimuthalEqualArea, type GeoProjection } from 'd3';
import type { Feature, MultiPoint, MultiPolygon, Polygon, Position } from 'geojson';
import { boundingBoxAround, contains, type BoundingBox, type LngLat } from '../../domain/geo';
import type { Country, Region } from '../../domain/region';

/** CSS pixels, which are those of the picture. */
export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where most hubs are: from the Atlantic coast to the Black Sea. What lies beyond is there as far as the picture goes. */
const EUROPE: BoundingBox = [-9, 34.3, 30, 65.3];
/** As much is always seen, so that a small country or region has its neighbours around it. */
const LEAST_RADIUS_KM = 32;
/** Parts of a country that are smaller, as a share of its largest, are seen if they happen to lie in the picture. */
const LEAST_PART = 0.003;
/** Room around what is to be seen as a whole, as a share of the height. */
const MARGIN = 0.09;

/** All of Europe, in the projection that the Union's maps of statistics have (LAEA, ETRS89: middle at 52° N 10° E). */
export function europeFrame(size: PictureSize): GeoProjection {
  return fitted(cornersOf(EUROPE), [10, 52], size, 0);
}

/** A country as a whole, without its parts in other continents and without islets: Jan Mayen would push Norway aside. */
export function countryFrame({ geometry, properties }: Feature<Polygon | MultiPolygon, Country>, size: PictureSize): GeoProjection {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const parts = polygons.map((coordinates) => ({ exterior: coordinates[0] ?? [], area: geoArea({ type: 'Polygon', coordinates }) }));
  const least = LEAST_PART * Math.max(...parts.map(({ area }) => area));
  const box = grown(properties.boundingBox);
  const isShown = ([lng = NaN, lat = NaN]: Position) => contains(box, [lng, lat]);
  return around(parts.flatMap(({ exterior, area }) => (area < least ? [] : exterior.filter(isShown))), size); // prettier-ignore
}

/** A region as a whole. */
export function regionFrame({ boundingBox }: Region, size: PictureSize): GeoProjection {
  return around(cornersOf(boundingBox), size);
}

/** Bounding boxes in the data are rounded to two decimals. */
function grown([west, south, east, north]: BoundingBox): BoundingBox {
  return [west - 0.05, south - 0.05, east + 0.05, north + 0.05];
}

function around(points: readonly Position[], size: PictureSize): GeoProjection {
  const middle = middleOf(points);
  return fitted([...points, ...cornersOf(boundingBoxAround(middle, LEAST_RADIUS_KM))], middle, size, MARGIN);
}

function middleOf(points: readonly Position[]): LngLat {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([lng]) => lng!)), middle(points.map(([, lat]) => lat!))];
}

function fitted(points: readonly Position[], [lng, lat]: LngLat, { widthPx, heightPx }: PictureSize, margin: number): GeoProjection {
  const seen: MultiPoint = { type: 'MultiPoint', coordinates: [...points] };
  const marginPx = margin * heightPx;
  const projection = geoAzimuthalEqualArea().rotate([-lng, -lat]);
  projection.fitExtent([[marginPx, marginPx], [widthPx - marginPx, heightPx - marginPx]], seen); // prettier-ignore
  // Strokes end outside the picture.
  return projection.clipExtent([[-10, -10], [widthPx + 10, heightPx + 10]]); // prettier-ignore
}

function cornersOf([west, south, east, north]: BoundingBox): Position[] {
  return [[west, south], [west, north], [east, south], [east, north]]; // prettier-ignore
}
