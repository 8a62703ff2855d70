import type { BoundingBox } from '../../domain/geo';
import { fromMercator } from '../../domain/mercator';
import type { MapScene } from '../spec/scene';
import { Drawing } from './drawing';
import { worldPoint, type View } from './view';

/** The view that shows just the box, all of it free. */
export function viewOfBox([west, south, east, north]: BoundingBox, zoom: number): View {
  const [topLeft, bottomRight] = [worldPoint([west, north], zoom), worldPoint([east, south], zoom)];
  const world = worldPoint([180, 0], zoom).x;
  return {
    viewport: { zoom, lngLat: fromMercator((topLeft.x + bottomRight.x) / 2 / world, (topLeft.y + bottomRight.y) / 2 / world) },
    frame: {
      width: Math.round(bottomRight.x - topLeft.x),
      height: Math.round(bottomRight.y - topLeft.y),
      padding: { top: 0, right: 0, bottom: 0, left: 0 },
    },
  };
}

/** A drawing of the scene as large as the frame, which nothing will move: for a picture. The sea is not in it. */
export function drawStill(scene: MapScene, view: View): SVGSVGElement {
  const drawing = new Drawing(document.createElement('div'), 0);
  drawing.draw(scene, view, false);
  return drawing.svg;
}
