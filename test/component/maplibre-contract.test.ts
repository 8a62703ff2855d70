import { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>('../../src/map/maplibre/*.ts', { query: '?raw', import: 'default', eager: true });
/** The methods that the map's code calls on MapLibre's map, wherever it is called `map`. */
const called = [
  ...new Set(
    Object.values(sources).flatMap((code) => [...code.matchAll(/\b(?:this\.#)?map\.(\w+)(?:<\w+>)?\(/g)].map(([, name]) => name!)),
  ),
].sort();

describe('MapLibre', () => {
  it('is called by a fair number of methods, or this test looks in the wrong place', () => {
    expect(called.length).toBeGreaterThan(25);
  });

  it.each(called)('has the method %s', (name) => {
    expect(typeof (MapLibreMap.prototype as unknown as Record<string, unknown>)[name]).toBe('function');
  });
});
