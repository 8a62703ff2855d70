import type { LineLayerSpecification } from 'maplibre-gl';
import type { StyleLayer } from './map-spec';
import { PIN_HEIGHT_PX } from './legend-marks';
import { markImageId } from './mark-image';
import { RADIUS_LINE, radiusFillOpacity } from './origin-rules';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

const line = (id: string, paint: LinePaint): LineLayerSpecification => ({ id, type: 'line', source: 'radius-area', paint });

/** What is near enough to the visitor, beneath names and marks. */
export const RADIUS_AREA = [
  {
    id: 'radius-area',
    build: (scene, { origin }) => ({
      id: 'radius-area',
      type: 'fill',
      source: 'radius-area',
      paint: { 'fill-color': origin, 'fill-opacity': radiusFillOpacity(scene) },
    }),
  },
  {
    id: 'radius-casing',
    build: (_, { labelHalo }) => line('radius-casing', { 'line-color': labelHalo, 'line-width': RADIUS_LINE.casingPx }),
  },
  {
    id: 'radius-line',
    build: (_, { origin }) =>
      line('radius-line', { 'line-color': origin, 'line-width': RADIUS_LINE.widthPx, 'line-dasharray': [...RADIUS_LINE.dashes] }),
  },
] as const satisfies StyleLayer[];

/** The visitor's place, a pin that stands on it: names give way to it, and marks lie over it. */
export const ORIGIN = [
  {
    id: 'origin',
    build: ({ theme }) => ({
      id: 'origin',
      type: 'symbol',
      source: 'origin',
      layout: { 'icon-image': markImageId({ type: 'origin', theme }), 'icon-offset': [0, -PIN_HEIGHT_PX / 2], 'icon-allow-overlap': true },
    }),
  },
] as const satisfies StyleLayer[];
