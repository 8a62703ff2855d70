import type { Point } from 'geojson';
import { Map as MapLibreMap } from 'maplibre-gl';
import { cameraCommands } from '../camera-commands';
import { MAX_ZOOM, REACH } from '../extent';
import { Camera, reportMoves } from './camera';
import { Drawing } from './drawing';
import { watchAwakening, watchContext } from './health';
import './map.css';
import type { DrawnMark, MapRenderer, RendererOptions } from '../map-renderer';
import { reportPointer } from './pointer';
import { MARK_LAYER, REGION_LAYER } from '../spec';
import type { MarkProperties } from '../spec/marks';
import { useBundledWorker } from './worker';

useBundledWorker();

/** Draws the map into the container. `null` where it cannot be drawn (no WebGL 2): `onFailure` has been called then. */
export function createMapLibreRenderer(options: RendererOptions): MapRenderer | null {
  const map = createMap(options);
  if (map === null) return null;
  const camera = new Camera(map, options.reducedMotion);
  map.setPadding({ ...options.padding });
  camera.start(options.initialTarget);
  camera.limitZoom();
  map.on('resize', () => {
    camera.limitZoom();
    options.events.onResize();
  });
  const drawing = new Drawing(map);
  watchContext(map, options.events);
  watchAwakening(map, () => drawing.answer(), options.events);
  reportMoves(map, camera, options.events);
  reportPointer(map, options.events);
  map.on('cooperativegestureprevented', ({ gestureType }) => {
    options.events.onGesturePrevented?.(gestureType === 'wheel_zoom' ? 'wheel' : 'touch');
  });
  reportState(map, drawing, options);
  const renderer = rendererOf(map, camera, drawing, options.container);
  Object.assign(options.container, { mapRenderer: renderer });
  return renderer;
}

function createMap({ container, title, locale, reducedMotion, events }: RendererOptions): MapLibreMap | null {
  Object.assign(container.dataset, { mapRenderer: 'maplibre', mapState: 'loading' });
  try {
    const map = new MapLibreMap({
      container,
      style: { version: 8, sources: {}, layers: [] },
      maxZoom: MAX_ZOOM,
      maxBounds: [...REACH],
      renderWorldCopies: false,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      cooperativeGestures: events.onGesturePrevented !== undefined,
      maxPitch: 0,
      locale: { ...locale, 'Map.Title': title },
      fadeDuration: reducedMotion ? 0 : 150,
      reduceMotion: reducedMotion,
      canvasContextAttributes: { powerPreference: 'default' },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (cause) {
    events.onFailure(cause);
    return null;
  }
}

function reportState(map: MapLibreMap, drawing: Drawing, { container, events }: RendererOptions): void {
  let isReady = false;
  const setLoading = (): void => {
    container.dataset['mapState'] = 'loading';
  };
  map.on('dataloading', setLoading);
  map.on('movestart', setLoading);
  map.on('webglcontextlost', setLoading);
  map.on('idle', () => {
    if (!drawing.isUpToDate) return;
    container.dataset['mapState'] = 'idle';
    if (isReady || !drawing.hasGround) return;
    isReady = true;
    events.onReady();
  });
}

function rendererOf(map: MapLibreMap, camera: Camera, drawing: Drawing, container: HTMLElement): MapRenderer {
  return {
    ...cameraCommands(camera),
    apply: (scene) => {
      container.dataset['mapState'] = 'loading';
      drawing.apply(scene);
    },
    setTitle: (title) => {
      map.getCanvas().setAttribute('aria-label', title);
    },
    resize: () => {
      map.resize();
    },
    renderedMarks: () => marksDrawn(map),
    renderedRegionIds: () => idsDrawnBy(map, REGION_LAYER),
    destroy: () => {
      drawing.stop();
      map.remove();
    },
  };
}

function marksDrawn(map: MapLibreMap): DrawnMark[] {
  if (map.getLayer(MARK_LAYER) === undefined) return [];
  const marks = map.queryRenderedFeatures({ layers: [MARK_LAYER] }).map(({ geometry, properties }): DrawnMark => {
    const { id, hubCount } = properties as MarkProperties;
    const { x, y } = map.project((geometry as Point).coordinates as [number, number]);
    return { id, hubCount, x, y };
  });
  return [...new Map(marks.map((mark) => [mark.id, mark])).values()];
}

function idsDrawnBy(map: MapLibreMap, layer: string): string[] {
  if (map.getLayer(layer) === undefined) return [];
  const ids = map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => properties['id'] as string);
  return [...new Set(ids)].sort();
}
