import { describe, expect, it } from 'vitest';
import { circleAround } from '../../../../src/domain/finder/circle';
import { boundingBoxAround, greatCircleKm, toUnitVector, type LngLat } from '../../../../src/domain/geo';

/** By unit vectors, as the distances of the hubs are measured. */
function distanceKm(a: LngLat, b: LngLat): number {
  const [p, q] = [toUnitVector(a), toUnitVector(b)];
  return greatCircleKm(Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
}

const PLACES: readonly (readonly [name: string, lngLat: LngLat])[] = [
  ['Maribor', [15.646, 46.555]],
  ['the North Cape', [25.78, 70]],
  ['Réunion', [55.45, -20.88]],
];
const CASES = PLACES.flatMap(([name, lngLat]) => [1, 100, 500, 2000].map((radiusKm) => ({ name, lngLat, radiusKm })));

describe('the circle around a place', () => {
  it.each(CASES)('has its corners $radiusKm km from $name, by the measure of the hubs', ({ lngLat, radiusKm }) => {
    const [ring] = circleAround(lngLat, radiusKm).geometry.coordinates as [[number, number][]];
    expect(ring.length).toBeGreaterThan(96);
    expect(ring.at(-1)).toEqual(ring[0]);
    for (const corner of ring) expect(Math.abs(distanceKm(lngLat, corner) / radiusKm - 1)).toBeLessThan(0.005);
  });

  it.each(CASES)('touches all four sides of the box that is to be seen: $radiusKm km around $name', ({ lngLat, radiusKm }) => {
    const [ring] = circleAround(lngLat, radiusKm).geometry.coordinates as [[number, number][]];
    const box = boundingBoxAround(lngLat, radiusKm);
    // What lies beyond the edge of the map is not to be seen.
    const seen = (lat: number) => Math.max(-85, Math.min(85, lat));
    const [lngs, lats] = [ring.map(([lng]) => lng), ring.map(([, lat]) => seen(lat))];
    const touched = [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
    for (const [side, edge] of box.entries()) expect(Math.abs(edge - touched[side]!)).toBeLessThan((box[2] - box[0]) * 0.001);
  });
});
