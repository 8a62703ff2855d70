import type { Feature, Point, Polygon } from 'geojson';
import { circleAround } from '../domain/finder/circle';
import type { PlannedHub } from '../domain/gaps/planned-hub';
import type { PinProperties } from '../map/spec/scene';

/** What-if hubs as the map shows them: a numbered pin each, and the circle of its reach. */
export interface PlannedPins {
  readonly pins: readonly Feature<Point, PinProperties>[];
  readonly areas: readonly Feature<Polygon, PinProperties>[];
}

/** In the order of the hubs, numbered from 1. */
export function plannedPins(planned: readonly PlannedHub[]): PlannedPins {
  const properties = (index: number): PinProperties => ({ label: String(index + 1) });
  return {
    pins: planned.map(({ lngLat }, index) => ({
      type: 'Feature',
      properties: properties(index),
      geometry: { type: 'Point', coordinates: [...lngLat] },
    })),
    areas: planned.map(({ lngLat, reachKm }, index) => ({ ...circleAround(lngLat, reachKm), properties: properties(index) })),
  };
}
