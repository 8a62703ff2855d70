const MIN_PX = 40;
const MAX_PX = 10_000;
/** So many turns from growing to shrinking or back, within this time, are no wish of a reader. */
const TURNS = 6;
const TURNS_MS = 4000;

/** For one frame: the whole CSS pixels to make it when it tells how high its content is, and when it tells so; `null` to leave it. */
export type HeightRule = (toldPx: number, nowMs: number) => number | null;

/**
 * Where content and height follow one another in circles, such as text that wraps otherwise beside a scroll bar, the frame soon keeps the greatest
 * height.
 */
export function heightRule(): HeightRule {
  let formerPx = 0;
  let presentPx = 0;
  /** Above 0: growing. */
  let direction = 1;
  /** When what is told has turned, latest first. */
  const turnsMs: number[] = [];
  return (toldPx, nowMs) => {
    const nextPx = Math.min(Math.max(Math.ceil(toldPx), MIN_PX), MAX_PX);
    const stepPx = nextPx - formerPx;
    if (stepPx * direction < 0) {
      direction = stepPx;
      turnsMs.unshift(nowMs);
      turnsMs.length = TURNS;
    }
    formerPx = nextPx;
    const isCircling = nowMs - turnsMs[TURNS - 1]! < TURNS_MS;
    return nextPx === presentPx || (nextPx < presentPx && isCircling) ? null : (presentPx = nextPx);
  };
}
