import type { Feature, Geometry } from 'geojson';
import { BORDERS } from './borders';
import { CHOROPLETH } from './choropleth';
import { GROUND } from './ground';
import { MARK_HIGHLIGHTS, REGION_HIGHLIGHTS } from './highlights';
import { LABELS } from './labels';
import { EMPTY, type MapSpec, type SourceId, type SourceSpec } from './map-spec';
import { markFeatures, MARKS } from './marks';
import { PIN_AREAS, PINS } from './pins';
import { PALETTES } from './palette';
import type { MapScene } from './scene';

export type { MapSpec, SourceId, SourceSpec } from './map-spec';

/** Every layer of the style, bottom to top: the place in this list is the place on the map. */
export const STYLE_LAYERS = [
  ...GROUND,
  ...CHOROPLETH,
  ...BORDERS,
  ...REGION_HIGHLIGHTS,
  ...PIN_AREAS,
  ...LABELS,
  ...PINS,
  ...MARK_HIGHLIGHTS,
  ...MARKS,
] as const;

export type StyleLayerId = (typeof STYLE_LAYERS)[number]['id'];

/** Which layers answer to the pointer. */
export const MARK_LAYER = 'marks' satisfies StyleLayerId;
export const REGION_LAYER = 'regions' satisfies StyleLayerId;

/** The whole drawn map as plain data. Pure; sources keep the identity of the scene's own data, so that an unchanged one is not sent again. */
export function buildMapSpec(scene: MapScene): MapSpec {
  const palette = PALETTES[scene.theme];
  return { sources: sourcesOf(scene), layers: STYLE_LAYERS.map(({ build }) => build(scene, palette)) };
}

function sourcesOf(scene: MapScene): Record<SourceId, SourceSpec> {
  const { ground } = scene;
  const marks = markFeatures(scene);
  const region = (id: string | null): SourceSpec['data'] => featureById(ground?.regions.features, id);
  const mark = (id: string | null): SourceSpec['data'] => featureById(marks.features, id);
  return {
    neighbours: areas(ground?.neighbours),
    countries: areas(ground?.countries),
    regions: areas(ground?.regions),
    'region-borders': areas(ground?.regionBorders),
    'country-borders': areas(ground?.countryBorders),
    'hovered-region': areas(region(scene.hoveredRegionId)),
    'selected-region': areas(region(scene.selectedRegionId)),
    'pin-areas': areas(scene.pinAreas),
    pins: points(scene.pins),
    'country-labels': points(scene.countryLabels),
    'city-labels': points(scene.cityLabels),
    'hovered-mark': points(mark(scene.hoveredMarkId)),
    'selected-mark': points(mark(scene.selectedMarkId)),
    marks: points(marks),
  };
}

const areas = (data: SourceSpec['data'] = EMPTY): SourceSpec => ({ type: 'geojson', data, promoteId: 'id', maxzoom: 9, tolerance: 0.2 });
const points = (data: SourceSpec['data']): SourceSpec => ({ type: 'geojson', data, promoteId: 'id', maxzoom: 12, tolerance: 0 });

/** The feature named by `properties.id`, or nothing to draw. */
function featureById(features: readonly Feature<Geometry, { id: string }>[] | undefined, id: string | null): SourceSpec['data'] {
  if (id === null) return EMPTY;
  return features?.find(({ properties }) => properties.id === id) ?? EMPTY;
}
