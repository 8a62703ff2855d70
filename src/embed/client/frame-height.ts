const RANGE_PX = { min: 40, max: 10_000 } as const;
/** Back and forth so often, each within this time, is no wish of a reader. */
const SWINGS = 3;
const SWING_MS = 300;

/** For one frame: the whole CSS pixels to make it when it tells how high its content is, and when it tells so; `null` to leave it. */
export type HeightRule = (toldPx: number, nowMs: number) => number | null;

/**
 * Where content and height follow one another in circles, such as text that wraps otherwise beside a scroll bar, the frame soon keeps the greater
 * height.
 */
export function heightRule(): HeightRule {
  let formerPx = 0;
  let presentPx = 0;
  let toldAtMs = 0;
  let swings = 0;
  return (toldPx, nowMs) => {
    const nextPx = Math.min(Math.max(Math.ceil(toldPx), RANGE_PX.min), RANGE_PX.max);
    if (nextPx === presentPx) return null;
    swings = nextPx === formerPx && nowMs - toldAtMs < SWING_MS ? swings + 1 : 0;
    toldAtMs = nowMs;
    if (swings >= SWINGS && nextPx < presentPx) return null;
    formerPx = presentPx;
    return (presentPx = nextPx);
  };
}
