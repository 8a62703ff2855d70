import type { PreventedGesture } from '../map-events';

/**
 * Leaves the wheel and one finger to the page around the map, as MapLibre's cooperative gestures do: Ctrl or ⌘ with the wheel, and two fingers, are
 * the map's. To be called before whatever else listens: that is kept from hearing what is not for it.
 */
export function cooperate(canvas: HTMLElement, onPrevented: (gesture: PreventedGesture) => void, signal: AbortSignal): void {
  const fingers = new Set<number>();
  canvas.style.touchAction = 'pan-x pan-y';
  const lift = ({ pointerId }: PointerEvent): void => {
    fingers.delete(pointerId);
  };
  const touch = ({ pointerId, pointerType }: PointerEvent): void => {
    if (pointerType === 'touch') fingers.add(pointerId);
  };
  const drag = (event: PointerEvent): void => {
    if (fingers.size === 1 && fingers.has(event.pointerId)) event.stopImmediatePropagation();
  };
  const scroll = (event: TouchEvent): void => {
    if (event.touches.length === 1) onPrevented('touch');
    else if (event.cancelable) event.preventDefault();
  };
  const roll = (event: WheelEvent): void => {
    // Two fingers on a touchpad are told as Ctrl and the wheel.
    if (event.ctrlKey || event.metaKey) return;
    event.stopImmediatePropagation();
    onPrevented('wheel');
  };
  canvas.addEventListener('pointerdown', touch, { signal });
  canvas.addEventListener('pointermove', drag, { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) canvas.addEventListener(end, lift, { signal });
  canvas.addEventListener('touchmove', scroll, { signal, passive: false });
  canvas.addEventListener('wheel', roll, { signal });
}
