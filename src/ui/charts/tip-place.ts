import type { ChartMark } from './chart';

/** Widest tip. */
export const TIP_PX = 230;
const GAP_PX = 8;
/** Marks that are higher have their tip beside them, not beneath. */
const HIGH_PX = 60;

/** Where the tip of a mark stands: beneath it, or beside a high one, within the width that is seen. */
export function tipPlace(
  mark: Pick<ChartMark, 'x' | 'y' | 'width' | 'height'>,
  widthPx: number,
  scrolledPx: number,
): { left: number; top: number } {
  const x = mark.x - scrolledPx;
  const within = (left: number) => Math.max(0, Math.min(left, widthPx - TIP_PX));
  if (mark.height < HIGH_PX) return { left: within(x), top: mark.y + mark.height + GAP_PX };
  const right = x + mark.width + GAP_PX;
  return { left: within(right + TIP_PX <= widthPx ? right : x - TIP_PX - GAP_PX), top: mark.y };
}
