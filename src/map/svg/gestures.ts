import type { MapPoint } from '../pointing';
import type { Camera } from './camera';

/** A press that moves no farther is a click, CSS pixels. */
const SLOP_PX = 3;
/** The wheel has no end: a pause is one. */
const WHEEL_PAUSE_MS = 200;
const LINE_PX = 40;
/** Levels of zoom for a pixel of the wheel, and of two fingers on a touchpad, which move it by less. */
const WHEEL_LEVELS = 1 / 600;
const PINCH_LEVELS = 1 / 100;
/** Steps of the wheel beyond it are counted as this, levels of zoom. */
const MOST_LEVELS = 0.5;

/** CSS pixels from the top left corner of the canvas. */
export function pointOf(canvas: HTMLElement, { clientX, clientY }: MouseEvent): MapPoint {
  const { left, top } = canvas.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Moves the camera by dragging with a mouse, a pen or a finger, and by two fingers; a click that ends a drag is kept from all later listeners. */
export function followPointers(canvas: HTMLElement, camera: Camera, signal: AbortSignal): void {
  const pointers = new Map<number, MapPoint>();
  let isDrag = false;
  const release = ({ pointerId }: PointerEvent): void => {
    if (pointers.delete(pointerId) && pointers.size === 0) camera.release();
  };
  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (pointers.size === 0) isDrag = false;
    pointers.set(event.pointerId, pointOf(canvas, event));
    canvas.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = pointOf(canvas, event);
    if (!isDrag && distance(before, now) < SLOP_PX) return;
    isDrag = true;
    pointers.set(event.pointerId, now);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) camera.drag(before.x - now.x, before.y - now.y);
    else pinch(camera, other, before, now);
  };
  const click = (event: MouseEvent): void => {
    if (isDrag) event.stopImmediatePropagation();
  };
  canvas.addEventListener('pointerdown', press, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) canvas.addEventListener(end, release, { signal });
  canvas.addEventListener('click', click, { signal });
}

const distance = (a: MapPoint, b: MapPoint): number => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: MapPoint, b: MapPoint): MapPoint => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** One of two fingers moves: what lies between them follows. */
function pinch(camera: Camera, resting: MapPoint, before: MapPoint, now: MapPoint): void {
  const [from, to] = [between(resting, before), between(resting, now)];
  camera.drag(from.x - to.x, from.y - to.y);
  camera.zoomTowards(Math.log2(Math.max(distance(resting, now), 1) / Math.max(distance(resting, before), 1)), to);
}

/** Zooms by the wheel, by two fingers on a touchpad, and by double click (with Shift: out). */
export function followWheel(canvas: HTMLElement, camera: Camera, signal: AbortSignal): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const roll = (event: WheelEvent): void => {
    event.preventDefault();
    const deltaPx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
    const levels = -deltaPx * (event.ctrlKey ? PINCH_LEVELS : WHEEL_LEVELS);
    camera.zoomTowards(Math.max(-MOST_LEVELS, Math.min(MOST_LEVELS, levels)), pointOf(canvas, event));
    clearTimeout(pause);
    pause = setTimeout(() => {
      camera.release();
    }, WHEEL_PAUSE_MS);
  };
  canvas.addEventListener('wheel', roll, { signal, passive: false });
  const doubleClick = (event: MouseEvent): void => {
    event.preventDefault();
    camera.zoomTowards(event.shiftKey ? -1 : 1, pointOf(canvas, event));
    camera.release();
  };
  canvas.addEventListener('dblclick', doubleClick, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(pause);
  });
}
