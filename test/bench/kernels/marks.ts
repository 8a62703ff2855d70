import type { BoundingBox } from '../../../src/domain/geo';
import type { Hub } from '../../../src/domain/hub';
import { assertAgreement } from '../agree';
import { FILTER_STEPS } from '../generator';
import { eachOf, inTurn, repeated, type Variant } from '../measure';
import { openClusters, openEngine } from '../ours';
import { readOnce } from './floor';
import { matchingPoints, pointCountOf, pointsOf, rebuiltClusters, WORLD } from './points';

const ZOOM = 4;
/** About what a canvas of 500 × 400 CSS pixels shows at this zoom. */
const VIEW: BoundingBox = [2, 44, 24, 55];
const STEPS = FILTER_STEPS.slice(0, 4);

/** The matching hubs, already known → the marks of one viewport. No drawing. */
export function marksVariants(hubs: readonly Hub[]): Variant[] {
  const engine = openEngine(hubs);
  const marksIn = openClusters(hubs);
  const points = pointsOf(hubs);
  const matches = STEPS.map((step) => engine.filter(step).bits);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  for (const bits of matches)
    assertAgreement('marks', {
      ours: sum(marksIn(bits, ZOOM, WORLD).map(({ hubCount }) => hubCount)),
      supercluster: sum(rebuiltClusters(matchingPoints(points, bits), ZOOM, WORLD).map(({ properties }) => pointCountOf(properties))),
      points: matchingPoints(points, bits).length,
    });
  const column = Float64Array.from(hubs, ({ lngLat }) => lngLat?.[0] ?? 0);
  return [
    {
      name: 'ours: recount',
      role: 'ours',
      sample: repeated(
        eachOf(matches, (bits) => marksIn(bits, ZOOM, VIEW)),
        STEPS.length,
      ),
    },
    {
      name: 'supercluster rebuilt',
      role: 'peer',
      sample: repeated(inTurn(matches, (bits) => rebuiltClusters(matchingPoints(points, bits), ZOOM, VIEW))),
    },
    { name: 'floor: read 8 bytes a hub once', role: 'floor', sample: repeated(() => readOnce([column])) },
  ];
}
