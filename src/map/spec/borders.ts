import type { LineLayerSpecification } from 'maplibre-gl';
import { countryBorderRule, regionBorderRule, type BorderRule } from './border-rules';
import type { StyleLayer } from './map-spec';
import { interpolated } from './stops';

const border = (
  id: 'region-borders' | 'country-borders',
  { visible, colour, widthPx, opacity }: BorderRule,
  cap: 'butt' | 'round',
): LineLayerSpecification => ({
  id,
  type: 'line',
  source: id,
  layout: { 'line-join': 'round', 'line-cap': cap, visibility: visible ? 'visible' : 'none' },
  paint: {
    'line-color': colour,
    'line-width': interpolated(['zoom'], widthPx),
    'line-opacity': interpolated(['zoom'], opacity),
  },
});

export const BORDERS = [
  { id: 'region-borders', build: (scene, palette) => border('region-borders', regionBorderRule(scene, palette), 'butt') },
  { id: 'country-borders', build: (scene, palette) => border('country-borders', countryBorderRule(scene, palette), 'round') },
] as const satisfies StyleLayer[];
