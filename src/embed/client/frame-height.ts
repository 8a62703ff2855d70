const RANGE_PX = { min: 40, max: 10_000 } as const;
/** Back and forth within this time is no wish of a reader. */
const SWING_MS = 300;

/** For one frame: the whole CSS pixels to make it when it tells how high its content is, and when it tells so; `null` to leave it. */
export type HeightRule = (toldPx: number, nowMs: number) => number | null;

/**
 * Where content and height follow one another in circles, such as text that wraps otherwise beside a scroll bar, the frame swings once and keeps the
 * greater height.
 */
export function heightRule(): HeightRule {
  let formerPx = 0;
  let presentPx = 0;
  let changedAtMs = 0;
  return (toldPx, nowMs) => {
    const nextPx = Math.min(Math.max(Math.ceil(toldPx), RANGE_PX.min), RANGE_PX.max);
    const isSwing = nextPx === formerPx && nowMs - changedAtMs < SWING_MS;
    if (nextPx === presentPx || (isSwing && nextPx < presentPx)) return null;
    formerPx = presentPx;
    changedAtMs = nowMs;
    return (presentPx = nextPx);
  };
}
