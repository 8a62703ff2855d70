import { describe, expect, it } from 'vitest';
import { hubsGeojson } from '../../../../src/domain/export/geojson';
import { randomHubs } from '../../../fixtures/hubs';
import { seededRandom } from '../../../fixtures/random';
import { exportedWith, ORIGIN } from './exports';

const PLACED = exportedWith(
  { id: 'lyon', name: 'Lyon', city: 'Lyon', lngLat: [4.835, 45.764], regionId: 'FRK2', services: ['skills-training'] },
  { website: 'https://lyon.test/' },
  12.345,
);
const BY_COUNTRY = exportedWith({ id: 'somewhere', name: 'Σάμος' });

/** As a reader gets it. */
const readBack = (...hubs: (typeof PLACED)[]) =>
  JSON.parse(JSON.stringify(hubsGeojson(hubs, ORIGIN, 'Hubs of the list'))) as Record<string, unknown>;

/** What RFC 7946 asks of a FeatureCollection of points, by its sections. */
function expectFeatureCollection(collection: Record<string, unknown>) {
  expect(collection['type']).toBe('FeatureCollection');
  // 7.1: members of other GeoJSON types must not be there.
  for (const member of ['coordinates', 'geometries', 'geometry', 'properties', 'crs']) expect(collection).not.toHaveProperty(member);
  for (const feature of collection['features'] as Record<string, unknown>[]) {
    expect(feature['type']).toBe('Feature');
    expect(typeof feature['id']).toBe('string');
    expect(feature).toHaveProperty('properties');
    const geometry = feature['geometry'] as { type: string; coordinates: number[] } | null;
    if (geometry === null) continue;
    expect(Object.keys(geometry).sort()).toEqual(['coordinates', 'type']);
    expect(geometry.type).toBe('Point');
    const [lng, lat, ...more] = geometry.coordinates;
    expect(Math.abs(lng!)).toBeLessThanOrEqual(180);
    expect(Math.abs(lat!)).toBeLessThanOrEqual(90);
    expect(more).toEqual([]);
  }
}

describe('the GeoJSON', () => {
  it('has the shape that RFC 7946 asks for', () => {
    const any = randomHubs(seededRandom(4), 40).map((hub) => ({ ...PLACED, hub }));
    expectFeatureCollection(readBack(PLACED, BY_COUNTRY, ...any));
  });

  it('places a hub by longitude, then latitude; one known by country only has no geometry', () => {
    const { features } = hubsGeojson([PLACED, BY_COUNTRY], ORIGIN, '');
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['lyon', { type: 'Point', coordinates: [4.835, 45.764] }],
      ['somewhere', null],
    ]);
  });

  it('tells the same facts as the CSV; lists stay lists and what is not known is null', () => {
    const { properties } = hubsGeojson([PLACED], ORIGIN, '').features[0]!;
    expect(properties).toMatchObject({
      name: 'Lyon',
      services: ['skills-training'],
      technologies: null,
      distanceKm: 12.3,
      website: 'https://lyon.test/',
    });
  });

  it('says what it is, from when, from where, and whom to credit', () => {
    const { title, date, link, credit } = readBack(PLACED);
    expect({ title, date, link }).toEqual({ title: 'Hubs of the list', date: '2026-11-22', link: 'https://map.test/?country=FR' });
    expect((credit as { publisher: string }[]).map(({ publisher }) => publisher)).toEqual(['European Commission', 'GeoNames']);
  });
});
