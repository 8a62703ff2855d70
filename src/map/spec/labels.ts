import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { CITY_LABELS, COUNTRY_LABELS, type LabelRule } from './label-rules';
import type { StyleLayer } from './map-spec';
import type { Palette } from './palette';
import { TYPEFACES } from './typefaces';

/** True for labels whose rank is among those that may be shown at the zoom. */
const isAmong = ({ countFromZoom }: LabelRule): ExpressionSpecification =>
  ['<', ['get', 'rank'], ['step', ['zoom'], 0, ...countFromZoom.flat()]] as unknown as ExpressionSpecification;

function sizeByZoomAndRank({ sizePx }: LabelRule): ExpressionSpecification {
  const byRank = ([[, first], ...rest]: LabelRule['sizePx'][number][1]): unknown => ['step', ['get', 'rank'], first, ...rest.flat()];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...sizePx.flatMap(([zoom, sizes]) => [zoom, byRank(sizes)]),
  ] as unknown as ExpressionSpecification;
}

/** Names give way to marks, which are placed first, and step aside from their anchor where that lets them stay. */
function labels(id: 'city-labels' | 'country-labels', rule: LabelRule, colour: string, palette: Palette): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: id,
    maxzoom: rule.maxZoom,
    filter: isAmong(rule),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': TYPEFACES[rule.weight],
      'text-size': sizeByZoomAndRank(rule),
      'text-letter-spacing': rule.letterSpacingEm,
      'text-variable-anchor-offset': rule.anchors.flatMap(([anchor, [x, y]]): [string, [number, number]] => [anchor, [x, y]]),
      'text-padding': rule.paddingPx,
      'text-max-width': rule.maxWidthEm,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': colour,
      'text-halo-color': palette.labelHalo,
      'text-halo-width': rule.haloPx,
      'text-halo-blur': 0.5,
    },
  };
}

export const LABELS = [
  {
    id: 'city-labels',
    build: ({ choropleth }, palette) =>
      labels('city-labels', CITY_LABELS, choropleth === null ? palette.labelSecondary : palette.label, palette),
  },
  { id: 'country-labels', build: (_, palette) => labels('country-labels', COUNTRY_LABELS, palette.label, palette) },
] as const satisfies StyleLayer[];
