import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataFileError, fetchDataFile, fetchVersionedFile } from '../../../src/dataset/fetch-file';
import { loadCities, loadGeography, loadLand, loadNeighbours, type RegionsFileName } from '../../../src/dataset/geography-files';
import { loadHubDetails, loadHubs, loadManifest } from '../../../src/dataset/hub-files';
import { loadObservations } from '../../../src/dataset/observations';
import { loadRegionFacts } from '../../../src/dataset/region-facts';
import { SCHEMA_VERSION } from '../../../src/domain/files';
import { BASE_URL, serveData } from '../../fixtures/data-server';

afterEach(() => vi.unstubAllGlobals());

async function failureOf(loading: Promise<unknown>): Promise<DataFileError> {
  const error: unknown = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DataFileError);
  return error as DataFileError;
}

describe('a data file', () => {
  it('is its parsed JSON', async () => {
    serveData({ 'a.json': { schemaVersion: SCHEMA_VERSION, b: [1] } });
    expect(await fetchDataFile(BASE_URL, 'a.json')).toEqual({ schemaVersion: SCHEMA_VERSION, b: [1] });
    expect(await fetchVersionedFile(BASE_URL, 'a.json')).toEqual({ schemaVersion: SCHEMA_VERSION, b: [1] });
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 }), 'the server answered 404'],
    ['cannot be served', () => new Response('', { status: 503 }), 'the server answered 503'],
    ['is the page of a host that answers everything', () => new Response('<!doctype html>'), 'is not JSON'],
    ['is cut off', () => new Response('{"schemaVersion": 1, "hubs": '), 'is not JSON'],
    ['is empty', () => new Response(''), 'is not JSON'],
    ['does not arrive', () => Promise.reject(new TypeError('Failed to fetch')), 'could not be fetched'],
    ['is of another version', () => Response.json({ schemaVersion: 99 }), 'has schema version 99'],
    ['states no version', () => Response.json({ hubs: {} }), 'has schema version undefined'],
  ])('that %s fails with its name, what happened and a remedy', async (_what, answer, problem) => {
    serveData({ 'a.json': answer });
    const { message, name } = await failureOf(fetchVersionedFile(BASE_URL, 'a.json'));
    expect(name).toBe('DataFileError');
    expect(message).toContain(`a.json: ${problem}`);
    expect(message).toContain('npm run build');
  });

  it('keeps the cause of a failure', async () => {
    const cause = new TypeError('Failed to fetch');
    serveData({ 'a.json': () => Promise.reject(cause) });
    expect((await failureOf(fetchDataFile(BASE_URL, 'a.json'))).cause).toBe(cause);
  });
});

const geographyOf = (file: RegionsFileName) => (baseUrl: string) => loadGeography(baseUrl, file, loadNeighbours(baseUrl));
const landOf = (baseUrl: string) => loadLand(baseUrl, loadNeighbours(baseUrl));
const citiesOf = (file: 'cities.json' | 'cities-detail.json') => (baseUrl: string) => loadCities(baseUrl, file);

const LOADERS = [
  ['hubs.geojson', loadHubs],
  ['hub-details.json', loadHubDetails],
  ['manifest.json', loadManifest],
  ['observations.json', loadObservations],
  ['region-facts.json', loadRegionFacts],
  ['regions.topojson', geographyOf('regions.topojson')],
  ['regions-detail.topojson', geographyOf('regions-detail.topojson')],
  ['countries.topojson', landOf],
  ['neighbours.topojson', landOf],
  ['neighbours.topojson', geographyOf('regions.topojson')],
  ['cities.json', citiesOf('cities.json')],
  ['cities-detail.json', citiesOf('cities-detail.json')],
] as const;

describe('each part of the data', () => {
  it.each(LOADERS)('names %s when it is not there', async (file, load) => {
    serveData({ [file]: undefined });
    expect((await failureOf(load(BASE_URL))).message).toMatch(new RegExp(`^${file}:`));
  });

  it.each(LOADERS)('refuses %s of another schema version', async (file, load) => {
    serveData({ [file]: { schemaVersion: SCHEMA_VERSION + 1 } });
    expect((await failureOf(load(BASE_URL))).message).toContain(
      `${file}: has schema version ${SCHEMA_VERSION + 1}, this page reads ${SCHEMA_VERSION}`,
    );
  });

  it('refuses hubs that are no collection of features', async () => {
    serveData({ 'hubs.geojson': { schemaVersion: SCHEMA_VERSION, type: 'Feature' } });
    expect((await failureOf(loadHubs(BASE_URL))).message).toContain('hubs.geojson: is no GeoJSON FeatureCollection');
  });
});
