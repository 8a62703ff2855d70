import { cameraCommands } from '../camera-commands';
import type { Frame } from '../framing';
import type { DrawnMark, MapRenderer, RendererOptions } from '../map-renderer';
import type { Padding } from '../map-events';
import { Camera } from './camera';
import { cooperate } from './cooperation';
import { Drawing } from './drawing';
import { followPointers, followWheel } from './gestures';
import { followKeys } from './keys';
import { SHADOW_PX } from './mark-layer';
import { Painter } from './painter';
import { reportPointer } from './pointer';
import { regionIdsOn } from './region-layer';
import { isOn, overPoint, placementOf, sheetOf } from './sheet';
import './svg-map.css';

/** Draws the map into the container without WebGL: the same scene, camera, events and hooks as MapLibre's, in steps instead of motion. */
export function createSvgRenderer(options: RendererOptions): MapRenderer {
  const { container, events } = options;
  Object.assign(container.dataset, { mapRenderer: 'svg', mapState: 'loading' });
  const end = new AbortController();
  const canvas = createCanvas(options);
  const drawing = new Drawing(canvas);
  const camera = new Camera(options.initialTarget, frameOf(container, options.padding), events, () => {
    painter.wake();
    leave();
  });
  const painter = new Painter(drawing, camera, options);
  if (events.onGesturePrevented) cooperate(canvas, events.onGesturePrevented, end.signal);
  followPointers(canvas, camera, end.signal);
  followWheel(canvas, camera, end.signal);
  followKeys(canvas, camera, end.signal);
  const leave = reportPointer(canvas, camera, drawing, events, end.signal);
  followFonts(drawing, painter, end.signal);
  const measure = followSize(options, camera, end.signal);
  painter.wake();
  const renderer: MapRenderer = {
    ...cameraCommands(camera),
    apply: (scene) => {
      painter.apply(scene);
    },
    setTitle: (title) => {
      canvas.setAttribute('aria-label', title);
    },
    resize: measure,
    renderedMarks: () => marksDrawn(drawing, camera),
    renderedRegionIds: () => (painter.scene?.ground ? regionIdsOn(sheetOf(camera.view, 0), painter.scene.ground.regions) : []),
    destroy: () => {
      end.abort();
      painter.stop();
      canvas.remove();
    },
  };
  Object.assign(container, { mapRenderer: renderer });
  return renderer;
}

/** To the keyboard and to screen readers what MapLibre's canvas is. */
function createCanvas({ container, title }: RendererOptions): HTMLElement {
  const canvas = document.createElement('div');
  canvas.className = 'svg-map';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', title);
  container.replaceChildren(canvas);
  return canvas;
}

function frameOf({ clientWidth, clientHeight }: HTMLElement, padding: Padding): Frame {
  return { width: clientWidth, height: clientHeight, padding };
}

/** @returns takes the container's size, if it is another */
function followSize({ container, events }: RendererOptions, camera: Camera, signal: AbortSignal): () => void {
  const measure = (): void => {
    const { frame } = camera.view;
    const { width, height } = frameOf(container, frame.padding);
    if (width === frame.width && height === frame.height) return;
    camera.setFrame({ ...frame, width, height });
    events.onResize();
  };
  const observer = new ResizeObserver(measure);
  observer.observe(container);
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return measure;
}

function followFonts(drawing: Drawing, painter: Painter, signal: AbortSignal): void {
  const measureAnew = (): void => {
    drawing.forgetWidths();
    painter.wake();
  };
  document.fonts.addEventListener('loadingdone', measureAnew, { signal });
}

function marksDrawn({ marks, sheet }: Drawing, { view }: Camera): DrawnMark[] {
  if (sheet === null) return [];
  const placement = placementOf(sheet, view);
  return marks.flatMap((mark) => {
    const { x, y } = overPoint(placement, mark);
    if (!isOn(view.frame, { x, y }, mark.radius + SHADOW_PX)) return [];
    return { id: mark.id, hubCount: mark.hubCount, x, y };
  });
}
