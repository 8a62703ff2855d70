import type { MapScene } from './scene';

/** The edge of what is near enough or in reach, with a light casing under the line so that it shows on every class. CSS pixels; dashes and gaps in widths of the line. */
export const AREA_LINE = { widthPx: 2, casingPx: 4.5, dashes: [3, 2] } as const;

/** Very light on land, and nothing on the classes of a layer, which must keep the colours of the legend. */
export function areaFillOpacity({ choropleth }: Pick<MapScene, 'choropleth'>): number {
  return choropleth === null ? 0.05 : 0;
}
