import type { RendererOptions } from '../map-renderer';
import type { MapScene } from '../spec/scene';
import type { Camera } from './camera';
import type { Drawing } from './drawing';
import { boundingBoxOf, type View } from './view';

/** Draws the newest scene as the camera sees it, once a frame at most, and says when there is nothing left to draw. */
export class Painter {
  readonly #drawing: Drawing;
  readonly #camera: Camera;
  readonly #options: Pick<RendererOptions, 'container' | 'events'>;
  #scene: MapScene | null = null;
  #seen: View | null = null;
  #frame = 0;
  #hasStarted = false;
  #isReady = false;

  constructor(drawing: Drawing, camera: Camera, options: Pick<RendererOptions, 'container' | 'events'>) {
    this.#drawing = drawing;
    this.#camera = camera;
    this.#options = options;
  }

  /** What was given to draw last. */
  get scene(): MapScene | null {
    return this.#scene;
  }

  apply(scene: MapScene): void {
    this.#scene = scene;
    this.wake();
  }

  /** Something has changed. */
  wake(): void {
    this.#options.container.dataset['mapState'] = 'loading';
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#paint();
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    // What still comes is for nobody.
    this.#frame = -1;
  }

  #paint(): void {
    const { container, events } = this.#options;
    this.#frame = 0;
    // Not before the first frame: whoever asked for the map must have it by then.
    if (!this.#hasStarted) this.#camera.start();
    this.#hasStarted = true;
    const { view, isMoving } = this.#camera;
    if (view !== this.#seen) events.onView(boundingBoxOf(view));
    this.#seen = view;
    if (this.#scene === null) return;
    this.#drawing.draw(this.#scene, view, isMoving);
    if (isMoving || this.#frame !== 0) return;
    container.dataset['mapState'] = 'idle';
    if (this.#isReady || this.#scene.ground === null) return;
    this.#isReady = true;
    events.onReady();
  }
}
