import { describe, expect, it } from 'vitest';
import type { Viewport } from '../../../../src/domain/geo';
import { MAX_ZOOM, REACH } from '../../../../src/map/extent';
import { minZoomIn, type Frame } from '../../../../src/map/framing';
import { boundingBoxOf, constrained, movedBy, project, unproject, worldPoint, zoomedTo, type View } from '../../../../src/map/svg/view';
import { near } from '../../../fixtures/near';

const frame: Frame = { width: 1000, height: 600, padding: { top: 60, right: 200, bottom: 40, left: 0 } };
const view = (viewport: Partial<Viewport> = {}, padding = frame.padding): View => ({
  viewport: { zoom: 5, lngLat: [10, 50], ...viewport },
  frame: { ...frame, padding },
});
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

describe('a view', () => {
  it('shows its centre in the middle of the free part', () => {
    const { x, y } = project(view(), [10, 50]);
    expect(x).toBeCloseTo(400);
    expect(y).toBeCloseTo(310);
  });

  it('is as wide as the world divided by its zoom', () => {
    const whole = view({ zoom: 2 }, NO_PADDING);
    const [west, , east] = boundingBoxOf(whole);
    expect(east - west).toBeCloseTo((360 * 1000) / (512 * 4));
  });

  it('has a bounding box of all that is seen, also beneath the padding', () => {
    const [west, south, east, north] = boundingBoxOf(view());
    expect(project(view(), [west, north])).toMatchObject({ x: near(0), y: near(0) });
    expect(project(view(), [east, south])).toMatchObject({ x: near(1000), y: near(600) });
  });

  it('tells the place beneath a point and the point of a place alike', () => {
    const [lng, lat] = unproject(view(), { x: 123, y: 456 });
    expect(project(view(), [lng, lat])).toMatchObject({ x: near(123), y: near(456) });
  });
});

describe('a moved view', () => {
  it('shows what was to the right and below', () => {
    const before = project(view(), [12, 49]);
    const after = project(movedBy(view(), 30, -20), [12, 49]);
    expect([before.x - after.x, before.y - after.y]).toEqual([near(30), near(-20)]);
  });

  it('stops at the edge of the reach with its free part, as MapLibre does', () => {
    const { viewport } = movedBy(view(), 1e6, 0);
    const right = worldPoint([REACH[2], 0], 5).x;
    expect(worldPoint(viewport.lngLat, 5).x).toBeCloseTo(right - 400);
    expect(viewport.lngLat[1]).toBeCloseTo(50);
  });
});

describe('a zoomed view', () => {
  it('keeps what is at the point there', () => {
    const point = { x: 700, y: 100 };
    const before = unproject(view(), point);
    const after = unproject(zoomedTo(view(), 7.3, point), point);
    expect(after).toEqual([near(before[0]), near(before[1])]);
  });

  it('keeps its centre when no point is given', () => {
    const { viewport } = zoomedTo(view(), 6);
    expect(viewport).toEqual({ zoom: 6, lngLat: [near(10), near(50)] });
  });

  it('goes no nearer than the map goes, and does not drift at the end', () => {
    const end = view({ zoom: MAX_ZOOM });
    const { viewport } = zoomedTo(end, MAX_ZOOM + 1, { x: 900, y: 500 });
    expect(viewport).toEqual({ zoom: MAX_ZOOM, lngLat: [near(10), near(50)] });
  });

  it('goes no farther than shows Europe', () => {
    expect(zoomedTo(view(), 0).viewport.zoom).toBeCloseTo(minZoomIn(frame));
  });
});

describe('a frame larger than the reach', () => {
  it('zooms in until nothing beyond is seen', () => {
    const wide = constrained({ viewport: { zoom: 1, lngLat: [0, 30] }, frame: { width: 4000, height: 300, padding: NO_PADDING } });
    const [west, , east] = boundingBoxOf(wide);
    expect([west, east]).toEqual([near(REACH[0]), near(REACH[2])]);
  });
});
