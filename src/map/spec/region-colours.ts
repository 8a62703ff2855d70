import { classColours, type Palette } from './palette';
import type { ChoroplethScene } from './scene';

/** How much of its colour a region keeps beside a class that stands out: the last two digits of `#rrggbbaa`. */
const FADED = '38';

/** The colour of each class as the map shows it, and last that of regions without data. */
export function regionColours({ scheme, classCount, emphasis }: ChoroplethScene, palette: Palette): string[] {
  const colours = [...classColours(palette, scheme, classCount), palette.noData];
  return emphasis === null ? colours : colours.map((colour, index) => (index === emphasis ? colour : colour + FADED));
}
