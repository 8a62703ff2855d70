import type { BoundingBox, CameraTarget, Viewport } from '../domain/geo';
import { viewportOfBox } from '../domain/mercator';
import { HOME, MAX_ZOOM, WIDEST_MIN_ZOOM } from './extent';
import type { Padding } from './map-events';

/** Room around what is to be seen as a whole, CSS pixels. */
const MARGIN_PX = 12;

/** The window through which the map is seen, in CSS pixels; panels take the padding away. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly padding: Padding;
}

/** The camera that shows the whole box in the free part of the frame, at `maxZoom` at most. */
export function viewportIn({ width, height, padding }: Frame, boundingBox: BoundingBox): Viewport {
  const { top, right, bottom, left } = padding;
  return viewportOfBox(boundingBox, width - left - right - 2 * MARGIN_PX, height - top - bottom - 2 * MARGIN_PX, MAX_ZOOM);
}

/** The camera that a map begins with; `null`: Europe. */
export function initialViewport(frame: Frame, target: CameraTarget | null): Viewport {
  return target !== null && 'zoom' in target ? target : viewportIn(frame, target ?? HOME);
}

/** The smallest zoom is a little less than shows Europe in the free part of the frame, whatever its size. */
export function minZoomIn(frame: Frame): number {
  return Math.min(viewportIn(frame, HOME).zoom - 0.3, WIDEST_MIN_ZOOM);
}
