import assert from 'node:assert/strict';
import Supercluster from 'supercluster';
import { bitsetOf } from '../../src/domain/bitset';
import { buildClusterHierarchy, categoryBits, marksAt, orderedBits } from '../../src/domain/clusters';
import { FACETS, facetValues, NO_FACETS, type FacetSelection } from '../../src/domain/facets';
import { filterHubs } from '../../src/domain/filter';
import type { Hub } from '../../src/domain/hub';
import { buildHubColumns } from '../../src/domain/hub-columns';
import { categoriesOf, categoryCountOf } from '../../src/domain/split';
import { randomHubs } from '../fixtures/hubs';
import { seededRandom } from '../fixtures/random';
import type { Variant } from './measure';

export interface Row {
  readonly name: string;
  /** Ours first, the floor last. */
  readonly variants: readonly Variant[];
}

const ZOOM = 5;
const SELECTION: FacetSelection = { ...NO_FACETS, kind: ['edih', 'dih'], sector: ['manufacturing', 'health'] };

/** The rows of the bench for so many made-up hubs spread over Europe; every variant is first shown to give the same result. */
export function rowsFor(size: number): Row[] {
  const random = seededRandom(size);
  const hubs = randomHubs(random, size).map((hub): Hub => ({
    ...hub,
    precision: 'city',
    lngLat: [-10 + 40 * random(), 36 + 30 * random()],
  }));
  return [filterRow(hubs), clusterRow(hubs)];
}

function filterRow(hubs: readonly Hub[]): Row {
  const columns = buildHubColumns(hubs);
  const order = Uint32Array.from(hubs.keys());
  const passes = (hub: Hub, except: string | null) =>
    FACETS.every((facet) => {
      const chosen: readonly string[] = SELECTION[facet.id];
      return facet.id === except || chosen.length === 0 || facet.valuesOf(hub).some((value) => chosen.includes(value));
    });
  const values = FACETS.map((facet) => ({ facet, values: facetValues(facet, hubs) }));
  const ours = () => filterHubs(columns, null, order, SELECTION);
  const naive = () =>
    values.map(({ facet, values: all }) =>
      all.map((value) => hubs.filter((hub) => (facet.valuesOf(hub) as readonly string[]).includes(value) && passes(hub, facet.id)).length),
    );
  const { counts } = ours();
  assert.deepEqual(
    values.map(({ facet, values: all }) => all.map((value) => counts[facet.id].get(value) ?? 0)),
    naive(),
  );
  return {
    name: 'filter and all facet counts',
    variants: [
      { name: 'ours', run: ours },
      { name: 'Array.filter per facet value', run: naive },
      { name: 'floor: look at every hub once', run: () => hubs.reduce((sum, hub) => sum + hub.kind.length, 0) },
    ],
  };
}

function clusterRow(hubs: readonly Hub[]): Row {
  const hierarchy = buildClusterHierarchy(hubs);
  const categories = categoryBits(hierarchy, (hubIndex) => categoriesOf(hubs[hubIndex]!, 'kind'), categoryCountOf('kind'));
  const matches = Uint8Array.from(hubs, (hub) => Number(hub.country === 'FR' || hub.country === 'DE'));
  const bits = bitsetOf(hubs.length, [...hubs.keys()].filter((hubIndex) => matches[hubIndex] === 1)); // prettier-ignore
  const ours = () => marksAt(hierarchy, { zoom: ZOOM, box: null, matches: orderedBits(hierarchy, bits), categories });
  const rebuilt = () => {
    const points = hubs.flatMap(({ lngLat }, hubIndex) =>
      matches[hubIndex] === 1
        ? [{ type: 'Feature' as const, properties: {}, geometry: { type: 'Point' as const, coordinates: [...lngLat!] } }]
        : [],
    );
    return new Supercluster({ radius: 50, extent: 512, maxZoom: 9 }).load(points).getClusters([-180, -85, 180, 85], ZOOM);
  };
  const countOf = ({ properties }: ReturnType<typeof rebuilt>[number]) =>
    'point_count' in properties ? (properties.point_count as number) : 1;
  assert.equal(
    ours().reduce((sum, { hubCount }) => sum + hubCount, 0),
    rebuilt().reduce((sum, cluster) => sum + countOf(cluster), 0),
  );
  return {
    name: 'filter change to clusters of one zoom',
    variants: [
      { name: 'ours: recount the fixed hierarchy', run: ours },
      { name: 'supercluster, rebuilt', run: rebuilt },
      { name: 'floor: look at every match once', run: () => matches.reduce((sum, match) => sum + match, 0) },
    ],
  };
}
