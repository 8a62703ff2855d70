import type { BoundingBox, CameraTarget, Viewport } from '../../domain/geo';
import type { MapCamera } from '../camera-commands';
import { initialViewport, viewportIn, type Frame } from '../framing';
import type { MapEvents, Padding } from '../map-events';
import type { MapPoint } from '../pointing';
import { boundingBoxOf, constrained, movedBy, zoomedTo, type View } from './view';

type CameraEvents = Pick<MapEvents, 'onMoveEnd' | 'onZoomLevel'>;

/** Where the map looks. Every move is a jump: what draws the map has no time to lose on the way. */
export class Camera implements MapCamera {
  #view: View;
  #level: number | null = null;
  #isMoving = false;
  readonly #events: CameraEvents;
  readonly #onChange: () => void;

  /** `onChange`: the view is another, or has come to rest. */
  constructor(target: CameraTarget | null, frame: Frame, events: CameraEvents, onChange: () => void) {
    this.#view = constrained({ viewport: initialViewport(frame, target), frame });
    this.#events = events;
    this.#onChange = onChange;
  }

  get view(): View {
    return this.#view;
  }

  /** The user has the map in hand. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** Tells where the camera is, for the first time. */
  start(): void {
    this.#reportLevel();
    this.#rest(false);
  }

  moveTo(viewport: Viewport): void {
    this.#jump(constrained({ viewport, frame: this.#view.frame }));
  }

  viewport(): Viewport {
    return this.#view.viewport;
  }

  fit(boundingBox: BoundingBox): void {
    this.moveTo(viewportIn(this.#view.frame, boundingBox));
  }

  show(boundingBox: BoundingBox): void {
    this.fit(boundingBox);
  }

  zoomBy(levels: number): void {
    this.#jump(zoomedTo(this.#view, this.#view.viewport.zoom + levels));
  }

  /** CSS pixels, right and down. */
  panBy(x: number, y: number): void {
    this.#jump(movedBy(this.#view, x, y));
  }

  setFrame(frame: Frame): void {
    this.#jump(constrained({ viewport: this.#view.viewport, frame }));
  }

  setPadding(padding: Padding): void {
    this.setFrame({ ...this.#view.frame, padding });
  }

  /** A part of the user's move, by CSS pixels right and down; `release` ends it. */
  drag(x: number, y: number): void {
    this.#isMoving = true;
    this.#set(movedBy(this.#view, x, y));
  }

  /** A part of the user's move, by so many levels of zoom towards the point, else the centre; `release` ends it. */
  zoomTowards(levels: number, point?: MapPoint): void {
    this.#isMoving = true;
    this.#set(zoomedTo(this.#view, this.#view.viewport.zoom + levels, point));
  }

  /** Ends the user's move. */
  release(): void {
    if (this.#isMoving) this.#rest(true);
  }

  #jump(view: View): void {
    this.#set(view);
    this.#rest(false);
  }

  #set(view: View): void {
    this.#view = view;
    this.#reportLevel();
    this.#onChange();
  }

  /** Comes to rest. */
  #rest(byUser: boolean): void {
    this.#isMoving = false;
    this.#events.onMoveEnd(this.#view.viewport, boundingBoxOf(this.#view), byUser);
    this.#onChange();
  }

  #reportLevel(): void {
    const level = Math.round(this.#view.viewport.zoom);
    if (level === this.#level) return;
    this.#level = level;
    this.#events.onZoomLevel(level);
  }
}
