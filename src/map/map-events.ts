import type { BoundingBox, LngLat, Viewport } from '../domain/geo';

/** Free space in CSS pixels that panels take away from each side of the canvas. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the pointer is over: a mark wins over the region beneath it. */
export type MapTarget = { readonly type: 'mark'; readonly id: string } | { readonly type: 'region'; readonly id: string };

/** What the visitor did on a map that leaves the page around it its own: rolled the wheel, or dragged with one finger. */
export type PreventedGesture = 'wheel' | 'touch';

/** What the map tells the rest of the page. */
export interface MapEvents {
  /** The user ended a move (not one that a command started), or a command's move came to rest. */
  onMoveEnd(viewport: Viewport, boundingBox: BoundingBox, byUser: boolean): void;
  /** The canvas has taken its new size. */
  onResize(): void;
  /** What is seen has changed; at most once a frame. Without the padding: all that is drawn. */
  onView(boundingBox: BoundingBox): void;
  /** The integer part of the zoom changed during a move: marks for this level are wanted now. */
  onZoomLevel(level: number): void;
  onClick(target: MapTarget | null, lngLat: LngLat): void;
  /** `point` in CSS pixels from the top left corner of the map; `null` when the pointer left everything. */
  onHover(target: MapTarget | null, point: { readonly x: number; readonly y: number } | null): void;
  /** The page around the map got what was done. Whoever listens wants that: Ctrl or ⌘ and a second finger move the map then. Absent: it takes all. */
  readonly onGesturePrevented?: (gesture: PreventedGesture) => void;
  /** First frame with all data drawn. */
  onReady(): void;
  /** The map cannot be drawn, or stopped for good; `cause` for the console, not for people. */
  onFailure(cause: unknown): void;
}
