import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as dataVersionModule from '../../../src/dataset/data-version';
import type * as fetchFileModule from '../../../src/dataset/fetch-file';
import type { DataVersion } from '../../../src/domain/data-version';
import { SCHEMA_VERSION } from '../../../src/domain/files';

const DATA_URL = 'https://map.test/data/';
const OWN = '2026-11-23-aaaaaaaa';
const OLDER = '2025-02-01-bbbbbbbb';

vi.mock('virtual:data-version', () => ({ dataVersion: '2026-11-23-aaaaaaaa' }));

/** A host that has kept what the older release published. */
const KEPT: Readonly<Record<string, unknown>> = {
  'hubs-aaaaaaaa.geojson': 'new hubs',
  'hubs-bbbbbbbb.geojson': 'old hubs',
  'towns-bbbbbbbb/sa.json': 'old towns',
  [`versions/${OLDER}.json`]: {
    schemaVersion: SCHEMA_VERSION,
    version: OLDER,
    date: '2025-02-01',
    names: { 'hubs.geojson': 'hubs-bbbbbbbb.geojson', towns: 'towns-bbbbbbbb' },
  } satisfies DataVersion,
};

let requested: string[];
let files: Record<string, unknown>;
let page: typeof dataVersionModule;
let fetching: typeof fetchFileModule;

/** Every page begins with the names it was built with. */
beforeEach(async () => {
  vi.resetModules();
  vi.doMock('virtual:published-names', () => ({ publishedNames: { 'hubs.geojson': 'hubs-aaaaaaaa.geojson', towns: 'towns-aaaaaaaa' } }));
  page = await import('../../../src/dataset/data-version');
  fetching = await import('../../../src/dataset/fetch-file');
  requested = [];
  files = { ...KEPT };
  vi.stubGlobal('fetch', (url: string) => {
    const file = url.slice(DATA_URL.length);
    requested.push(file);
    return Promise.resolve(files[file] !== undefined ? Response.json(files[file]) : new Response('', { status: 404 }));
  });
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const hubs = () => fetching.fetchDataFile(DATA_URL, 'hubs.geojson');

describe('a page that is made for the data of an earlier release', () => {
  it('reads all files of that release, those of folders too, and says that it shows them', async () => {
    expect(await page.pinData(DATA_URL, OLDER)).toEqual({ problem: null });
    expect(await hubs()).toBe('old hubs');
    expect(await fetching.fetchDataFile(DATA_URL, 'towns/sa.json')).toBe('old towns');
    expect(page.shownDataVersion()).toBe(OLDER);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each([
    ['is no longer kept', { [`versions/${OLDER}.json`]: undefined }],
    ['is of another schema', { [`versions/${OLDER}.json`]: { ...(KEPT[`versions/${OLDER}.json`] as DataVersion), schemaVersion: 1 } }],
    [
      'lacks a file that the page reads',
      { [`versions/${OLDER}.json`]: { schemaVersion: SCHEMA_VERSION, names: { 'hubs.geojson': 'hubs-bbbbbbbb.geojson' } } },
    ],
    ['is kept in name only', { 'hubs-bbbbbbbb.geojson': undefined }],
    ['is no such file', { [`versions/${OLDER}.json`]: ['no', 'names'] }],
  ])('that %s shows its own data and tells of it', async (_what, changed) => {
    Object.assign(files, changed);
    expect(await page.pinData(DATA_URL, OLDER)).toEqual({
      problem: { param: 'data', value: OLDER, reason: 'unknown-value', allowed: [OWN] },
    });
    expect(await hubs()).toBe('new hubs');
    expect(page.shownDataVersion()).toBe(OWN);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining(OLDER), expect.any(Error));
  });

  it('shows its own data where the network is down', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect((await page.pinData(DATA_URL, OLDER)).problem?.value).toBe(OLDER);
    expect(page.shownDataVersion()).toBe(OWN);
  });
});

it.each([null, OWN])('a page that is made for the data %s asks for nothing beside its own', async (version) => {
  expect(await page.pinData(DATA_URL, version)).toEqual({ problem: null });
  expect(requested).toEqual([]);
  expect(await hubs()).toBe('new hubs');
  expect(page.shownDataVersion()).toBe(OWN);
});
