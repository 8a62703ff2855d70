import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BoundingBox, CameraTarget, LngLat, Viewport } from '../../domain/geo';
import type { MapCamera } from '../camera-commands';
import { initialViewport, minZoomIn, viewportIn, type Frame } from '../framing';
import type { MapEvents, Padding } from '../map-events';

const MOVE_MS = 300;
const PAN_MS = 150;
/** MapLibre goes no farther away. */
const LEAST_ZOOM = -2;
/** Farther than so many screens, the flight would show nothing but a smear of sea. */
const FLIGHT_SCREENS = 3;

/** Moves of the map by command: short, or at once where motion is unwanted. */
export class Camera implements MapCamera {
  readonly #map: MapLibreMap;
  readonly #reducedMotion: boolean;
  /** Where the present move ends. */
  #target: Viewport | null = null;

  constructor(map: MapLibreMap, reducedMotion: boolean) {
    this.#map = map;
    this.#reducedMotion = reducedMotion;
    map.on('moveend', () => (this.#target = null));
  }

  viewport(): Viewport {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lngLat: [lng, lat] };
  }

  boundingBox(): BoundingBox {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  moveTo({ zoom, lngLat }: Viewport): void {
    const camera = { center: toPair(lngLat), zoom };
    if (this.#reducedMotion || this.#isFar(lngLat)) this.#map.jumpTo(camera);
    else {
      this.#map.easeTo({ ...camera, duration: MOVE_MS });
      this.#target = { zoom, lngLat };
    }
  }

  fit(boundingBox: BoundingBox): void {
    this.moveTo(viewportIn(this.#frame(), boundingBox));
  }

  show(boundingBox: BoundingBox): void {
    this.start(boundingBox);
  }

  /** The first look, without motion; `null`: at Europe. */
  start(target: CameraTarget | null): void {
    const { zoom, lngLat } = initialViewport(this.#frame(), target);
    this.#map.jumpTo({ zoom, center: toPair(lngLat) });
  }

  zoomBy(levels: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration: this.#reducedMotion ? 0 : MOVE_MS });
  }

  panBy(x: number, y: number): void {
    this.#map.panBy([x, y], { duration: this.#reducedMotion ? 0 : PAN_MS });
  }

  /** MapLibre stops a move to set the padding: a card that opens must not strand the flight to its hub. */
  setPadding(padding: Padding): void {
    const target = this.#target;
    this.#map.setPadding({ ...padding });
    this.limitZoom();
    if (target !== null) this.moveTo(target);
  }

  limitZoom(): void {
    this.#map.setMinZoom(Math.max(LEAST_ZOOM, minZoomIn(this.#frame())));
  }

  #frame(): Frame {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const { top = 0, right = 0, bottom = 0, left = 0 } = this.#map.getPadding();
    return { width: clientWidth, height: clientHeight, padding: { top, right, bottom, left } };
  }

  #isFar(lngLat: LngLat): boolean {
    const { x, y } = this.#map.project(toPair(lngLat));
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return Math.hypot(x - clientWidth / 2, y - clientHeight / 2) > FLIGHT_SCREENS * Math.hypot(clientWidth, clientHeight);
  }
}

const toPair = ([lng, lat]: LngLat): [number, number] => [lng, lat];

/** Tells of moves and of each new integer zoom. A move that an input event began is the user's. */
export function reportMoves(map: MapLibreMap, camera: Camera, events: Pick<MapEvents, 'onMoveEnd' | 'onView' | 'onZoomLevel'>): void {
  let level: number | null = null;
  const reportLevel = (): void => {
    const next = Math.round(map.getZoom());
    if (next === level) return;
    level = next;
    events.onZoomLevel(next);
  };
  map.on('zoom', reportLevel);
  map.on('move', () => {
    events.onView(camera.boundingBox());
  });
  map.once('style.load', () => {
    reportLevel();
    events.onView(camera.boundingBox());
    // Nothing moves a map that starts where its link says.
    events.onMoveEnd(camera.viewport(), camera.boundingBox(), false);
  });
  // The moves of a wheel are started from a frame and end by themselves, without an event.
  let byUser = false;
  map.on('movestart', ({ originalEvent }) => {
    byUser = originalEvent !== undefined || map.scrollZoom.isActive();
  });
  map.on('moveend', ({ originalEvent }) => {
    events.onMoveEnd(camera.viewport(), camera.boundingBox(), byUser || originalEvent !== undefined);
  });
}
