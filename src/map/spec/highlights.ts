import type { CircleLayerSpecification, LineLayerSpecification } from 'maplibre-gl';
import { MARK_GLOW, REGION_OUTLINE_PX } from './highlight-rules';
import type { StyleLayer } from './map-spec';
import type { Palette } from './palette';

type State = 'hovered' | 'selected';

const line = (id: string, source: string, colour: string, width: number): LineLayerSpecification => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint: { 'line-color': colour, 'line-width': width },
});

const outline = (state: State, { label }: Palette) => line(`${state}-region`, `${state}-region`, label, REGION_OUTLINE_PX[state].line);
const casing = (state: State, { labelHalo }: Palette) =>
  line(`${state}-region-casing`, `${state}-region`, labelHalo, REGION_OUTLINE_PX[state].casing);

/** The region beneath the pointer and the one whose card is open. Sources of their own: a change costs one polygon, not three hundred. */
export const REGION_HIGHLIGHTS = [
  { id: 'hovered-region-casing', build: (_, palette) => casing('hovered', palette) },
  { id: 'hovered-region', build: (_, palette) => outline('hovered', palette) },
  { id: 'selected-region-casing', build: (_, palette) => casing('selected', palette) },
  { id: 'selected-region', build: (_, palette) => outline('selected', palette) },
] as const satisfies StyleLayer[];

function glow(state: State, { accent, labelHalo }: Palette): CircleLayerSpecification {
  const { beyondPx, opacity, edgePx } = MARK_GLOW[state];
  return {
    id: `${state}-mark`,
    type: 'circle',
    source: `${state}-mark`,
    paint: {
      'circle-radius': ['+', ['get', 'radius'], beyondPx],
      'circle-color': accent,
      'circle-opacity': opacity,
      'circle-stroke-color': labelHalo,
      'circle-stroke-width': edgePx,
    },
  };
}

/** A ring of the accent around the mark, drawn beneath it. */
export const MARK_HIGHLIGHTS = [
  { id: 'hovered-mark', build: (_, palette) => glow('hovered', palette) },
  { id: 'selected-mark', build: (_, palette) => glow('selected', palette) },
] as const satisfies StyleLayer[];
