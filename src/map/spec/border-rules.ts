import type { Palette } from './palette';
import type { MapScene } from './scene';
import type { Stops } from './stops';

/** How a kind of border is drawn; width in CSS pixels and opacity by zoom. */
export interface BorderRule {
  readonly visible: boolean;
  readonly colour: string;
  readonly widthPx: Stops;
  readonly opacity: Stops;
}

type Choropleth = Pick<MapScene, 'choropleth'>;

/** With a choropleth, regional borders cut its colours apart; without, they fade in only when one looks closely. */
export function regionBorderRule({ choropleth }: Choropleth, { regionBorder, countryBorder }: Palette): BorderRule {
  return {
    visible: choropleth === null || choropleth.showRegionBorders,
    colour: choropleth === null ? countryBorder : regionBorder,
    widthPx: [[3, 0.5], [6, 1], [10, 1.5]], // prettier-ignore
    opacity: choropleth === null ? [[4.5, 0], [6, 0.55]] : [[0, 0.75]], // prettier-ignore
  };
}

export function countryBorderRule({ choropleth }: Choropleth, { regionBorder, countryBorder }: Palette): BorderRule {
  return {
    visible: true,
    colour: choropleth === null ? countryBorder : regionBorder,
    widthPx: [[3, choropleth === null ? 0.8 : 1.2], [6, 1.6], [10, 2.4]], // prettier-ignore
    opacity: [[0, 1]],
  };
}
