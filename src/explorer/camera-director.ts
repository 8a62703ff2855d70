import type { BoundingBox, CameraTarget, Viewport } from '../domain/geo';

/** The camera commands that the drawn map understands; whoever draws it attaches one. */
export interface CameraPort {
  flyTo(viewport: Viewport): void;
  fitBounds(boundingBox: BoundingBox, instant?: boolean): void;
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
  #kept: BoundingBox | null = null;

  get atHome(): boolean {
    return this.#atHome;
  }

  /** Whether the camera is where `keep` put it. */
  get keeps(): boolean {
    return this.#kept !== null;
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
    this.#kept = null;
  }

  goHome(): void {
    this.#atHome = true;
    this.#awaited = this.#kept = null;
    this.#port?.home();
  }

  /** The map has another size: all of Europe stays all of Europe, and what is kept stays whole. */
  resized(): void {
    if (this.#atHome) this.#port?.home(true);
    else if (this.#kept !== null) this.#port?.fitBounds(this.#kept, true);
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

  /** Shows the whole box at whatever size the map has, until the camera is moved. */
  keep(boundingBox: BoundingBox): void {
    this.fit(boundingBox);
    this.#kept = boundingBox;
  }

  /** Moves where a link says; `null` is home. */
  follow(viewport: Viewport | null): void {
    if (viewport === null) this.goHome();
    else this.fly(viewport);
  }
}
