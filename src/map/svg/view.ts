import type { BoundingBox, LngLat, Viewport } from '../../domain/geo';
import { fromMercator, toMercator, WORLD_PX } from '../../domain/mercator';
import { MAX_ZOOM, REACH } from '../extent';
import { minZoomIn, type Frame } from '../framing';
import type { MapPoint } from '../pointing';

/** What is seen: a camera, and the frame it looks through. The centre of the camera lies in the middle of the frame's free part. */
export interface View {
  readonly viewport: Viewport;
  readonly frame: Frame;
}

/** Width of the world, CSS pixels. */
export const worldPx = (zoom: number): number => WORLD_PX * 2 ** zoom;

/** Position in CSS pixels from the top left corner of the world. */
export function worldPoint(lngLat: LngLat, zoom: number): MapPoint {
  const [x, y] = toMercator(lngLat);
  return { x: x * worldPx(zoom), y: y * worldPx(zoom) };
}

const lngLatAt = ({ x, y }: MapPoint, zoom: number): LngLat => fromMercator(x / worldPx(zoom), y / worldPx(zoom));

/** The top left corner of the frame, in CSS pixels from that of the world. */
export function frameOrigin({ viewport, frame }: View): MapPoint {
  const centre = worldPoint(viewport.lngLat, viewport.zoom);
  const middle = middleOf(frame);
  return { x: centre.x - middle.x, y: centre.y - middle.y };
}

/** The middle of the free part, from the top left corner of the frame. */
function middleOf({ width, height, padding: { top, right, bottom, left } }: Frame): MapPoint {
  return { x: (width + left - right) / 2, y: (height + top - bottom) / 2 };
}

/** Position in CSS pixels from the top left corner of the frame. */
export function project(view: View, lngLat: LngLat): MapPoint {
  const origin = frameOrigin(view);
  const { x, y } = worldPoint(lngLat, view.viewport.zoom);
  return { x: x - origin.x, y: y - origin.y };
}

/** Inverse of `project`. */
export function unproject(view: View, { x, y }: MapPoint): LngLat {
  const origin = frameOrigin(view);
  return lngLatAt({ x: x + origin.x, y: y + origin.y }, view.viewport.zoom);
}

/** All that is seen, whatever lies over it. */
export function boundingBoxOf(view: View): BoundingBox {
  const [west, north] = unproject(view, { x: 0, y: 0 });
  const [east, south] = unproject(view, { x: view.frame.width, y: view.frame.height });
  return [west, south, east, north];
}

/** The same view moved so that what was at (x, y) comes to the top left corner of the frame; stopped at the edge of the map's reach. */
export function movedBy({ viewport, frame }: View, x: number, y: number): View {
  const centre = worldPoint(viewport.lngLat, viewport.zoom);
  const lngLat = lngLatAt({ x: centre.x + x, y: centre.y + y }, viewport.zoom);
  return constrained({ viewport: { zoom: viewport.zoom, lngLat }, frame });
}

/** The same view at another zoom, with what is at the point staying there; without a point, the centre stays. */
export function zoomedTo(view: View, zoom: number, point: MapPoint = middleOf(view.frame)): View {
  const allowed = clamp(zoom, minZoomIn(view.frame), MAX_ZOOM);
  const at = worldPoint(unproject(view, point), allowed);
  const middle = middleOf(view.frame);
  const lngLat = lngLatAt({ x: at.x - point.x + middle.x, y: at.y - point.y + middle.y }, allowed);
  return constrained({ viewport: { zoom: allowed, lngLat }, frame: view.frame });
}

/** The nearest view whose zoom is allowed and whose free part stays within the map's reach, as MapLibre limits it. */
export function constrained({ viewport, frame }: View): View {
  const zoom = clamp(viewport.zoom, minZoomIn(frame), MAX_ZOOM);
  const [west, south, east, north] = REACH;
  const [topLeft, bottomRight] = [worldPoint([west, north], zoom), worldPoint([east, south], zoom)];
  const { top, right, bottom, left } = frame.padding;
  const [width, height] = [frame.width - left - right, frame.height - top - bottom];
  const centre = worldPoint(viewport.lngLat, zoom);
  const excess = Math.max(width / (bottomRight.x - topLeft.x), height / (bottomRight.y - topLeft.y));
  const within = {
    x: middleWithin(centre.x, width, topLeft.x, bottomRight.x),
    y: middleWithin(centre.y, height, topLeft.y, bottomRight.y),
  };
  return { viewport: { zoom: excess > 1 ? zoom + Math.log2(excess) : zoom, lngLat: lngLatAt(within, zoom) }, frame };
}

/** The middle nearest to `middle` of a length that lies between two edges, or the middle between them if it is too long. */
function middleWithin(middle: number, length: number, start: number, end: number): number {
  return length > end - start ? (start + end) / 2 : clamp(middle, start + length / 2, end - length / 2);
}

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);
