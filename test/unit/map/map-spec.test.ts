import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../../src/domain/indicators';
import type { Split } from '../../../src/domain/split';
import { buildMapSpec, STYLE_LAYERS } from '../../../src/map/spec';
import { PIN_HEIGHT_PX } from '../../../src/map/spec/legend-marks';
import { EMPTY, SOURCE_IDS } from '../../../src/map/spec/map-spec';
import { PALETTES, type Theme } from '../../../src/map/spec/palette';
import type { ChoroplethScene, MapScene } from '../../../src/map/spec/scene';
import { cluster, ground, origin, scene, single } from './scene-fixture';

const choropleth: ChoroplethScene = {
  scheme: 'connectivity',
  classOfRegion: new Map([['BE21', 1]]),
  classCount: 5,
  emphasis: null,
  showRegionBorders: true,
};

const layerOf = (changes: Partial<MapScene>, id: string) => buildMapSpec({ ...scene, ...changes }).layers.find((layer) => layer.id === id)!;
const sourceOf = (changes: Partial<MapScene>, id: string) => buildMapSpec({ ...scene, ...changes }).sources[id]!.data;

describe('every style', () => {
  const schemes = [null, ...(Object.keys(PALETTES.light.ramps) as Scheme[])];
  const cases = (['light', 'dark'] as Theme[]).flatMap((theme) =>
    schemes.flatMap((scheme) => (['kind', 'service'] as Split[]).map((split) => ({ theme, scheme, split }))),
  );

  it.each(cases)('of theme $theme, scheme $scheme and split $split is valid MapLibre style language', ({ theme, scheme, split }) => {
    const spec = buildMapSpec({ ...scene, theme, split, origin, choropleth: scheme === null ? null : { ...choropleth, scheme } });
    expect(validateStyleMin({ version: 8, ...spec } as unknown as StyleSpecification)).toEqual([]);
  });

  it('has the layers of the registry in its order, each with an id of its own', () => {
    const ids = buildMapSpec(scene).layers.map(({ id }) => id);
    expect(ids).toEqual(STYLE_LAYERS.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has every source, with nothing in it before the geometry has arrived', () => {
    const { sources } = buildMapSpec({ ...scene, ground: null });
    expect(Object.keys(sources)).toEqual([...SOURCE_IDS]);
    expect(sources['regions']!.data).toBe(EMPTY);
  });

  it('uses only sources it has', () => {
    for (const layer of buildMapSpec(scene).layers) if ('source' in layer) expect(SOURCE_IDS).toContain(layer.source);
  });

  it('draws marks above the visitor’s place, names above the circle around it, and that above regions', () => {
    const ids = buildMapSpec(scene).layers.map(({ id }) => id);
    const inOrder = [
      'sea',
      'neighbours',
      'countries',
      'regions',
      'region-borders',
      'selected-region',
      'radius-area',
      'radius-casing',
      'radius-line',
      'city-labels',
      'origin',
      'selected-mark',
      'marks',
    ];
    expect(ids.filter((id) => inOrder.includes(id))).toEqual(inOrder);
  });
});

describe('sources', () => {
  it('keep the identity of unchanged data, so that the map is not sent them again', () => {
    const again = buildMapSpec({ ...scene, theme: 'light', selectedRegionId: 'BE21' });
    const first = buildMapSpec(scene);
    for (const id of ['regions', 'marks', 'city-labels', 'neighbours']) expect(again.sources[id]!.data).toBe(first.sources[id]!.data);
  });

  it('hold the selected and hovered regions and marks, and nothing for ids that are not there', () => {
    expect(sourceOf({ selectedRegionId: 'BE22' }, 'selected-region')).toBe(ground.regions.features[1]);
    expect(sourceOf({ hoveredRegionId: 'XX' }, 'hovered-region')).toBe(EMPTY);
    expect(sourceOf({ hoveredMarkId: 'cluster-7' }, 'hovered-mark')).toMatchObject({ properties: { id: 'cluster-7' } });
    expect(sourceOf({ selectedMarkId: null }, 'selected-mark')).toBe(EMPTY);
  });

  it('give each mark its picture, its number, and an order in which small marks lie above large ones', () => {
    const properties = (sourceOf({ marks: [cluster, single] }, 'marks') as GeoJSON.FeatureCollection).features.map((f) => f.properties!);
    expect(properties[0]).toMatchObject({ id: 'cluster-7', image: 'ring/light/kind/2-0-1-0/16', label: '3' });
    expect(properties[1]).toMatchObject({ id: 'hub-a', image: 'kind/light/seal-of-excellence', label: '' });
    expect(properties[0]!['order']).toBeLessThan(properties[1]!['order'] as number);
  });
});

describe('the visitor’s place', () => {
  it('is a pin of the theme that stands on it, with the circle as it was given, and the same objects in every scene', () => {
    expect(sourceOf({ origin }, 'origin')).toBe(origin.position);
    expect(sourceOf({ origin, theme: 'dark' }, 'radius-area')).toBe(origin.radiusArea);
    const { layout } = layerOf({ origin, theme: 'dark' }, 'origin');
    expect(layout).toMatchObject({ 'icon-image': 'origin/dark', 'icon-offset': [0, -PIN_HEIGHT_PX / 2] });
  });

  it('is nothing without an origin, and no circle without a radius', () => {
    expect([sourceOf({ origin: null }, 'origin'), sourceOf({ origin: null }, 'radius-area')]).toEqual([EMPTY, EMPTY]);
    expect(sourceOf({ origin: { ...origin, radiusArea: null } }, 'radius-area')).toBe(EMPTY);
  });

  it('has an edge of dashes on a light casing, and lies light on land, and not at all on the classes of a layer', () => {
    const [casing, line] = [layerOf({ origin }, 'radius-casing').paint!, layerOf({ origin }, 'radius-line').paint!] as Record<
      string,
      number
    >[];
    expect(casing!['line-width']).toBeGreaterThan(line!['line-width']!);
    expect(line).toMatchObject({ 'line-color': PALETTES.light.origin, 'line-dasharray': [3, 2] });
    expect(layerOf({ origin }, 'radius-area').paint).toMatchObject({ 'fill-color': PALETTES.light.origin, 'fill-opacity': 0.05 });
    expect(layerOf({ origin, choropleth }, 'radius-area').paint).toMatchObject({ 'fill-opacity': 0 });
  });
});

describe('the choropleth', () => {
  const fillColour = (changes: Partial<ChoroplethScene>) => layerOf({ choropleth: { ...choropleth, ...changes } }, 'regions').paint;

  it('colours each region by its class, and a region without class as "no data"', () => {
    const classOfRegion = new Map([
      ['BE22', 0],
      ['BE21', 0],
      ['BE23', 4],
    ]);
    const { ramps, noData } = PALETTES.light;
    expect(fillColour({ classOfRegion })).toMatchObject({
      'fill-color': ['match', ['get', 'id'], ['BE21', 'BE22'], ramps.connectivity[0], ['BE23'], ramps.connectivity[4], noData],
      'fill-opacity': 1,
    });
  });

  it('fades every class but the one that stands out, and "no data" with them', () => {
    const { ramps, noData } = PALETTES.light;
    const classOfRegion = new Map([['BE21', 1], ['BE22', 2]]); // prettier-ignore
    const colours = [['BE21'], `${ramps.connectivity[1]}38`, ['BE22'], ramps.connectivity[2], `${noData}38`];
    expect(fillColour({ classOfRegion, emphasis: 2 })).toMatchObject({ 'fill-color': ['match', ['get', 'id'], ...colours] });
    const spec = buildMapSpec({ ...scene, choropleth: { ...choropleth, emphasis: 4 } });
    expect(validateStyleMin({ version: 8, ...spec } as unknown as StyleSpecification)).toEqual([]);
  });

  it('is all "no data" when no region has a class', () => {
    expect(fillColour({ classOfRegion: new Map() })).toMatchObject({ 'fill-color': PALETTES.light.noData });
  });

  it('is not drawn, but still answers to the pointer, when no indicator is shown', () => {
    expect(layerOf({ choropleth: null }, 'regions').paint).toMatchObject({ 'fill-opacity': 0 });
  });

  it('draws no regional borders for an indicator that is published by country', () => {
    const visibility = (showRegionBorders: boolean) =>
      layerOf({ choropleth: { ...choropleth, showRegionBorders } }, 'region-borders').layout;
    expect(visibility(false)).toMatchObject({ visibility: 'none' });
    expect(visibility(true)).toMatchObject({ visibility: 'visible' });
  });
});
