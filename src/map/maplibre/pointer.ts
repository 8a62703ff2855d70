import type { Map as MapLibreMap, MapMouseEvent, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { MapEvents, MapTarget } from '../map-events';
import { Hover, isTouch, tolerancePxOf, type MapPoint } from '../pointing';
import { MARK_LAYER, REGION_LAYER } from '../spec';

/** The mark nearest to the point, else the region beneath it. */
export function targetAt(map: MapLibreMap, point: MapPoint, tolerancePx: number): MapTarget | null {
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

/** Reports clicks, and what the pointer is over; never during a move. */
export function reportPointer(map: MapLibreMap, events: Pick<MapEvents, 'onClick' | 'onHover'>): void {
  const hover = new Hover(map.getCanvas(), events, (point, tolerancePx) => targetAt(map, point, tolerancePx));
  map.on('mousemove', ({ point, originalEvent }) => {
    if (!isTouch(originalEvent) && !map.isMoving()) hover.moveTo(point);
  });
  map.on('mouseout', () => {
    hover.leave();
  });
  map.on('movestart', () => {
    hover.leave();
  });
  map.on('click', ({ point, lngLat, originalEvent }: MapMouseEvent) => {
    events.onClick(targetAt(map, point, tolerancePxOf(originalEvent)), [lngLat.lng, lngLat.lat]);
  });
  map.on('remove', () => {
    hover.stop();
  });
}
