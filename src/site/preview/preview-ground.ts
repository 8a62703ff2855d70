import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { EARTH_RADIUS_KM } from '../../domain/geo';
import type { Ground } from '../../domain/ground';
import { PALETTES } from '../../map/spec/palette';
import type { PictureSize } from './preview-frame';

/** Land and borders in two finenesses: of the same countries and regions, with the same properties. */
export interface Grounds {
  readonly overview: Ground;
  readonly detail: Ground;
}

const { sea, land, landBeyond, countryBorder, disc, accent } = PALETTES.light;

/** The overview is drawn on a grid of about two kilometres: where a pixel is less than this, it would show. */
const DETAIL_BELOW_KM = 1.5;

/** The ground as fine as the picture can show it. */
export function groundFor({ overview, detail }: Grounds, projection: GeoProjection): Ground {
  return EARTH_RADIUS_KM / projection.scale() < DETAIL_BELOW_KM ? detail : overview;
}

/** All countries on the map alike, as SVG. */
export function europeGround({ neighbours, countries, countryBorders }: Ground, projection: GeoProjection): string {
  const draw = drawing(projection);
  return [
    draw(neighbours, { fill: landBeyond }),
    draw(countries, { fill: land }),
    draw(countryBorders, { fill: 'none', stroke: countryBorder, 'stroke-width': 0.9 }),
  ].join('');
}

/** One country bright among the others, as SVG. */
export function countryGround(
  ground: Ground,
  country: string,
  projection: GeoProjection,
  { borderPx, regionBorderPx }: BorderWidths,
): string {
  const draw = drawing(projection);
  const regions = regionBorderPx === 0 ? [] : ground.regions.features.filter(({ properties }) => properties.country === country);
  return [
    draw(ground.neighbours, { fill: landBeyond }),
    draw(ground.countries, { fill: landBeyond }),
    draw(countryOf(ground, country), { fill: disc }),
    draw({ type: 'FeatureCollection', features: regions }, { fill: 'none', stroke: landBeyond, 'stroke-width': regionBorderPx }),
    draw(ground.countryBorders, { fill: 'none', stroke: countryBorder, 'stroke-width': borderPx }),
  ].join('');
}

/** In the pixels of the picture; 0: none are drawn. */
export interface BorderWidths {
  readonly borderPx: number;
  readonly regionBorderPx: number;
}

/** The area in which a hub lies somewhere, as SVG. */
export function regionTint(ground: Ground, regionId: string, projection: GeoProjection): string {
  const area = ground.regions.features.find(({ properties }) => properties.id === regionId);
  if (area === undefined) return '';
  return drawing(projection)(area, { fill: accent, 'fill-opacity': 0.14, stroke: accent, 'stroke-opacity': 0.7, 'stroke-width': 1 });
}

/** @throws Error if the files of the data are not of one release */
export function countryOf({ countries }: Ground, country: string): Ground['countries']['features'][number] {
  const found = countries.features.find(({ properties }) => properties.id === country);
  if (found === undefined) throw new Error(`The country '${country}' has hubs and no outline: run 'npm run data' before the build`);
  return found;
}

/** The picture in the colour of the sea with all that lies on it. */
export function pictureSvg({ widthPx, heightPx }: PictureSize, parts: readonly string[]): string {
  const size = `width="${widthPx}" height="${heightPx}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect ${size} fill="${sea}"/>${parts.join('')}</svg>`;
}

type Attributes = Readonly<Record<string, string | number>>;

function drawing(projection: GeoProjection): (object: GeoPermissibleObjects, attributes: Attributes) => string {
  const path = geoPath(projection).digits(1);
  return (object, attributes) => {
    const data = path(object);
    if (data === null) return '';
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<path d="${data}"${written.join('')} stroke-linejoin="round"/>`;
  };
}
