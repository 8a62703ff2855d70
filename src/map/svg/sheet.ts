import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3';
import type { LngLat } from '../../domain/geo';
import type { MapPoint } from '../pointing';
import { frameOrigin, worldPoint, worldPx, type View } from './view';

/**
 * The part of the world that is drawn: the frame with a margin, at one zoom. All that is drawn is placed on it, in CSS pixels from its top left
 * corner, and a move of the camera only shifts it until the frame leaves it.
 */
export interface Sheet {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  /** From the top left corner of the world, CSS pixels. */
  readonly origin: MapPoint;
}

/** Margin on each side, as a share of the frame. */
const MARGIN = 0.5;

export function sheetOf(view: View, margin = MARGIN): Sheet {
  const { width, height } = view.frame;
  const { x, y } = frameOrigin(view);
  return {
    zoom: view.viewport.zoom,
    width: width * (1 + 2 * margin),
    height: height * (1 + 2 * margin),
    origin: { x: x - width * margin, y: y - height * margin },
  };
}

/** How the sheet lies under the frame: its top left corner from that of the frame in CSS pixels, and how much it is enlarged. */
export interface Placement extends MapPoint {
  readonly scale: number;
}

export function placementOf({ zoom, origin }: Sheet, view: View): Placement {
  const { x, y } = frameOrigin(view);
  const scale = 2 ** (view.viewport.zoom - zoom);
  return { x: origin.x * scale - x, y: origin.y * scale - y, scale };
}

/** Whether the sheet shows all of the view, enlarged or reduced by so much at most. */
export function covers(sheet: Sheet, view: View, mostScale = 1): boolean {
  const { x, y, scale } = placementOf(sheet, view);
  const { width, height } = view.frame;
  if (scale > mostScale || scale < 1 / mostScale) return false;
  return x <= 0 && y <= 0 && x + sheet.width * scale >= width && y + sheet.height * scale >= height;
}

/** The point of the sheet that lies under a point of the frame. */
export function underPoint({ x, y, scale }: Placement, point: MapPoint): MapPoint {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** The point of the frame that lies over a point of the sheet. */
export function overPoint({ x, y, scale }: Placement, point: MapPoint): MapPoint {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

/** Position on the sheet. */
export function pointOn({ zoom, origin }: Sheet, lngLat: LngLat): MapPoint {
  const { x, y } = worldPoint(lngLat, zoom);
  return { x: x - origin.x, y: y - origin.y };
}

/** Whether what lies around a point of the sheet, at most so far away, is on it. */
export function isOn({ width, height }: Pick<Sheet, 'width' | 'height'>, { x, y }: MapPoint, reachPx = 0): boolean {
  return x >= -reachPx && y >= -reachPx && x <= width + reachPx && y <= height + reachPx;
}

/**
 * SVG path data of GeoJSON on the sheet, cut off at its edges, to a tenth of a pixel; `null` if nothing of it is on the sheet. Edges are straight
 * lines of the map, as MapLibre draws them, not arcs of the globe; so the direction of rings does not matter either.
 */
export function pathsOn({ zoom, width, height, origin }: Sheet): (object: GeoPermissibleObjects) => string | null {
  const world = worldPx(zoom);
  const projection = geoMercator()
    .preclip((stream) => stream)
    .precision(0)
    .scale(world / (2 * Math.PI))
    .translate([world / 2 - origin.x, world / 2 - origin.y])
    .clipExtent([[0, 0], [width, height]]); // prettier-ignore
  return geoPath(projection).digits(1);
}
