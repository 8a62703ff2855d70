import type { Feature, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../../../src/domain/geo';
import { CITY_LABELS, COUNTRY_LABELS } from '../../../../src/map/spec/label-rules';
import type { LabelProperties } from '../../../../src/map/spec/scene';
import { boxAround, placeLabels, type Box } from '../../../../src/map/svg/label-placement';
import { pointOn, sheetOf } from '../../../../src/map/svg/sheet';
import { near } from '../../../fixtures/near';

const sheetAt = (zoom: number) =>
  sheetOf({ viewport: { zoom, lngLat: [10, 50] }, frame: { width: 800, height: 600, padding: { top: 0, right: 0, bottom: 0, left: 0 } } });
const sheet = sheetAt(6);
/** Half an em for each letter. */
const measure = (text: string) => text.length / 2;

const label = (name: string, rank: number, [lng, lat]: LngLat): Feature<Point, LabelProperties> => ({
  type: 'Feature',
  properties: { name, rank },
  geometry: { type: 'Point', coordinates: [lng, lat] },
});
const names = (placed: ReturnType<typeof placeLabels>) => placed.map(({ lines }) => lines.join(' '));

describe('names', () => {
  it('are those whose rank may be shown at the zoom', () => {
    const labels = [label('Largest', 0, [10, 50]), label('Middling', 100, [11.5, 50]), label('Small', 400, [8.5, 50])];
    const at = (zoom: number) => names(placeLabels(labels, CITY_LABELS, sheetAt(zoom), [], measure));
    expect(at(3.9)).toEqual([]);
    expect(at(4)).toEqual(['Largest']);
    expect(at(6)).toEqual(['Largest', 'Middling']);
    expect(at(7)).toEqual(['Largest', 'Middling', 'Small']);
  });

  it('of countries end where cities speak for them', () => {
    const labels = [label('Country', 0, [10, 50])];
    expect(names(placeLabels(labels, COUNTRY_LABELS, sheetAt(7.9), [], measure))).toEqual(['Country']);
    expect(names(placeLabels(labels, COUNTRY_LABELS, sheetAt(8), [], measure))).toEqual([]);
  });

  it('stand below their point if they can, above it if that is taken', () => {
    const { x, y } = pointOn(sheet, [10, 50]);
    const city = [label('Town', 0, [10, 50])];
    const [below] = placeLabels(city, CITY_LABELS, sheet, [], measure);
    expect(below).toMatchObject({ x: near(x) });
    expect(below!.y).toBeGreaterThan(y + 10);
    const mark = boxAround(x, y + 20, 5, 5);
    const [above] = placeLabels(city, CITY_LABELS, sheet, [mark], measure);
    expect(above!.y).toBeLessThan(y - 10);
  });

  it('stay away where a mark leaves them no place, and leave no trace', () => {
    const { x, y } = pointOn(sheet, [10, 50]);
    const taken: Box[] = [boxAround(x, y, 100, 100)];
    expect(placeLabels([label('Town', 0, [10, 50])], CITY_LABELS, sheet, taken, measure)).toEqual([]);
    expect(taken).toHaveLength(1);
  });

  it('give way to more important ones, in whatever order they come', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => label(`Town ${11 - index}`, 11 - index, [10, 50]));
    const placed = placeLabels(crowd, CITY_LABELS, sheet, [], measure);
    expect(placed.length).toBeLessThan(12);
    expect(names(placed)).toEqual(placed.map((_, index) => `Town ${index}`));
  });

  it('never meet one another', () => {
    const grid = Array.from({ length: 100 }, (_, index) => label(`Place ${index}`, index, [6 + (index % 10), 46 + Math.floor(index / 10)]));
    const taken: Box[] = [];
    const placed = placeLabels(grid, CITY_LABELS, sheet, taken, measure);
    expect(placed.length).toBeGreaterThan(20);
    expect(taken).toHaveLength(placed.length);
    for (const [index, a] of taken.entries())
      for (const b of taken.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
  });

  it('shrink with their rank, and grow with the zoom', () => {
    const size = (rank: number, zoom: number) =>
      placeLabels([label('Town', rank, [10, 50])], CITY_LABELS, sheetAt(zoom), [], measure)[0]!.sizePx;
    expect(size(0, 4)).toBe(12.5);
    expect(size(0, 6.5)).toBeCloseTo(14.75);
    expect(size(0, 11)).toBe(17);
    expect(size(60, 9)).toBe(15);
  });

  it('are left out beyond the sheet', () => {
    expect(placeLabels([label('Far', 0, [60, 50])], CITY_LABELS, sheet, [], measure)).toEqual([]);
  });
});
