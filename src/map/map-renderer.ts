import type { BoundingBox, CameraTarget, Viewport } from '../domain/geo';
import type { MapEvents, Padding } from './map-events';
import type { MapScene } from './spec/scene';

/** What every renderer of the map is made from. */
export interface RendererOptions {
  /**
   * Gets `data-map-renderer` (`maplibre` or `svg`), `data-map-state` (`loading`, or `idle` with everything drawn), and the renderer itself as
   * `mapRenderer`: hooks for tests.
   */
  readonly container: HTMLElement;
  readonly events: MapEvents;
  /** Accessible name of the canvas. */
  readonly title: string;
  /** MapLibre's own texts in the language of the page, by its keys. */
  readonly locale?: Readonly<Record<string, string>>;
  /** `null`: Europe. */
  readonly initialTarget: CameraTarget | null;
  readonly padding: Padding;
  readonly reducedMotion: boolean;
}

/** A mark as the map shows it; `x` and `y` in CSS pixels from the top left corner of the map. */
export interface DrawnMark {
  readonly id: string;
  readonly hubCount: number;
  readonly x: number;
  readonly y: number;
}

/** Draws scenes: MapLibre where there is WebGL 2, SVG where there is none. Both know the scene and nothing of filters. */
export interface MapRenderer {
  /** Shows the scene, at once or as soon as the map can. Plain data only: no proxies. */
  apply(scene: MapScene): void;
  flyTo(viewport: Viewport): void;
  /** `instant`: without motion. */
  fitBounds(boundingBox: BoundingBox, instant?: boolean): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Shows all of Europe; `instant`: without motion. */
  home(instant?: boolean): void;
  /** CSS pixels, right and down. */
  panBy(x: number, y: number): void;
  setPadding(padding: Padding): void;
  setTitle(title: string): void;
  /** Only for a change of size that the browser does not report by itself. */
  resize(): void;
  viewport(): Viewport;
  /** Marks in view, as drawn. */
  renderedMarks(): DrawnMark[];
  /** Ids of the regions in view, sorted. */
  renderedRegionIds(): string[];
  destroy(): void;
}
