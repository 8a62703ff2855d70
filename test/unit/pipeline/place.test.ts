import { describe, expect, it } from 'vitest';
import { parseGazetteer } from '../../../src/pipeline/gazetteer';
import { readInputs } from '../../../src/pipeline/inputs';
import { joinHubs } from '../../../src/pipeline/join';
import { regionLocator } from '../../../src/pipeline/locate';
import { placeHub, type PlacementContext } from '../../../src/pipeline/place';
import { countriesOf, dissolveRegions } from '../../../src/pipeline/regions';
import type { HubRow } from '../../../src/pipeline/validate-hubs';
import type { PlaceOverride } from '../../../src/pipeline/validate-overrides';
import { SOUND_DATA_DIR } from '../../fixtures/pipeline/broken-data';

const row = (id: number, name: string, alternate: string, lat: number, lng: number, country: string, population: number) =>
  [id, name, name, alternate, lat, lng, 'P', 'PPL', country, '', '', '', '', '', population, '', '', '', '2023-03-05'].join('\t');

const gazetteer = parseGazetteer(
  [
    row(1, 'Wiener Neustadt', 'Vienna Newtown,Bécsújhely', 47.5, 15.5, 'AT', 40000),
    row(2, 'Neudorf', '', 47.2, 16.2, 'AT', 900),
    row(3, 'Neudorf', '', 46.5, 15.2, 'AT', 9000),
    row(4, 'Neudorf', '', 50.5, 30.5, 'UA', 99000),
    row(5, 'Hafen', '', 47.5, 17.05, 'AT', 500),
    row(6, 'Irgendwo', '', 10, 10, 'AT', 500),
    row(7, 'Eckdorf', '', 46.9, 15.1, 'AT', 500),
    row(8, 'Anderswo', 'Eckdorf', 47.9, 16.9, 'AT', 500),
    row(9, 'Saint-Denis', '', -20, 55, 'RE', 500),
    row(10, 'Kyïv', 'Kiev', 50.5, 30.5, 'UA', 3000000),
  ].join('\n'),
  new Set(['AT', 'UA', 'FR']),
);

const { inputs } = readInputs(SOUND_DATA_DIR);
if (inputs === null) throw new Error('The fixture is broken');
const shapes = dissolveRegions(inputs.unitAreas, inputs.units, inputs.regionRows, new Map());
const overrides = new Map<string, PlaceOverride>([
  ['AT Nirgends', { country: 'AT', city: 'Nirgends', lngLat: [16.5, 47.5], reason: 'by hand in a test', source: 'test' }],
  ['AT Vorstadt', { country: 'AT', city: 'Vorstadt', geonameId: '1', reason: 'by hand in a test', source: 'test' }],
]);
const context: PlacementContext = { gazetteer, locator: regionLocator(shapes), shapes, placeOverrides: overrides };

function place(fields: Partial<HubRow>) {
  const base = { id: 'hub', name: 'Hub', kind: 'dih', kindBasis: 'stated', country: 'AT', sources: [], retrieved: '2026-11-22' } as const;
  const { placement, issues } = placeHub({ file: 'hubs/hubs.jsonl', line: 7, record: { ...base, ...fields } as HubRow }, context);
  return { ...placement, codes: issues.map(({ code }) => code) };
}

describe('a hub with a city', () => {
  it('stands in the city, in the region by point in polygon', () => {
    expect(place({ city: 'Wiener Neustadt' })).toEqual({
      precision: 'city',
      lngLat: [15.5, 47.5],
      placeId: 'g1',
      regionId: 'AT12',
      codes: [],
    });
  });

  it('is found by alternate name, with case and diacritics folded', () => {
    expect(place({ city: 'BECSUJHELY' }).placeId).toBe('g1');
    expect(place({ city: 'Kyiv', country: 'UA' })).toMatchObject({ placeId: 'g10', regionId: 'UA' });
  });

  it('is the most populous of one name within its country', () => {
    expect(place({ city: 'Neudorf' }).placeId).toBe('g3');
  });

  it('of equal population is the one whose main name it is', () => {
    expect(place({ city: 'Eckdorf' }).placeId).toBe('g7');
  });

  it('of an overseas part belongs to its country', () => {
    expect(gazetteer.find('FR', 'Saint-Denis')?.geonameId).toBe('9');
    expect(gazetteer.find('RE', 'Saint-Denis')).toBeNull();
  });

  it('just off the outline counts to the nearest region of the country, with a warning', () => {
    expect(place({ city: 'Hafen' })).toMatchObject({ regionId: 'AT11', codes: ['off-shore-city'] });
  });

  it('far from its country is kept where it is, without region, with a warning', () => {
    expect(place({ city: 'Irgendwo' })).toMatchObject({ precision: 'city', regionId: null, codes: ['country-mismatch'] });
  });

  it('outside its stated region keeps the city, with a warning', () => {
    expect(place({ city: 'Wiener Neustadt', region: 'AT11' })).toMatchObject({ regionId: 'AT12', codes: ['region-mismatch'] });
    expect(place({ city: 'Wiener Neustadt', region: 'AT1' }).codes).toEqual([]);
  });

  it('that the gazetteer lacks falls back to the region, with a warning', () => {
    expect(place({ city: 'Unbekannt', region: 'AT11' })).toMatchObject({ precision: 'region', regionId: 'AT11', codes: ['unknown-city'] });
  });

  it('may be placed by hand, by coordinates or by another place', () => {
    expect(place({ city: 'Nirgends' })).toMatchObject({ precision: 'city', lngLat: [16.5, 47.5], regionId: 'AT11' });
    expect(place({ city: 'Vorstadt' })).toMatchObject({ precision: 'city', placeId: 'g1' });
  });
});

describe('a hub without a city', () => {
  it('stands at the label point of its region', () => {
    const { lngLat, ...placement } = place({ region: 'AT11' });
    expect(placement).toEqual({ precision: 'region', placeId: 'AT11', regionId: 'AT11', codes: [] });
    expect(lngLat![0]).toBeCloseTo(16.5, 1);
    expect(lngLat![1]).toBeCloseTo(47.5, 1);
  });

  it('stands in the middle of the merged shape of a NUTS 1 parent, in no drawn region', () => {
    const { lngLat, ...placement } = place({ region: 'AT1' });
    expect(placement).toEqual({ precision: 'region', placeId: 'AT1', regionId: null, codes: [] });
    expect(lngLat![0]).toBeCloseTo(16, 0);
  });

  it('is placed by the region that holds the main city of its hint', () => {
    expect(place({ regionHint: 'Wiener Neustadt' })).toMatchObject({ precision: 'region', placeId: 'AT12', regionId: 'AT12' });
    expect(place({ regionHint: 'Unbekannt' })).toMatchObject({ precision: 'country', codes: ['unknown-city'] });
  });

  it('known by country only has no point and no region', () => {
    expect(place({})).toEqual({ precision: 'country', lngLat: null, placeId: null, regionId: null, codes: [] });
  });

  it('known by country only counts to the region where the country is drawn as one', () => {
    expect(place({ country: 'UA' })).toMatchObject({ precision: 'country', lngLat: null, regionId: 'UA' });
  });
});

describe('regions', () => {
  it('merge the units without code of a country into one region of level 0, Crimea with Ukraine', () => {
    expect(shapes.find(({ region }) => region.id === 'UA')?.region).toMatchObject({
      level: 0,
      name: 'Ukraine',
      boundingBox: [30, 49, 31, 51],
    });
  });

  it('make up the countries', () => {
    expect(countriesOf(shapes).map(({ id, boundingBox }) => ({ id, boundingBox }))).toEqual([
      { id: 'AT', boundingBox: [15, 46, 17, 48] },
      { id: 'GR', boundingBox: [23, 38, 24, 39] },
      { id: 'UA', boundingBox: [30, 49, 31, 51] },
    ]);
  });
});

describe('joined hubs', () => {
  it('are all there, sorted by id, with null for what is unknown', () => {
    const { hubs } = joinHubs(inputs.hubs, context);
    expect(hubs.map(({ hub }) => hub.id)).toEqual(['city-hub', 'country-hub', 'region-hub']);
    expect(hubs[1]).toMatchObject({
      hub: { city: null, services: null, technologies: null },
      details: { aliases: [], networks: ['net'], website: null },
    });
  });
});
