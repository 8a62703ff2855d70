import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../../../../src/map/framing';
import { covers, overPoint, pathsOn, placementOf, pointOn, sheetOf, underPoint, type Sheet } from '../../../../src/map/svg/sheet';
import { movedBy, project, zoomedTo, type View } from '../../../../src/map/svg/view';
import { near } from '../../../fixtures/near';

const frame: Frame = { width: 400, height: 300, padding: { top: 0, right: 100, bottom: 0, left: 0 } };
const view: View = { viewport: { zoom: 6, lngLat: [10, 50] }, frame };
const sheet: Sheet = sheetOf(view);

const square = (west: number, south: number, size: number): Polygon => ({
  type: 'Polygon',
  coordinates: [[[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]], // prettier-ignore
});
const numbers = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

describe('a sheet', () => {
  it('is the frame with half of it on each side', () => {
    expect([sheet.width, sheet.height]).toEqual([800, 600]);
    expect(placementOf(sheet, view)).toEqual({ x: near(-200), y: near(-150), scale: 1 });
  });

  it('serves until the frame leaves it', () => {
    expect(covers(sheet, view)).toBe(true);
    expect(covers(sheet, movedBy(view, 199, -149))).toBe(true);
    expect(covers(sheet, movedBy(view, 201, 0))).toBe(false);
    expect(covers(sheet, movedBy(view, 0, 151))).toBe(false);
  });

  it('serves at its own zoom only, or for a while enlarged or reduced', () => {
    expect(covers(sheet, zoomedTo(view, 6.5))).toBe(false);
    expect(covers(sheet, zoomedTo(view, 6.5), 1.8)).toBe(true);
    expect(covers(sheet, zoomedTo(view, 5.5), 1.8)).toBe(true);
    expect(covers(sheet, zoomedTo(view, 7), 1.8)).toBe(false);
  });

  it('puts a place where the view shows it, whatever the zoom', () => {
    for (const seen of [view, movedBy(view, 30, 40), zoomedTo(view, 6.4)]) {
      const placement = placementOf(sheet, seen);
      const at = overPoint(placement, pointOn(sheet, [10.5, 50.2]));
      const expected = project(seen, [10.5, 50.2]);
      expect(at).toEqual({ x: near(expected.x), y: near(expected.y) });
      expect(underPoint(placement, at)).toEqual({
        x: near(pointOn(sheet, [10.5, 50.2]).x),
        y: near(pointOn(sheet, [10.5, 50.2]).y),
      });
    }
  });
});

describe('path data', () => {
  const pathOf = pathsOn(sheet);

  it('runs through the corners, on the sheet', () => {
    const path = pathOf(square(10, 50, 1))!;
    const corner = pointOn(sheet, [10, 50]);
    expect(numbers(path).slice(0, 2)).toEqual([near(corner.x, 0), near(corner.y, 0)]);
    expect(path).toMatch(/^M[^MZ]+Z$/);
  });

  it('is the inside of a ring, whichever way it runs', () => {
    const { coordinates } = square(10, 50, 1);
    const reversed: Polygon = { type: 'Polygon', coordinates: [[...coordinates[0]!].reverse()] };
    const box = (path: string): number[] => {
      const values = numbers(path);
      const [xs, ys] = [values.filter((_, index) => index % 2 === 0), values.filter((_, index) => index % 2 === 1)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    };
    expect(box(pathOf(reversed)!)).toEqual(box(pathOf(square(10, 50, 1))!));
  });

  it('has straight edges, as MapLibre draws them', () => {
    const along = pathOf({ type: 'LineString', coordinates: [[8, 50], [12, 50]] })!; // prettier-ignore
    expect(numbers(along)).toHaveLength(4);
  });

  it('ends at the edges of the sheet', () => {
    const values = numbers(pathOf(square(-40, 20, 80))!);
    expect(Math.min(...values)).toBe(0);
    expect(Math.max(...values)).toBe(800);
  });

  it('is nothing for what lies elsewhere, and for an empty geometry', () => {
    expect(pathOf(square(30, 20, 1))).toBeNull();
    expect(pathOf({ type: 'FeatureCollection', features: [] })).toBeNull();
    expect(pathOf({ type: 'MultiLineString', coordinates: [] })).toBeNull();
  });
});
