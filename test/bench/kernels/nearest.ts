import { featureCollection, nearestPoint, point } from '@turf/turf';
import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import type { LngLat } from '../../../src/domain/geo';
import type { Hub } from '../../../src/domain/hub';
import { assertAgreement } from '../agree';
import { STANDPOINTS } from '../generator';
import { inTurn, repeated, type Variant } from '../measure';
import { openEngine } from '../ours';
import { readOnce } from './floor';

const COUNT = 10;
const LARGEST_TURF = 100_000;
const EARTH_RADIUS_KM = 6371.0088;

/** A place → the ten hubs nearest to it, nearest first. Indices into the hubs. */
export function nearestVariants(hubs: readonly Hub[]): Variant[] {
  const { nearest } = openEngine(hubs);
  const placed = hubs.flatMap(({ lngLat }, hub) => (lngLat === null ? [] : [{ hub, lngLat }]));
  const tree = new KDBush(placed.length);
  for (const { lngLat } of placed) tree.add(...lngLat);
  tree.finish();
  const sorted = (from: LngLat): number[] => nearestBySorting(placed, from);
  const indexed = (from: LngLat): number[] => around(tree, ...from, COUNT).map((index) => placed[index]!.hub);
  for (const from of STANDPOINTS) {
    // Hubs that share a place may stand in any order: what must agree is how far they are, to the metre.
    const metres = (found: readonly number[]): number[] => found.map((hub) => Math.round(distance(...from, ...hubs[hub]!.lngLat!) * 1000));
    assertAgreement('nearest', {
      sorted: metres(sorted(from)),
      geokdbush: metres(indexed(from)),
      ours: metres(nearest(from, COUNT)),
    });
  }
  const coordinates = Float64Array.from(placed.flatMap(({ lngLat }) => lngLat));
  return [
    { name: 'ours', role: 'ours', sample: oneByOne((from) => nearest(from, COUNT)) },
    { name: 'haversine and sort', role: 'peer', sample: oneByOne(sorted) },
    { name: 'kdbush + geokdbush', role: 'peer', sample: oneByOne(indexed) },
    ...(hubs.length > LARGEST_TURF
      ? []
      : [{ name: 'turf nearestPoint, only one', role: 'peer', sample: oneByOne(turfNearest(placed)) } as const]),
    {
      name: 'floor: read the coordinates once',
      role: 'floor',
      sample: repeated(() => readOnce([coordinates])),
    },
  ];
}

const oneByOne = (work: (from: LngLat) => unknown): (() => number) => repeated(inTurn(STANDPOINTS, work));

type Placed = readonly { readonly hub: number; readonly lngLat: LngLat }[];

function nearestBySorting(placed: Placed, from: LngLat): number[] {
  const distances = placed.map(({ hub, lngLat }) => ({ hub, km: haversineKm(from, lngLat) }));
  distances.sort((a, b) => a.km - b.km);
  return distances.slice(0, COUNT).map(({ hub }) => hub);
}

function haversineKm([fromLng, fromLat]: LngLat, [lng, lat]: LngLat): number {
  const radians = Math.PI / 180;
  const sinLat = Math.sin(((lat - fromLat) * radians) / 2);
  const sinLng = Math.sin(((lng - fromLng) * radians) / 2);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(sinLat ** 2 + sinLng ** 2 * Math.cos(fromLat * radians) * Math.cos(lat * radians)));
}

function turfNearest(placed: Placed): (from: LngLat) => unknown {
  const points = featureCollection(placed.map(({ lngLat }) => point([...lngLat])));
  return (from) => nearestPoint([...from], points);
}
