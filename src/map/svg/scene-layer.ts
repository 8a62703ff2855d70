import type { MapScene } from '../spec/scene';
import type { Sheet } from './sheet';

/** A part of the drawing. `draw` brings it to the scene and the sheet, at the cost of what has changed (by reference) since the last time. */
export interface SceneLayer {
  readonly element: SVGGElement;
  draw(scene: MapScene, sheet: Sheet): void;
}
