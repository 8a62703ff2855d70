import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { StyleLayer } from './map-spec';
import { PIN_HEIGHT_PX, PIN_LABEL } from './pin-shapes';
import { markImageId } from './mark-image';
import { AREA_LINE, areaFillOpacity } from './pin-rules';
import { TYPEFACES } from './typefaces';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

const line = (id: string, paint: LinePaint): LineLayerSpecification => ({ id, type: 'line', source: 'pin-areas', paint });

/** What-if hubs have a number, the visitor's place has none. */
const byType = ({ origin, planned }: Readonly<Record<'origin' | 'planned', string>>): ExpressionSpecification => [
  'case',
  ['has', 'label'],
  planned,
  origin,
];

/** What is near enough to the visitor, and in reach of what-if hubs, beneath names and marks. */
export const PIN_AREAS = [
  {
    id: 'pin-areas',
    build: (scene, palette) => ({
      id: 'pin-areas',
      type: 'fill',
      source: 'pin-areas',
      paint: { 'fill-color': byType(palette), 'fill-opacity': areaFillOpacity(scene) },
    }),
  },
  {
    id: 'pin-area-casings',
    build: (_, { labelHalo }) => line('pin-area-casings', { 'line-color': labelHalo, 'line-width': AREA_LINE.casingPx }),
  },
  {
    id: 'pin-area-lines',
    build: (_, palette) =>
      line('pin-area-lines', { 'line-color': byType(palette), 'line-width': AREA_LINE.widthPx, 'line-dasharray': [...AREA_LINE.dashes] }),
  },
] as const satisfies StyleLayer[];

/** The visitor's place and what-if hubs, each a pin that stands on its place: names give way to them, and marks lie over them. */
export const PINS = [
  {
    id: 'pins',
    build: ({ theme }, { discText }) => ({
      id: 'pins',
      type: 'symbol',
      source: 'pins',
      layout: {
        'icon-image': byType({ origin: markImageId({ type: 'origin', theme }), planned: markImageId({ type: 'planned', theme }) }),
        'icon-offset': [0, -PIN_HEIGHT_PX / 2],
        'icon-allow-overlap': true,
        'text-field': ['get', 'label'],
        'text-font': TYPEFACES.semibold,
        'text-size': PIN_LABEL.sizePx,
        'text-offset': [0, (PIN_LABEL.yPx - PIN_HEIGHT_PX / 2) / PIN_LABEL.sizePx],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': discText },
    }),
  },
] as const satisfies StyleLayer[];
