import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CameraTarget } from '../../src/domain/geo';
import type { MapEvents } from '../../src/map/map-events';
import type { MapRenderer } from '../../src/map/map-renderer';
import { HOME, MAX_ZOOM } from '../../src/map/extent';
import { viewportIn } from '../../src/map/framing';
import { PIN_PATHS } from '../../src/map/spec/pin-shapes';
import { PALETTES } from '../../src/map/spec/palette';
import type { ChoroplethScene, MapScene } from '../../src/map/spec/scene';
import { createSvgRenderer } from '../../src/map/svg/svg-renderer';
import { near } from '../fixtures/near';
import { cluster, ground, origin, planned, scene, single } from '../unit/map/scene-fixture';

const SIZE = { width: 600, height: 400 };
const PADDING = { top: 40, right: 100, bottom: 0, left: 0 };
const choropleth: ChoroplethScene = {
  scheme: 'connectivity',
  classOfRegion: new Map([['BE21', 1]]),
  classCount: 5,
  emphasis: null,
  showRegionBorders: true,
};

const made: { renderer: MapRenderer; container: HTMLElement }[] = [];
afterEach(() => {
  for (const { renderer, container } of made.splice(0)) {
    renderer.destroy();
    container.remove();
  }
});

/** A map over Flanders, drawn. */
async function draw(changes: Partial<MapScene> = {}, initialTarget: CameraTarget | null = AT_MARKS) {
  const container = document.createElement('div');
  Object.assign(container.style, { position: 'relative', width: `${SIZE.width}px`, height: `${SIZE.height}px` });
  document.body.append(container);
  const events = {
    onMoveEnd: vi.fn<MapEvents['onMoveEnd']>(),
    onResize: vi.fn<MapEvents['onResize']>(),
    onView: vi.fn<MapEvents['onView']>(),
    onZoomLevel: vi.fn<MapEvents['onZoomLevel']>(),
    onClick: vi.fn<MapEvents['onClick']>(),
    onHover: vi.fn<MapEvents['onHover']>(),
    onReady: vi.fn<MapEvents['onReady']>(),
    onFailure: vi.fn<MapEvents['onFailure']>(),
  };
  const renderer = createSvgRenderer({ container, events, title: 'The map', initialTarget, padding: PADDING, reducedMotion: true });
  made.push({ renderer, container });
  renderer.apply({ ...scene, ...changes });
  const settled = () => vi.waitFor(() => { expect(container.dataset['mapState']).toBe('idle'); }); // prettier-ignore
  await settled();
  const canvas = container.querySelector<HTMLElement>('[role=region]')!;
  const at = (x: number, y: number) => {
    const { left, top } = canvas.getBoundingClientRect();
    return { clientX: left + x, clientY: top + y, bubbles: true };
  };
  return { renderer, container, canvas, events, settled, at };
}

const AT_MARKS = { zoom: 7, lngLat: [4.75, 50.5] as [number, number] };
const regionPath = (container: HTMLElement, id: string) => container.querySelector(`[data-region="${id}"]`)!;
const markOf = (renderer: MapRenderer, id: string) => renderer.renderedMarks().find((mark) => mark.id === id)!;

describe('the SVG map', () => {
  it('says by hooks that it is drawn, and tells once where it looks', async () => {
    const { container, renderer, events } = await draw();
    expect(container.dataset['mapRenderer']).toBe('svg');
    expect((container as HTMLElement & { mapRenderer?: MapRenderer }).mapRenderer).toBe(renderer);
    expect(events.onReady).toHaveBeenCalledOnce();
    expect(events.onZoomLevel).toHaveBeenCalledExactlyOnceWith(7);
    expect(events.onMoveEnd).toHaveBeenCalledOnce();
    const [viewport, [west, , east], byUser] = events.onMoveEnd.mock.calls[0]!;
    expect(viewport).toEqual({ zoom: 7, lngLat: [near(4.75), near(50.5)] });
    expect(east - west).toBeCloseTo((360 * SIZE.width) / (512 * 2 ** 7));
    expect(byUser).toBe(false);
  });

  it('is to keyboard and screen readers what MapLibre’s canvas is', async () => {
    const { canvas, renderer, container } = await draw();
    expect([canvas.tabIndex, canvas.getAttribute('aria-label')]).toEqual([0, 'The map']);
    expect(container.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true');
    renderer.setTitle('La carte');
    expect(canvas.getAttribute('aria-label')).toBe('La carte');
  });

  it('draws marks with their numbers, in the middle of the free part what the camera looks at', async () => {
    const { renderer, container } = await draw({}, { zoom: 6, lngLat: [...cluster.lngLat] as [number, number] });
    expect(markOf(renderer, cluster.id)).toEqual({ id: cluster.id, hubCount: 3, x: near(250), y: near(220) });
    expect(markOf(renderer, single.id)).toMatchObject({ hubCount: 1 });
    expect(container.querySelector('svg')!.textContent).toContain('3');
  });

  it('colours regions by class, as the palette says, and those without as “no data”', async () => {
    const { container, renderer, settled } = await draw({ choropleth });
    const { ramps, noData } = PALETTES.light;
    expect(regionPath(container, 'BE21').getAttribute('fill')).toBe(ramps.connectivity[1]);
    expect(regionPath(container, 'BE22').getAttribute('fill')).toBe(noData);
    expect(renderer.renderedRegionIds()).toEqual(['BE21', 'BE22']);
    renderer.apply({ ...scene, theme: 'dark', choropleth });
    await settled();
    expect(regionPath(container, 'BE21').getAttribute('fill')).toBe(PALETTES.dark.ramps.connectivity[1]);
    renderer.apply(scene);
    await settled();
    expect(regionPath(container, 'BE21').getAttribute('fill')).toBe('none');
  });

  it('fades the other classes while one stands out', async () => {
    const { container, renderer, settled } = await draw({ choropleth: { ...choropleth, emphasis: 1 } });
    const fills = () => ['BE21', 'BE22'].map((id) => regionPath(container, id).getAttribute('fill'));
    const { ramps, noData } = PALETTES.light;
    expect(fills()).toEqual([ramps.connectivity[1], `${noData}38`]);
    renderer.apply({ ...scene, choropleth });
    await settled();
    expect(fills()).toEqual([ramps.connectivity[1], noData]);
  });

  it('draws without regions, and before the geometry has arrived', async () => {
    const empty = { ...ground, regions: { ...ground.regions, features: [] }, regionBorders: { ...ground.regionBorders, coordinates: [] } };
    const { renderer, events, settled } = await draw({ ground: null });
    expect(events.onReady).not.toHaveBeenCalled();
    expect(renderer.renderedMarks()).toHaveLength(2);
    expect(renderer.renderedRegionIds()).toEqual([]);
    renderer.apply({ ...scene, ground: empty, selectedRegionId: 'BE21' });
    await settled();
    expect(events.onReady).toHaveBeenCalledOnce();
    expect(renderer.renderedRegionIds()).toEqual([]);
  });

  it('draws anew only what has changed', async () => {
    const { renderer, container, settled } = await draw({ choropleth });
    const changes: string[] = [];
    const observer = new MutationObserver((records) => {
      changes.push(...records.map(({ target, attributeName }) => `${target.nodeName} ${attributeName ?? 'children'}`));
    });
    observer.observe(container, { subtree: true, childList: true, attributes: true, attributeFilter: ['d', 'fill', 'transform'] });
    const drawnBy = async (change: () => void) => {
      changes.length = 0;
      change();
      await settled();
      await Promise.resolve();
      return changes.filter((line) => line.endsWith(' d') || line.endsWith('children'));
    };
    expect(await drawnBy(() => { renderer.panBy(20, 10); })).toEqual([]); // prettier-ignore
    expect(await drawnBy(() => { renderer.apply({ ...scene, choropleth, hoveredMarkId: single.id }); })).toEqual([]); // prettier-ignore
    expect(await drawnBy(() => { renderer.apply({ ...scene, choropleth: { ...choropleth, classCount: 3 } }); })).toEqual([]); // prettier-ignore
    expect(await drawnBy(() => { renderer.apply({ ...scene, marks: [single] }); })).toContain('g children'); // prettier-ignore
    expect(await drawnBy(() => { renderer.zoomIn(); })).toContain('path d'); // prettier-ignore
    observer.disconnect();
  });

  it('shows which mark and which region are hovered and selected', async () => {
    const { container } = await draw({ hoveredMarkId: cluster.id, selectedMarkId: 'gone', selectedRegionId: 'BE22' });
    const circles = [...container.querySelectorAll('svg > g > circle')];
    expect(circles.map((circle) => circle.getAttribute('visibility'))).toEqual(['visible', 'hidden']);
    const outlines = [...container.querySelectorAll('path[stroke-width="2.5"], path[stroke-width="1.5"]')];
    expect(outlines.filter((path) => (path.getAttribute('d') ?? '') !== '')).toHaveLength(1);
  });
});

describe('pins on the SVG map', () => {
  const pinOf = (container: HTMLElement) => container.querySelector<SVGGElement>(`g:has(> path[d="${PIN_PATHS.origin}"])`)!;
  const outlineOf = (container: HTMLElement) => container.querySelector('path[stroke-dasharray]');

  it('stand with their point on the visitor’s place, beneath the marks, in the colour of the theme', async () => {
    const { container, renderer, settled } = await draw({ pins: origin.pins }, { zoom: 7, lngLat: [4.5, 50.5] });
    const { left, top } = container.getBoundingClientRect();
    const box = pinOf(container).getBoundingClientRect();
    // The middle of the free part, less the halo and the shadow.
    expect([box.left + box.width / 2 - left, box.bottom - top]).toEqual([near(250, 0), near(220 + 2 + 2, -1)]);
    expect(pinOf(container).lastElementChild!.getAttribute('fill')).toBe(PALETTES.light.origin);
    const marks = [...container.querySelectorAll('svg > g')].at(-1)!;
    expect(pinOf(container).compareDocumentPosition(marks) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(outlineOf(container)).toBeNull();
    renderer.apply({ ...scene, theme: 'dark', ...origin });
    await settled();
    expect(pinOf(container).lastElementChild!.getAttribute('fill')).toBe(PALETTES.dark.origin);
  });

  it('have the circles around them beneath the names, and both go', async () => {
    const { container, renderer, settled } = await draw(origin);
    const outline = outlineOf(container)!;
    expect(outline.getAttribute('d')).not.toBe('');
    expect(outline.getAttribute('stroke')).toBe(PALETTES.light.origin);
    const name = container.querySelector('text')!;
    expect(outline.compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    renderer.apply(scene);
    await settled();
    expect([outlineOf(container), pinOf(container)]).toEqual([null, null]);
  });

  it('of what-if hubs have their number in the eye, and another colour', async () => {
    const { container } = await draw({ ...planned, theme: 'dark' });
    const pin = container.querySelector(`g:has(> path[d="${PIN_PATHS.planned}"])`)!;
    expect(pin.textContent).toBe('1');
    expect(pin.querySelector(`path[d="${PIN_PATHS.planned}"]:last-of-type`)!.getAttribute('fill')).toBe(PALETTES.dark.planned);
    const [eye, number] = [pin.getBoundingClientRect(), pin.querySelector('text')!.getBoundingClientRect()];
    expect(number.left + number.width / 2).toBeCloseTo(eye.left + eye.width / 2, 0);
    expect(outlineOf(container)!.getAttribute('stroke')).toBe(PALETTES.dark.planned);
  });

  it('are nothing for the pointer', async () => {
    const { renderer, canvas, events, at } = await draw({ ...origin, marks: [] }, { zoom: 7, lngLat: [4.5, 50.5] });
    expect(renderer.renderedMarks()).toEqual([]);
    canvas.dispatchEvent(new PointerEvent('click', { ...at(250, 210), pointerType: 'mouse' }));
    expect(events.onClick).toHaveBeenLastCalledWith({ type: 'region', id: 'BE21' }, expect.anything());
  });
});

describe('the camera of the SVG map', () => {
  it('shows Europe at home, in the free part', async () => {
    const { renderer } = await draw({}, null);
    const home = viewportIn({ ...SIZE, padding: PADDING }, HOME);
    expect(renderer.viewport()).toEqual({ zoom: near(home.zoom), lngLat: home.lngLat.map((value) => near(value)) });
    renderer.zoomIn();
    expect(renderer.viewport().zoom).toBeCloseTo(home.zoom + 1);
    renderer.home();
    expect(renderer.viewport().zoom).toBeCloseTo(home.zoom);
  });

  it('shows a box at once, where one is asked for', async () => {
    const { renderer } = await draw({}, [4, 50, 6, 51]);
    const { zoom, lngLat } = viewportIn({ ...SIZE, padding: PADDING }, [4, 50, 6, 51]);
    expect(renderer.viewport()).toEqual({ zoom: near(zoom), lngLat: lngLat.map((value) => near(value)) });
  });

  it('follows commands, and reports them as nobody’s', async () => {
    const { renderer, events } = await draw();
    renderer.flyTo({ zoom: 6, lngLat: [5, 51] });
    expect(events.onZoomLevel).toHaveBeenLastCalledWith(6);
    expect(events.onMoveEnd).toHaveBeenLastCalledWith({ zoom: 6, lngLat: [near(5), near(51)] }, expect.anything(), false);
    renderer.fitBounds([4.0001, 50, 4.0002, 50.0001]);
    expect(renderer.viewport().zoom).toBe(MAX_ZOOM);
    renderer.setPadding({ ...PADDING, left: 100 });
    expect(renderer.viewport().zoom).toBe(MAX_ZOOM);
  });

  it('follows the keys of MapLibre', async () => {
    const { renderer, canvas, events } = await draw();
    canvas.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(renderer.viewport().lngLat[0]).toBeCloseTo(4.75 + (360 * 100) / (512 * 2 ** 7));
    expect(events.onMoveEnd).toHaveBeenLastCalledWith(renderer.viewport(), expect.anything(), true);
    await userEvent.keyboard('+');
    expect(renderer.viewport().zoom).toBe(8);
    await userEvent.keyboard('-');
    expect(renderer.viewport().zoom).toBe(7);
  });

  it('is dragged, without a click at the end', async () => {
    const { renderer, canvas, events, at, settled } = await draw();
    const pointer = { pointerId: 1, isPrimary: true, button: 0 };
    vi.spyOn(canvas, 'setPointerCapture').mockImplementation(() => undefined);
    const before = markOf(renderer, cluster.id);
    canvas.dispatchEvent(new PointerEvent('pointerdown', { ...at(200, 200), ...pointer }));
    for (const x of [210, 240, 260]) canvas.dispatchEvent(new PointerEvent('pointermove', { ...at(x, 190), ...pointer }));
    expect(events.onMoveEnd).toHaveBeenCalledOnce();
    canvas.dispatchEvent(new PointerEvent('pointerup', { ...at(260, 190), ...pointer }));
    canvas.dispatchEvent(new PointerEvent('click', { ...at(260, 190), ...pointer }));
    expect(events.onMoveEnd).toHaveBeenLastCalledWith(expect.anything(), expect.anything(), true);
    expect(events.onClick).not.toHaveBeenCalled();
    await settled();
    expect(markOf(renderer, cluster.id)).toMatchObject({ x: near(before.x + 60), y: near(before.y - 10) });
  });

  it('zooms by two fingers about what lies between them', async () => {
    const { renderer, canvas, at } = await draw();
    vi.spyOn(canvas, 'setPointerCapture').mockImplementation(() => undefined);
    const finger = (type: string, pointerId: number, x: number) =>
      canvas.dispatchEvent(new PointerEvent(type, { ...at(x, 200), pointerId, button: 0, pointerType: 'touch' }));
    finger('pointerdown', 1, 200);
    finger('pointerdown', 2, 300);
    finger('pointermove', 2, 400);
    expect(renderer.viewport().zoom).toBeCloseTo(8);
    finger('pointerup', 1, 200);
    finger('pointerup', 2, 400);
    expect(renderer.viewport().zoom).toBeCloseTo(8);
  });

  it('zooms by the wheel towards the pointer, and rests when the wheel does', async () => {
    const { renderer, canvas, events, at, settled } = await draw();
    const { x, y } = markOf(renderer, cluster.id);
    const wheel = new WheelEvent('wheel', { ...at(x, y), deltaY: -120, cancelable: true });
    canvas.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).toBe(true);
    expect(events.onMoveEnd).toHaveBeenCalledOnce();
    await vi.waitFor(() => { expect(events.onMoveEnd).toHaveBeenCalledTimes(2); }); // prettier-ignore
    await settled();
    expect(renderer.viewport().zoom).toBeCloseTo(7.2);
    expect(markOf(renderer, cluster.id)).toMatchObject({ x: near(x, 0), y: near(y, 0) });
  });

  it('zooms in by a double click, and out with Shift', async () => {
    const { renderer, canvas, at } = await draw();
    canvas.dispatchEvent(new MouseEvent('dblclick', at(100, 100)));
    expect(renderer.viewport().zoom).toBe(8);
    canvas.dispatchEvent(new MouseEvent('dblclick', { ...at(100, 100), shiftKey: true }));
    expect(renderer.viewport().zoom).toBe(7);
  });

  it('keeps its centre when the container has another size, and says so', async () => {
    const { renderer, container, events, settled } = await draw({}, { zoom: 7, lngLat: [...cluster.lngLat] as [number, number] });
    container.style.width = '500px';
    await vi.waitFor(() => { expect(events.onResize).toHaveBeenCalledOnce(); }); // prettier-ignore
    await settled();
    expect(markOf(renderer, cluster.id)).toMatchObject({ x: near(200), y: near(220) });
  });
});

describe('the pointer on the SVG map', () => {
  it('clicks a mark, also a little beside it, else the region beneath, else nothing', async () => {
    const { renderer, canvas, events, at } = await draw();
    const mark = markOf(renderer, single.id);
    const click = (x: number, y: number) => canvas.dispatchEvent(new PointerEvent('click', { ...at(x, y), pointerType: 'mouse' }));
    click(mark.x + 11, mark.y);
    expect(events.onClick).toHaveBeenLastCalledWith({ type: 'mark', id: single.id }, expect.anything());
    // The single hub stands at the south-western corner of BE21.
    click(mark.x + 40, mark.y - 40);
    expect(events.onClick).toHaveBeenLastCalledWith({ type: 'region', id: 'BE21' }, expect.anything());
    click(mark.x - 60, mark.y + 60);
    expect(events.onClick).toHaveBeenLastCalledWith(null, expect.anything());
  });

  it('hovers marks and regions, and leaves them when it goes or the map moves', async () => {
    const { renderer, canvas, events, at } = await draw();
    const { x, y } = markOf(renderer, cluster.id);
    const move = (type: string, px: number, py: number) =>
      canvas.dispatchEvent(new PointerEvent(type, { ...at(px, py), pointerType: 'mouse' }));
    move('pointermove', x, y);
    await vi.waitFor(() => { expect(events.onHover).toHaveBeenLastCalledWith({ type: 'mark', id: cluster.id }, { x, y }); }); // prettier-ignore
    expect(canvas.style.cursor).toBe('pointer');
    move('pointerleave', -10, -10);
    expect(events.onHover).toHaveBeenLastCalledWith(null, null);
    move('pointermove', x, y);
    await vi.waitFor(() => { expect(events.onHover).toHaveBeenCalledTimes(3); }); // prettier-ignore
    renderer.panBy(50, 0);
    expect(events.onHover).toHaveBeenLastCalledWith(null, null);
  });
});

describe('a destroyed SVG map', () => {
  it('leaves nothing behind and says nothing more', async () => {
    const { renderer, container, events } = await draw();
    const told = events.onMoveEnd.mock.calls.length;
    renderer.destroy();
    expect(container.children).toHaveLength(0);
    container.style.width = '300px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect([events.onMoveEnd.mock.calls.length, events.onResize.mock.calls.length]).toEqual([told, 0]);
  });
});
