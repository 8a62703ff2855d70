import { describe, expect, it } from 'vitest';
import { NO_FACETS, toggleFacetValue, type FacetSelection } from '../../../src/domain/facets';
import { benchHubs, FILTER_STEPS, TOGGLES } from '../../bench/generator';

describe('the hubs of the bench', () => {
  const hubs = benchHubs(1000);

  it('are the same for the same size', () => {
    expect(benchHubs(1000)).toEqual(hubs);
    expect(benchHubs(1001).slice(0, 1000)).not.toEqual(hubs);
  });

  it('have ids of their own, and a place exactly where they have a position', () => {
    expect(new Set(hubs.map(({ id }) => id)).size).toBe(hubs.length);
    expect(hubs.filter(({ lngLat, placeId }) => (lngLat === null) !== (placeId === null))).toEqual([]);
  });

  it('share some places, lie in Europe, and are not all placed', () => {
    const placed = hubs.flatMap(({ lngLat, placeId }) => (lngLat === null ? [] : [{ lngLat, placeId }]));
    expect(placed.length).toBeLessThan(hubs.length);
    expect(placed.length).toBeGreaterThan(0.9 * hubs.length);
    expect(new Set(placed.map(({ placeId }) => placeId)).size).toBeLessThan(placed.length);
    expect(placed.filter(({ lngLat: [lng, lat] }) => lng < -12 || lng > 32 || lat < 34 || lat > 68)).toEqual([]);
  });

  it('are never all let through, or all held back, by what is ticked', () => {
    const passing = FILTER_STEPS.filter((step) => step !== NO_FACETS).map((step) => hubs.filter((hub) => passes(hub, step)).length);
    expect(Math.min(...passing)).toBeGreaterThan(0);
    expect(Math.max(...passing)).toBeLessThan(hubs.length);
  });
});

it('ends with nothing ticked, as it began', () => {
  const end = TOGGLES.reduce<FacetSelection>((selection, [facetId, value]) => toggleFacetValue(selection, facetId, value), NO_FACETS);
  expect(end).toEqual(NO_FACETS);
});

function passes({ kind, country, sectors }: ReturnType<typeof benchHubs>[number], step: FacetSelection): boolean {
  const lets = (chosen: readonly string[], values: readonly string[]): boolean =>
    chosen.length === 0 || values.some((value) => chosen.includes(value));
  return lets(step.kind, [kind]) && lets(step.country, [country]) && lets(step.sector, sectors ?? []);
}
