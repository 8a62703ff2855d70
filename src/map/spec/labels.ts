import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { StyleLayer } from './map-spec';
import type { Palette } from './palette';
import { TYPEFACES } from './typefaces';

/** How many names, by importance, may appear from which zoom on. What collides with a more important one stays away in any case. */
const CITIES_AT_ZOOM = { 4: 14, 5: 50, 6: 160, 7: 500, 8: 1500, 9: 1e6 };
const COUNTRIES_AT_ZOOM = { 2: 12, 3: 24, 4: 34, 5: 38, 6: 1e6 };

/** True for labels whose rank is among those that may be shown at the zoom. */
function isAmong(shownAtZoom: Readonly<Record<number, number>>): ExpressionSpecification {
  const steps = Object.entries(shownAtZoom).flatMap(([zoom, count]) => [Number(zoom), count]);
  return ['<', ['get', 'rank'], ['step', ['zoom'], 0, ...steps]] as unknown as ExpressionSpecification;
}

/** Text sizes that shrink with rank: `[from this rank on, size]`, CSS pixels. */
const sizeByRank = (first: number, ...steps: readonly number[]): ExpressionSpecification =>
  ['step', ['get', 'rank'], first, ...steps] as unknown as ExpressionSpecification;

/** Halo wide enough that a name is readable on every class of every ramp. */
const halo = ({ labelHalo }: Palette, width: number): SymbolLayerSpecification['paint'] => ({
  'text-halo-color': labelHalo,
  'text-halo-width': width,
  'text-halo-blur': 0.5,
});

/** Names give way to marks, which are placed first, and step aside from their anchor where that lets them stay. */
export const LABELS = [
  {
    id: 'city-labels',
    build: ({ choropleth }, palette) => ({
      id: 'city-labels',
      type: 'symbol',
      source: 'city-labels',
      filter: isAmong(CITIES_AT_ZOOM),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': TYPEFACES.medium,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, sizeByRank(12.5, 14, 12), 9, sizeByRank(17, 50, 15, 300, 14, 1500, 12.5)],
        'text-variable-anchor-offset': ['top', [0, 0.9], 'bottom', [0, -0.9], 'left', [1, 0], 'right', [-1, 0]],
        'text-padding': 6,
        'text-max-width': 9,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': choropleth === null ? palette.labelSecondary : palette.label, ...halo(palette, 1.8) },
    }),
  },
  {
    id: 'country-labels',
    build: (_, palette) => ({
      id: 'country-labels',
      type: 'symbol',
      source: 'country-labels',
      maxzoom: 8,
      filter: isAmong(COUNTRIES_AT_ZOOM),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': TYPEFACES.semibold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, sizeByRank(12.5, 12, 11.5), 7, sizeByRank(20, 12, 17, 30, 14)],
        'text-letter-spacing': 0.14,
        // Not far: a name must not stray into the country next door.
        'text-variable-anchor-offset': ['center', [0, 0], 'top', [0, 1.2], 'bottom', [0, -1.2]],
        'text-padding': 4,
        'text-max-width': 7,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': palette.label, ...halo(palette, 2.2) },
    }),
  },
] as const satisfies StyleLayer[];
