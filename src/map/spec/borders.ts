import type { StyleLayer } from './map-spec';

/** With a choropleth, regional borders cut its colours apart; without, they fade in only when one looks closely. */
export const BORDERS = [
  {
    id: 'region-borders',
    build: ({ choropleth }, { regionBorder, countryBorder }) => ({
      id: 'region-borders',
      type: 'line',
      source: 'region-borders',
      layout: { 'line-join': 'round', visibility: choropleth === null || choropleth.showRegionBorders ? 'visible' : 'none' },
      paint: {
        'line-color': choropleth === null ? countryBorder : regionBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.5, 6, 1, 10, 1.5],
        'line-opacity': choropleth === null ? ['interpolate', ['linear'], ['zoom'], 4.5, 0, 6, 0.55] : 0.75,
      },
    }),
  },
  {
    id: 'country-borders',
    build: ({ choropleth }, { regionBorder, countryBorder }) => ({
      id: 'country-borders',
      type: 'line',
      source: 'country-borders',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': choropleth === null ? countryBorder : regionBorder,
        'line-width': ['interpolate', ['linear'], ['zoom'], 3, choropleth === null ? 0.8 : 1.2, 6, 1.6, 10, 2.4],
      },
    }),
  },
] as const satisfies StyleLayer[];
