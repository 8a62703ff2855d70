import type { Map as MapLibreMap, MapMouseEvent, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { MapEvents, MapTarget } from '../map-events';
import { MARK_LAYER, REGION_LAYER } from '../spec';

/** How far beside a mark still counts, CSS pixels: the smallest mark is 17 px wide, a target at least 24, for fingers 36. */
const TOLERANCE_PX = { mouse: 4, touch: 10 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mark nearest to the point, else the region beneath it. */
export function targetAt(map: MapLibreMap, point: Point, tolerancePx: number): MapTarget | null {
  const box: [PointLike, PointLike] = [
    [point.x - tolerancePx, point.y - tolerancePx],
    [point.x + tolerancePx, point.y + tolerancePx],
  ];
  if (map.getLayer(MARK_LAYER) === undefined) return null;
  const distance = (feature: MapGeoJSONFeature): number => {
    if (feature.geometry.type !== 'Point') return Infinity;
    const { x, y } = map.project(feature.geometry.coordinates as [number, number]);
    return Math.hypot(x - point.x, y - point.y);
  };
  const marks = map.queryRenderedFeatures(box, { layers: [MARK_LAYER] }).sort((a, b) => distance(a) - distance(b));
  if (marks[0] !== undefined) return { type: 'mark', id: marks[0].properties['id'] as string };
  const [region] = map.queryRenderedFeatures([point.x, point.y], { layers: [REGION_LAYER] });
  return region === undefined ? null : { type: 'region', id: region.properties['id'] as string };
}

/** Reports clicks, and what the pointer is over at most once a frame; never during a move. */
export function reportPointer(map: MapLibreMap, events: Pick<MapEvents, 'onClick' | 'onHover'>): void {
  let frame = 0;
  let isOverTarget = false;
  const canvas = map.getCanvas();
  const leave = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    canvas.style.cursor = '';
    if (isOverTarget) events.onHover(null, null);
    isOverTarget = false;
  };
  const hover = (point: Point): void => {
    frame = 0;
    if (map.isMoving()) return;
    const target = targetAt(map, point, TOLERANCE_PX.mouse);
    canvas.style.cursor = target?.type === 'mark' ? 'pointer' : '';
    if (target === null) leave();
    else events.onHover(target, { x: point.x, y: point.y });
    isOverTarget = target !== null;
  };
  map.on('mousemove', ({ point, originalEvent }) => {
    if (!isTouch(originalEvent) && frame === 0)
      frame = requestAnimationFrame(() => {
        hover(point);
      });
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', ({ point, lngLat, originalEvent }: MapMouseEvent) => {
    const tolerance = isTouch(originalEvent) ? TOLERANCE_PX.touch : TOLERANCE_PX.mouse;
    events.onClick(targetAt(map, point, tolerance), [lngLat.lng, lngLat.lat]);
  });
  map.on('remove', () => {
    cancelAnimationFrame(frame);
  });
}

/** Browsers follow a tap by mouse events; where they say what caused them, a finger is told from a mouse. */
function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event ? event.pointerType === 'touch' : matchMedia('(hover: none)').matches;
}
