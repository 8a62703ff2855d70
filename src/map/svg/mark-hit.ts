import type { MapPoint } from '../pointing';

/** A mark on the sheet, CSS pixels. */
export interface MarkSpot extends MapPoint {
  readonly id: string;
  readonly radius: number;
}

/** The mark whose middle is nearest to the point, among those that are at most so far beside it; `null` for none. */
export function markAt<Spot extends MarkSpot>(spots: Iterable<Spot>, point: MapPoint, tolerancePx: number): Spot | null {
  let nearest: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - point.x, spot.y - point.y);
    if (distance > spot.radius + tolerancePx || distance >= least) continue;
    nearest = spot;
    least = distance;
  }
  return nearest;
}
