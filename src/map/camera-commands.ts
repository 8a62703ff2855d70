import type { BoundingBox, Viewport } from '../domain/geo';
import { HOME } from './extent';
import type { Padding } from './map-events';
import type { MapRenderer } from './map-renderer';

/** What moves the map of a renderer. */
export interface MapCamera {
  viewport(): Viewport;
  moveTo(viewport: Viewport): void;
  /** Shows the whole box. */
  fit(boundingBox: BoundingBox): void;
  /** The same without any motion. */
  show(boundingBox: BoundingBox): void;
  zoomBy(levels: number): void;
  /** CSS pixels, right and down. */
  panBy(x: number, y: number): void;
  setPadding(padding: Padding): void;
}

type CameraCommands = Pick<MapRenderer, 'flyTo' | 'fitBounds' | 'zoomIn' | 'zoomOut' | 'home' | 'panBy' | 'setPadding' | 'viewport'>;

/** The part of a renderer that its camera carries out. */
export function cameraCommands(camera: MapCamera): CameraCommands {
  return {
    flyTo: (viewport) => {
      camera.moveTo(viewport);
    },
    fitBounds: (boundingBox, instant = false) => {
      if (instant) camera.show(boundingBox);
      else camera.fit(boundingBox);
    },
    zoomIn: () => {
      camera.zoomBy(1);
    },
    zoomOut: () => {
      camera.zoomBy(-1);
    },
    home: (instant = false) => {
      if (instant) camera.show(HOME);
      else camera.fit(HOME);
    },
    panBy: (x, y) => {
      camera.panBy(x, y);
    },
    setPadding: (padding) => {
      camera.setPadding(padding);
    },
    viewport: () => camera.viewport(),
  };
}
