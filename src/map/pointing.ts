import type { MapEvents, MapTarget } from './map-events';

/** How far beside a mark still counts, CSS pixels: the smallest mark is 17 px wide, a target at least 24, for fingers 36. */
const TOLERANCE_PX = { mouse: 4, touch: 10 };

/** CSS pixels from the top left corner of the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Browsers follow a tap by mouse events; where they say what caused them, a finger is told from a mouse. */
export function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event ? event.pointerType === 'touch' : matchMedia('(hover: none)').matches;
}

export function tolerancePxOf(event: MouseEvent): number {
  return isTouch(event) ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse;
}

type TargetAt = (point: MapPoint, tolerancePx: number) => MapTarget | null;

/** Reports what a mouse is over, at most once a frame, and shows by the cursor that a mark can be clicked. */
export class Hover {
  readonly #canvas: HTMLElement;
  readonly #events: Pick<MapEvents, 'onHover'>;
  readonly #targetAt: TargetAt;
  #frame = 0;
  #isOverTarget = false;

  constructor(canvas: HTMLElement, events: Pick<MapEvents, 'onHover'>, targetAt: TargetAt) {
    this.#canvas = canvas;
    this.#events = events;
    this.#targetAt = targetAt;
  }

  moveTo(point: MapPoint): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#report(point);
    });
  }

  leave(): void {
    this.stop();
    this.#canvas.style.cursor = '';
    if (this.#isOverTarget) this.#events.onHover(null, null);
    this.#isOverTarget = false;
  }

  /** Nothing more is reported of what was seen so far. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #report({ x, y }: MapPoint): void {
    const target = this.#targetAt({ x, y }, TOLERANCE_PX.mouse);
    if (target === null) {
      this.leave();
      return;
    }
    this.#canvas.style.cursor = target.type === 'mark' ? 'pointer' : '';
    this.#isOverTarget = true;
    this.#events.onHover(target, { x, y });
  }
}
