import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SCHEMA_VERSION } from '../../../../src/domain/files';
import { regionFile } from '../../../../src/ui/tables/region-file';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, arrived, explorerOf } from '../../../fixtures/explorer';

const source = (id: string) => ({
  id,
  title: id,
  publisher: 'P',
  licence: 'CC BY 4.0',
  licenceUrl: null,
  url: null,
  date: '2025',
  usedFor: '',
});
const SOURCES = ['edih-catalogue', 'isoc_r_iacc_h', 'isoc_eb_ai', 'demo_r_pjanaggr3', 'geonames'].map(source);

beforeEach(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('location', { href: 'https://map.test/' });
  serveData({ 'manifest.json': { schemaVersion: SCHEMA_VERSION, date: '2025-01-31', sources: SOURCES } });
});
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

async function fileOf(query: string) {
  const explorer = explorerOf(query);
  await arrived(explorer);
  const { file, rows } = (await regionFile(explorer))!;
  const lines = parse<Record<string, string>>(await file.text(), { bom: true, columns: true });
  expect(lines).toHaveLength(rows);
  return { name: file.name, lines, byCode: new Map(lines.map((line) => [line['code'], line])) };
}

it('holds published values raw, with unit, year, level and flag, and credits their data set alone', async () => {
  const { name, byCode } = await fileOf('?view=regions&layer=connectivity');
  expect(name).toBe('dih-regions-internet-access-2025-01-31.csv');
  const value = { indicator: 'internet-access', unit: '% households' };
  expect(byCode.get('FRK1')).toMatchObject({
    ...value,
    value: '80.5',
    year: '2024',
    flag: '',
    level: '2',
    publishedFor: 'FRK1',
    hubs: '2',
  });
  expect(byCode.get('FRK2')).toMatchObject({ ...value, value: '90', year: '2023', flag: 'b' });
  expect(byCode.get('ES51')).toMatchObject({ ...value, value: '95', level: '0', publishedFor: 'ES', country: 'ES' });
  expect(byCode.get('ES51')!['credit']).toContain('isoc_r_iacc_h');
  expect(byCode.get('ES51')!['credit']).not.toContain('isoc_eb_ai');
});

it('holds of each region how it is covered, and nothing where nothing is known', async () => {
  const { byCode } = await fileOf('?view=regions&layer=gaps&country=ES&reach=25');
  expect(byCode.get('ES51')).toMatchObject({ class: 'seat', ground: 'seat', nearestHubId: 'delta', hubsInside: '1', reachKm: '25' });
  expect(byCode.get('FRK1')).toMatchObject({ class: 'gap', ground: '', hubsInside: '0', population: '150000', populationYear: '2021' });
  expect(byCode.get('FRK2')).toMatchObject({ class: 'gap', population: '', populationYear: '' });
  expect(Number(byCode.get('FRK1')!['nearestKm'])).toBeGreaterThan(Number(byCode.get('FRK2')!['nearestKm']));
});

it('holds the need beside its value, and the ranking beside its weights', async () => {
  const { byCode } = await fileOf('?view=regions&layer=gaps&indicator=need-connectivity');
  expect(byCode.get('FRK1')).toMatchObject({ value: '80.5', year: '2024', needClass: 'high', hubsInReach: '2' });
  const ranked = await fileOf('?view=regions&layer=gaps&indicator=underserved&weights=2,0,1');
  expect(ranked.byCode.get('FRK1')).toMatchObject({ connectivityWeight: '2', maturityWeight: '0', distanceWeight: '1', maturityPart: '' });
  expect(ranked.lines.map((line) => Number(line['rank'])).sort()).toEqual([1, 2, 3]);
});
