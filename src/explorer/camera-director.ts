import type { BoundingBox, CameraTarget, Viewport } from '../domain/geo';

/** The camera commands that the drawn map understands; whoever draws it attaches one. */
export interface CameraPort {
  flyTo(viewport: Viewport): void;
  fitBounds(boundingBox: BoundingBox): void;
  home(instant?: boolean): void;
}

/**
 * Sends camera commands to the map, if one is drawn, and remembers whether the camera is at home: showing all of Europe because nobody moved
 * it. Commands come from event handlers, never from effects.
 */
export class CameraDirector {
  #port: CameraPort | null = null;
  #atHome = true;
  #awaited: CameraTarget | null = null;

  get atHome(): boolean {
    return this.#atHome;
  }

  /** What the last command asked to see while there was no map: the first one begins there. `null`: nothing, or all of Europe. */
  get awaited(): CameraTarget | null {
    return this.#awaited;
  }

  /** @returns detaches the port */
  attach(port: CameraPort): () => void {
    this.#port = port;
    this.#awaited = null;
    return () => {
      this.#port = null;
    };
  }

  /** The user moved the map, or is about to. */
  leaveHome(): void {
    this.#atHome = false;
  }

  goHome(): void {
    this.#atHome = true;
    this.#awaited = null;
    this.#port?.home();
  }

  /** The map has another size: all of Europe stays all of Europe. */
  resized(): void {
    if (this.#atHome) this.#port?.home(true);
  }

  fly(viewport: Viewport): void {
    this.leaveHome();
    if (this.#port === null) this.#awaited = viewport;
    else this.#port.flyTo(viewport);
  }

  fit(boundingBox: BoundingBox): void {
    this.leaveHome();
    if (this.#port === null) this.#awaited = boundingBox;
    else this.#port.fitBounds(boundingBox);
  }

  /** Moves where a link says; `null` is home. */
  follow(viewport: Viewport | null): void {
    if (viewport === null) this.goHome();
    else this.fly(viewport);
  }
}
