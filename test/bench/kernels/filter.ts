import crossfilter from 'crossfilter2';
import { FACETS, type Facet, type FacetSelection } from '../../../src/domain/facets';
import type { Hub } from '../../../src/domain/hub';
import { assertAgreement } from '../agree';
import { FILTER_STEPS } from '../generator';
import { eachOf, inTurn, repeated, type Variant } from '../measure';
import { countsAsLists, openEngine } from '../ours';
import { readOnce } from './floor';

type FacetValueCounts = ReturnType<typeof countsAsLists>;

const LARGEST_NAIVE = 100_000;

/** One tick of a facet value → which hubs match, and the counts of every facet value. */
export function filterVariants(hubs: readonly Hub[]): Variant[] {
  const engine = openEngine(hubs);
  const peer = crossfilterOf(hubs);
  const naive = hubs.length > LARGEST_NAIVE ? null : naiveCounts(hubs);
  for (const step of [...FILTER_STEPS, FILTER_STEPS[2]!])
    assertAgreement('filter', {
      ours: countsAsLists(engine.filter(step).counts),
      crossfilter2: peer(step),
      ...(naive === null || hubs.length > LARGEST_NAIVE / 10 ? {} : { objects: naive(step) }),
    });
  const steps = FILTER_STEPS.length;
  return [
    { name: 'ours', role: 'ours', sample: repeated(eachOf(FILTER_STEPS, engine.filter), steps) },
    { name: 'crossfilter2, five dimensions with groups', role: 'peer', sample: repeated(eachOf(FILTER_STEPS, peer), steps) },
    ...(naive === null ? [] : [{ name: 'Array.filter per value', role: 'peer', sample: repeated(inTurn(FILTER_STEPS, naive)) } as const]),
    { name: 'floor: read the bitsets once', role: 'floor', sample: repeated(() => readOnce(engine.valueBitsets)) },
  ];
}

/** A dimension and its group for each facet; a filter that did not change is left alone, one value is matched exactly (its fast path). */
function crossfilterOf(hubs: readonly Hub[]): (facets: FacetSelection) => FacetValueCounts {
  const index = crossfilter([...hubs]);
  const dimensions = FACETS.map((facet) => {
    const several = facet.id !== 'country' && facet.id !== 'kind';
    const dimension = index.dimension<string>((hub) => (several ? [...facet.valuesOf(hub)] : facet.valuesOf(hub)[0]!), several);
    return { facet, dimension, group: dimension.group<string, number>(), chosen: [] as readonly string[] };
  });
  const matching = index.groupAll<number>();
  return (facets) => {
    for (const entry of dimensions) {
      const chosen = facets[entry.facet.id];
      if (chosen.join() === entry.chosen.join()) continue;
      entry.chosen = chosen;
      if (chosen.length === 0) entry.dimension.filterAll();
      else if (chosen.length === 1) entry.dimension.filterExact(chosen[0]!);
      else entry.dimension.filterFunction((value) => chosen.includes(value));
    }
    matching.value();
    return dimensions.map(({ facet, group }) => [
      facet.id,
      group.all().flatMap(({ key, value }) => (value > 0 ? [[key, value] as const] : [])),
    ]);
  };
}

/** What comes to mind first: for every facet value, go through all objects. */
function naiveCounts(hubs: readonly Hub[]): (facets: FacetSelection) => FacetValueCounts {
  const values = FACETS.map((facet) => ({ facet, all: [...new Set(hubs.flatMap(facet.valuesOf))].sort() }));
  return (facets) =>
    values.map(({ facet, all }) => {
      const countOf = (value: string): number => hubs.filter((hub) => has(facet, hub, [value]) && passes(hub, facets, facet)).length;
      return [facet.id, all.map((value) => [value, countOf(value)] as const).filter(([, count]) => count > 0)];
    });
}

const has = (facet: Facet, hub: Hub, values: readonly string[]): boolean => facet.valuesOf(hub).some((value) => values.includes(value));

function passes(hub: Hub, facets: FacetSelection, except: Facet): boolean {
  return FACETS.every((facet) => facet === except || facets[facet.id].length === 0 || has(facet, hub, facets[facet.id]));
}
