import type { CircleLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import type { StyleLayer } from './map-spec';
import type { Palette } from './palette';

const outline = (id: 'hovered-region' | 'selected-region', palette: Palette, width: number): LineLayerSpecification => ({
  id,
  type: 'line',
  source: id,
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': palette.label, 'line-width': width },
});

/** A light edge under the outline, so that it is seen on dark classes as well. */
const casing = (
  id: 'selected-region-casing' | 'hovered-region-casing',
  source: string,
  palette: Palette,
  width: number,
): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': palette.labelHalo, 'line-width': width },
});

/** The region beneath the pointer and the one whose card is open. Sources of their own: a change costs one polygon, not three hundred. */
export const REGION_HIGHLIGHTS = [
  { id: 'hovered-region-casing', build: (_, palette) => casing('hovered-region-casing', 'hovered-region', palette, 3.5) },
  { id: 'hovered-region', build: (_, palette) => outline('hovered-region', palette, 1.5) },
  { id: 'selected-region-casing', build: (_, palette) => casing('selected-region-casing', 'selected-region', palette, 5.5) },
  { id: 'selected-region', build: (_, palette) => outline('selected-region', palette, 2.5) },
] as const satisfies StyleLayer[];

const glow = (id: 'hovered-mark' | 'selected-mark', { accent, labelHalo }: Palette, extra: number): CircleLayerSpecification => ({
  id,
  type: 'circle',
  source: id,
  paint: {
    'circle-radius': ['+', ['get', 'radius'], extra],
    'circle-color': accent,
    'circle-opacity': id === 'hovered-mark' ? 0.55 : 1,
    'circle-stroke-color': labelHalo,
    'circle-stroke-width': id === 'hovered-mark' ? 0 : 1.5,
  },
});

/** A ring of the accent around the mark, drawn beneath it. */
export const MARK_HIGHLIGHTS = [
  { id: 'hovered-mark', build: (_, palette) => glow('hovered-mark', palette, 4) },
  { id: 'selected-mark', build: (_, palette) => glow('selected-mark', palette, 4) },
] as const satisfies StyleLayer[];
