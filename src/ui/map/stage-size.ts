import type { Padding } from '../../map/map-events';

/** How much room the stage has: by its own width, not the screen's, because cards take theirs from it. */
export type StageSize = 'small' | 'medium' | 'wide';

export function stageSizeOf(widthPx: number): StageSize {
  return widthPx >= 900 ? 'wide' : widthPx >= 600 ? 'medium' : 'small';
}

/** Room for the switch above, the legend and the attribution. */
const MAP_PADDINGS: Readonly<Record<StageSize, Padding>> = {
  wide: { top: 64, right: 240, bottom: 50, left: 0 },
  medium: { top: 110, right: 40, bottom: 60, left: 0 },
  small: { top: 70, right: 44, bottom: 84, left: 0 },
};

/** Such room in a map of this size, which keeps two thirds of a low one's height for itself. */
export function mapPaddingIn({ clientWidth, clientHeight }: Pick<Element, 'clientWidth' | 'clientHeight'>): Padding {
  const padding = MAP_PADDINGS[stageSizeOf(clientWidth)];
  const share = Math.min(1, clientHeight / 3 / (padding.top + padding.bottom));
  return { ...padding, top: padding.top * share, bottom: padding.bottom * share };
}
