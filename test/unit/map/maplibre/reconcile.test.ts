import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { NO_LAYERS, reconcile } from '../../../../src/map/maplibre/reconcile';
import { buildMapSpec } from '../../../../src/map/spec';
import { EMPTY, type MapSpec, type SourceSpec } from '../../../../src/map/spec/map-spec';
import type { MapScene } from '../../../../src/map/spec/scene';
import { FakeMap } from './fake-map';
import { origin, planned, scene } from '../scene-fixture';

/** A map drawn by `specs`, one after the other. */
function drawnBy(...specs: MapSpec[]): { sources: unknown; layers: unknown } {
  const map = new FakeMap();
  [NO_LAYERS, ...specs].reduce((from, to) => {
    map.run(reconcile(from, to));
    return to;
  });
  return { sources: map.sources, layers: map.layers };
}

const source = (data: SourceSpec['data'] = EMPTY, maxzoom = 9): SourceSpec => ({
  type: 'geojson',
  data,
  promoteId: 'id',
  maxzoom,
  tolerance: 0,
});
const line = (id: string, rest: object = {}): LayerSpecification => ({ id, type: 'line', source: 's', ...rest });
const specOf = (...layers: LayerSpecification[]): MapSpec => ({ sources: { s: source() }, layers });

describe('reconcile', () => {
  it('draws the whole map from nothing', () => {
    const spec = buildMapSpec(scene);
    expect(drawnBy(spec)).toEqual(spec);
  });

  it('has nothing to do for a scene that says the same', () => {
    expect(reconcile(buildMapSpec(scene), buildMapSpec({ ...scene }))).toEqual([]);
  });

  it('leads from any scene to any other', () => {
    const choropleth = {
      scheme: 'maturity',
      classOfRegion: new Map([['BE21', 0]]),
      classCount: 2,
      emphasis: null,
      showRegionBorders: false,
    } as const;
    const changes: Partial<MapScene>[] = [
      {},
      { theme: 'dark' },
      { choropleth },
      { ground: null },
      { split: 'service', marks: [] },
      { selectedRegionId: 'BE21' },
      origin,
      { ...origin, pinAreas: EMPTY, theme: 'dark' },
      planned,
    ];
    const specs = changes.map((change) => buildMapSpec({ ...scene, ...change }));
    for (const from of specs) for (const to of specs) expect(drawnBy(from, to)).toEqual(to);
  });

  it('never adds or removes a layer or a source between scenes', () => {
    const commands = reconcile(buildMapSpec({ ...scene, ground: null }), buildMapSpec({ ...scene, theme: 'dark' }));
    expect(new Set(commands.map(({ type }) => type))).toEqual(new Set(['setData', 'setPaint', 'setLayout']));
  });

  it('sends only the one polygon when a region is selected', () => {
    const commands = reconcile(buildMapSpec(scene), buildMapSpec({ ...scene, selectedRegionId: 'BE21' }));
    expect(commands).toEqual([{ type: 'setData', id: 'selected-region', data: scene.ground!.regions.features[0] }]);
  });

  it('sends only the place and its circle when an origin is chosen, and nothing while it stays', () => {
    const withOrigin = buildMapSpec({ ...scene, ...origin });
    const commands = reconcile(buildMapSpec(scene), withOrigin);
    expect(commands.map((command) => [command.type, 'id' in command && command.id])).toEqual([
      ['setData', 'pin-areas'],
      ['setData', 'pins'],
    ]);
    expect(reconcile(withOrigin, buildMapSpec({ ...scene, ...origin }))).toEqual([]);
  });

  it('sends data again only when it is another object', () => {
    const data: SourceSpec['data'] = { type: 'FeatureCollection', features: [] };
    const to: MapSpec = { sources: { s: source(data) }, layers: [line('a')] };
    expect(reconcile(specOf(line('a')), to)).toEqual([{ type: 'setData', id: 's', data }]);
  });

  it('resets properties that are gone', () => {
    const from = specOf(line('a', { paint: { 'line-width': 2 }, layout: { 'line-cap': 'round' }, filter: ['==', 'x', 1], minzoom: 3 }));
    expect(reconcile(from, specOf(line('a')))).toEqual([
      { type: 'setLayout', id: 'a', key: 'line-cap', value: undefined },
      { type: 'setPaint', id: 'a', key: 'line-width', value: undefined },
      { type: 'setFilter', id: 'a', filter: null },
      { type: 'setZoomRange', id: 'a', minzoom: 0, maxzoom: 24 },
    ]);
  });

  it('puts layers into the order of the target', () => {
    const chain = (ids: string) => specOf(...ids.split('').map((id) => line(id)));
    for (const order of ['dcba', 'bd', 'acbd', 'xaydz', 'cdab']) expect(drawnBy(chain('abcd'), chain(order))).toEqual(chain(order));
  });

  it('replaces a source whose options change, with the layers that use it', () => {
    const from = specOf(line('a'), line('b'));
    const to: MapSpec = { sources: { s: source(EMPTY, 5) }, layers: [line('a'), line('b')] };
    expect(drawnBy(from, to)).toEqual(to);
  });

  it('replaces a layer whose type or source changes', () => {
    const to: MapSpec = { sources: { t: source() }, layers: [{ id: 'a', type: 'fill', source: 't' }] };
    const from = specOf(line('a'));
    expect(drawnBy(from, to)).toEqual(to);
  });
});
