import type { FeatureCollection } from 'geojson';
import type { Bitset } from '../../../src/domain/bitset';
import type { FacetSelection } from '../../../src/domain/facets';
import { assertAgreement } from '../agree';
import { benchHubs, FILTER_STEPS } from '../generator';
import { CLUSTER_MAX_ZOOM, CLUSTER_RADIUS_PX, matchingPoints, pointsOf, rebuiltClusters, type HubPoint } from '../kernels/points';
import { measure, type Measurement, type Role, type Variant } from '../measure';
import { openClusters, openEngine, type Engine, type MarksIn } from '../ours';
import { randomGap } from './frame';
import { LeafletMap } from './leaflet';
import { BenchMap } from './maplibre';

const LARGEST_LEAFLET = 100_000;
const STEPS = FILTER_STEPS.slice(0, 4);

type Matching = (step: FacetSelection) => HubPoint[];

interface DrawnVariant extends Omit<Variant, 'sample'> {
  readonly change: (step: FacetSelection) => Promise<number>;
  readonly drawnHubs: () => number;
}

/** A filter change → the new clusters stand on the map of Europe, and nothing is left to do. The peers get the matches for nothing. */
export async function measureDrawn(size: number): Promise<Measurement[]> {
  const hubs = benchHubs(size);
  const engine = openEngine(hubs);
  const points = pointsOf(hubs);
  const matches = new Map(STEPS.map((step) => [step, engine.filter(step).bits]));
  const matching = (step: FacetSelection): HubPoint[] => matchingPoints(points, matches.get(step)!);
  const variants = [
    await ours(engine, openClusters(hubs)),
    await builtInClusters(matching),
    await superclusterRebuilt(matching),
    ...(size > LARGEST_LEAFLET ? [] : [leafletMarkercluster(points, matches)]),
    await nothing(),
  ];
  for (const step of STEPS) {
    const drawn: Record<string, number> = { matching: matching(step).length };
    for (const { name, role, change, drawnHubs } of variants) {
      await change(step);
      if (role !== 'floor') drawn[name] = drawnHubs();
    }
    assertAgreement('drawn', drawn);
  }
  const sampled = variants.map(({ name, role, change }): Variant => {
    let next = 0;
    return { name, role, sample: () => change(STEPS[next++ % STEPS.length]!) };
  });
  return measure(sampled, { leastRounds: 12, mostRounds: 40, budgetMs: 4000, between: randomGap });
}

async function ours(engine: Engine, marksIn: MarksIn): Promise<DrawnVariant> {
  const map = await BenchMap.open();
  return variantOf('ours: filter, recount, setData', 'ours', map, (step) =>
    collection(
      marksIn(engine.filter(step).bits, map.zoom, map.box).map(({ id, lngLat, hubCount }) => ({
        type: 'Feature',
        properties: { cluster_id: id, ...(hubCount === 1 ? {} : { point_count: hubCount }) },
        geometry: { type: 'Point', coordinates: [...lngLat] },
      })),
    ),
  );
}

async function builtInClusters(matching: Matching): Promise<DrawnVariant> {
  const map = await BenchMap.open({ cluster: true, clusterRadius: CLUSTER_RADIUS_PX, clusterMaxZoom: CLUSTER_MAX_ZOOM });
  return variantOf('MapLibre cluster: true', 'peer', map, (step) => collection(matching(step)));
}

async function superclusterRebuilt(matching: Matching): Promise<DrawnVariant> {
  const map = await BenchMap.open();
  return variantOf('supercluster rebuilt, setData', 'peer', map, (step) =>
    collection(rebuiltClusters(matching(step), Math.floor(map.zoom), map.box)),
  );
}

function leafletMarkercluster(points: readonly HubPoint[], matches: ReadonlyMap<FacetSelection, Bitset>): DrawnVariant {
  const map = new LeafletMap(points);
  return {
    name: 'Leaflet.markercluster',
    role: 'peer',
    change: (step) => map.draw(matches.get(step)!),
    drawnHubs: () => map.drawnHubs(),
  };
}

async function nothing(): Promise<DrawnVariant> {
  return variantOf('floor: setData of nothing', 'floor', await BenchMap.open(), () => collection([]));
}

function variantOf(name: string, role: Role, map: BenchMap, data: (step: FacetSelection) => FeatureCollection): DrawnVariant {
  return { name, role, change: (step) => map.draw(() => data(step)), drawnHubs: () => map.drawnHubs() };
}

const collection = (features: FeatureCollection['features']): FeatureCollection => ({ type: 'FeatureCollection', features });
