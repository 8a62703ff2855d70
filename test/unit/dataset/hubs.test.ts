import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadHubDetails, loadHubs } from '../../../src/dataset/hub-files';
import { decodeHubs } from '../../../src/dataset/hubs';
import { SCHEMA_VERSION } from '../../../src/domain/files';
import { BASE_URL, serveData } from '../../fixtures/data-server';
import { detailsWith, hubsFile, hubWith, randomHubs } from '../../fixtures/hubs';
import { seededRandom } from '../../fixtures/random';

afterEach(() => vi.unstubAllGlobals());

describe('decoding hubs', () => {
  it('gives back what was written, in the order of the file', () => {
    const hubs = [...randomHubs(seededRandom(1), 50), hubWith({ id: 'placed', lngLat: [13.4, 52.5], regionId: 'DE3' })];
    const dataset = decodeHubs(JSON.parse(JSON.stringify(hubsFile(hubs))) as ReturnType<typeof hubsFile>);
    expect(dataset.hubs).toEqual(hubs);
    hubs.forEach(({ id }, index) => {
      expect(dataset.hubIndexById.get(id)).toBe(index);
    });
  });

  it('takes a geometry that is null for a hub without a place', () => {
    const { hubs } = decodeHubs(hubsFile([hubWith({ id: 'a', lngLat: [1, 2] }), hubWith({ id: 'b' })]));
    expect(hubs.map(({ lngLat }) => lngLat)).toEqual([[1, 2], null]);
  });

  it('lists each country once, sorted', () => {
    const hubs = ['SE', 'DE', 'SE', 'AT'].map((country, index) => hubWith({ id: `hub-${index}`, country }));
    expect(decodeHubs(hubsFile(hubs)).countries).toEqual(['AT', 'DE', 'SE']);
  });

  it('is possible for none', () => {
    expect(decodeHubs(hubsFile([]))).toMatchObject({ hubs: [], countries: [] });
  });
});

describe('loading hubs', () => {
  it('reads the file', async () => {
    serveData({ 'hubs.geojson': hubsFile([hubWith({ id: 'a' })]) });
    expect((await loadHubs(BASE_URL)).hubs).toEqual([hubWith({ id: 'a' })]);
  });

  it('reads details by hub', async () => {
    serveData({ 'hub-details.json': { schemaVersion: SCHEMA_VERSION, hubs: { a: detailsWith({ summary: 'Helps.' }) } } });
    const details = await loadHubDetails(BASE_URL);
    expect([details.get('a')?.summary, details.get('b')]).toEqual(['Helps.', undefined]);
  });
});
