import type { MapEvents, MapTarget } from '../map-events';
import { Hover, isTouch, tolerancePxOf, type MapPoint } from '../pointing';
import type { Camera } from './camera';
import type { Drawing } from './drawing';
import { pointOf } from './gestures';
import { markAt } from './mark-hit';
import { regionIdOf } from './region-layer';
import { placementOf, underPoint } from './sheet';
import { unproject, type View } from './view';

/** The mark nearest to the point, else the region beneath it. */
function targetAt(canvas: HTMLElement, { marks, sheet }: Drawing, view: View, point: MapPoint, tolerancePx: number): MapTarget | null {
  if (sheet === null) return null;
  const mark = markAt(marks, underPoint(placementOf(sheet, view), point), tolerancePx);
  if (mark !== null) return { type: 'mark', id: mark.id };
  const { left, top } = canvas.getBoundingClientRect();
  const regionId = regionIdOf(document.elementFromPoint(point.x + left, point.y + top));
  return regionId === null ? null : { type: 'region', id: regionId };
}

/** Reports clicks, and what the pointer is over; never during a move. @returns forgets what the pointer was over: the map has moved */
export function reportPointer(
  canvas: HTMLElement,
  camera: Camera,
  drawing: Drawing,
  events: Pick<MapEvents, 'onClick' | 'onHover'>,
  signal: AbortSignal,
): () => void {
  const target = (point: MapPoint, tolerancePx: number): MapTarget | null => targetAt(canvas, drawing, camera.view, point, tolerancePx);
  const hover = new Hover(canvas, events, target);
  const leave = (): void => {
    hover.leave();
  };
  const move = (event: PointerEvent): void => {
    if (!isTouch(event) && !camera.isMoving) hover.moveTo(pointOf(canvas, event));
  };
  const click = (event: MouseEvent): void => {
    const point = pointOf(canvas, event);
    events.onClick(target(point, tolerancePxOf(event)), unproject(camera.view, point));
  };
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerleave', leave, { signal });
  canvas.addEventListener('click', click, { signal });
  signal.addEventListener('abort', () => {
    hover.stop();
  });
  return leave;
}
