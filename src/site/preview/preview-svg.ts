/** What a page shows, as a picture for links: land, borders and hubs, and no word, so that it is the same in every language. */
import type { GeoProjection } from 'd3';
import { countryPreview, EUROPE_PREVIEW, hubPreview, type Preview } from '../../embed/previews';
import type { Hub } from '../../domain/hub';
import { PALETTES } from '../../map/spec/palette';
import { countryFrame, europeFrame, regionFrame, type PictureSize } from './preview-frame';
import { countryGround, countryOf, europeGround, groundFor, pictureSvg, regionTint } from './preview-ground';
import { isWhole, markSvg, placedMarks, round, type PlacedMark } from './preview-marks';
import { previewSource, type PreviewFiles, type PreviewSource } from './preview-source';

/** Sizes of marks, as on the map at 1. */
const SCALES = { europe: 1, country: 1.8, hub: 2, besideHub: 0.85 } as const;
/** Of the hubs beside the one that the picture is of. */
const BESIDE_OPACITY = 0.4;
/** Around that one where its city is known, CSS pixels. */
const CIRCLE_PX = 34;

/** Every picture as SVG, by the path of its file: of Europe, of each country that has a hub, of each hub that has a position. */
export function* previewSvgs(files: PreviewFiles): Generator<readonly [path: string, svg: string]> {
  const source = previewSource(files);
  yield [EUROPE_PREVIEW.path, europeSvg(source, EUROPE_PREVIEW)];
  for (const country of new Set(source.hubs.map((hub) => hub.country))) {
    const ofCountry = countryPreview(country);
    yield [ofCountry.path, countrySvg(source, country, ofCountry)];
    yield* hubSvgs(source, country);
  }
}

/** Europe with every hub that lies there. */
export function europeSvg(source: PreviewSource, size: Preview): string {
  const projection = europeFrame(size);
  return pictureSvg(size, [
    europeGround(groundFor(source, projection), projection),
    ...markSvgs(placedMarks(source.hubs, projection, SCALES.europe), SCALES.europe, size),
  ]);
}

/** A country among its neighbours, with its hubs. */
export function countrySvg(source: PreviewSource, country: string, size: Preview): string {
  const projection = countryFrame(countryOf(source.detail, country), size);
  const marks = placedMarks(hubsOf(source, country), projection, SCALES.country);
  return pictureSvg(size, [
    countryGround(groundFor(source, projection), country, projection, { borderPx: 1.2, regionBorderPx: 1 }),
    ...markSvgs(marks, SCALES.country, size),
  ]);
}

function* hubSvgs(source: PreviewSource, country: string): Generator<readonly [path: string, svg: string]> {
  const groundOf = new Map<GeoProjection, string>();
  const frameOf = hubFrames(source, country);
  for (const hub of hubsOf(source, country)) {
    const preview = hubPreview(hub);
    const projection = hub.lngLat === null ? null : frameOf(hub, preview);
    if (projection === null) continue;
    const ground = groundFor(source, projection);
    const drawn = groundOf.get(projection) ?? countryGround(ground, country, projection, { borderPx: 0.6, regionBorderPx: 0 });
    groundOf.set(projection, drawn);
    const region = hub.precision === 'region' && hub.regionId !== null ? regionTint(ground, hub.regionId, projection) : null;
    yield [preview.path, hubSvg(hub, hubsOf(source, country), { size: preview, projection, ground: drawn, region })];
  }
}

/** The frame of each hub of a country: the country, the same for all of them, or its region where it lies outside. */
function hubFrames(source: PreviewSource, country: string): (hub: Hub, size: Preview) => GeoProjection {
  const outline = countryOf(source.detail, country);
  let ofCountry: GeoProjection | null = null;
  return (hub, size) => {
    ofCountry ??= countryFrame(outline, size);
    const region = hub.regionId === null ? undefined : source.regionById.get(hub.regionId);
    return region === undefined || isSeen(hub, ofCountry, size) ? ofCountry : regionFrame(region, size);
  };
}

/** What lies beneath the marks of a hub's picture. `region`: where only that is known. */
interface HubScene {
  readonly size: PictureSize;
  readonly projection: GeoProjection;
  readonly ground: string;
  readonly region: string | null;
}

/** The hub in its country, among the others there. Around it lies a circle, or its region tinted where no more is known. */
export function hubSvg(hub: Hub, hubs: readonly Hub[], { size, projection, ground, region }: HubScene): string {
  const marks = placedMarks(hubs, projection, SCALES.besideHub, hub, SCALES.hub);
  const own = marks.filter((mark) => mark.hub === hub);
  const others = marks.filter((mark) => mark.hub !== hub);
  return pictureSvg(size, [
    ground,
    ...(region === null ? own.map(circleAround) : [region]),
    `<g opacity="${BESIDE_OPACITY}">${markSvgs(others, SCALES.besideHub, size).join('')}</g>`,
    ...own.map((mark) => markSvg(mark, SCALES.hub)),
  ]);
}

function circleAround({ x, y }: PlacedMark): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${CIRCLE_PX}" fill="${PALETTES.light.accent}" fill-opacity="0.12"/>`;
}

/** Those that the edge of the picture would cut are left out. */
function markSvgs(marks: readonly PlacedMark[], scale: number, size: PictureSize): string[] {
  return marks.filter((mark) => isWhole(mark, scale, size)).map((mark) => markSvg(mark, scale));
}

function isSeen({ lngLat }: Hub, projection: GeoProjection, { widthPx, heightPx }: PictureSize): boolean {
  const [x = NaN, y = NaN] = lngLat === null ? [] : (projection([...lngLat]) ?? []);
  return x >= CIRCLE_PX && x <= widthPx - CIRCLE_PX && y >= CIRCLE_PX / 2 && y <= heightPx - CIRCLE_PX / 2;
}

function hubsOf({ hubs }: PreviewSource, country: string): Hub[] {
  return hubs.filter((hub) => hub.country === country);
}
