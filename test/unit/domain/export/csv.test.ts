import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hubsCsv } from '../../../../src/domain/export/csv';
import type { ExportedHub } from '../../../../src/domain/export/exported-hub';
import { exportedWith, ORIGIN } from './exports';

type Row = Readonly<Record<string, string>>;

const readBack = (csv: string, delimiter = ',') => parse<Row>(csv, { bom: true, columns: true, delimiter, record_delimiter: '\r\n' });
const rowsOf = (...hubs: ExportedHub[]) => readBack(hubsCsv(hubs, ORIGIN));
const nameOf = (name: string) => rowsOf(exportedWith({ name }))[0]!['name'];

const FULL = exportedWith(
  {
    id: 'kalamata-hub',
    name: 'Κόμβος Καλαμάτας',
    country: 'GR',
    city: 'Καλαμάτα',
    cityBasis: 'stated',
    lngLat: [22.114, -37.039],
    regionId: 'EL65',
    coordinator: 'Chamber "Messinia", Kalamata',
    services: ['test-before-invest', 'skills-training'],
    servicesBasis: 'call',
    technologies: ['robotics'],
    techSectorBasis: 'title',
  },
  {
    website: 'https://hub.test/',
    sources: [{ url: 'https://source.test/a' }, { title: 'Report', repository: 'Archive', path: 'p. 3' }],
    retrieved: '2026-11-20',
  },
  61.96,
);

describe('the CSV', () => {
  it('reads back as it was, Greek letters, quotes and lists included', () => {
    expect(rowsOf(FULL)).toEqual([
      {
        id: 'kalamata-hub',
        name: 'Κόμβος Καλαμάτας',
        kind: 'edih',
        kindBasis: 'stated',
        country: 'GR',
        city: 'Καλαμάτα',
        cityBasis: 'stated',
        region: 'EL65',
        precision: 'city',
        coordinator: 'Chamber "Messinia", Kalamata',
        website: 'https://hub.test/',
        services: 'test-before-invest; skills-training',
        servicesBasis: 'call',
        technologies: 'robotics',
        sectors: '',
        techSectorBasis: 'title',
        distanceKm: '62',
        sources: 'https://source.test/a; Report, Archive, p. 3',
        retrieved: '2026-11-20',
        latitude: '-37.039',
        longitude: '22.114',
        credit: 'European Commission, Official catalogue, https://catalogue.test/, 2026-11-22; GeoNames, cities500, 2026-11-22',
        licence: 'European Commission: CC BY 4.0; GeoNames: CC BY 4.0',
      },
    ]);
  });

  it('begins with the mark of UTF-8 and ends every line as RFC 4180 wants it', () => {
    const csv = hubsCsv([FULL, exportedWith()], ORIGIN);
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('keeps the order of the hubs', () => {
    const ids = ['c', 'a', 'b'];
    expect(rowsOf(...ids.map((id) => exportedWith({ id }))).map(({ id }) => id)).toEqual(ids);
  });

  it('leaves empty what is not known', () => {
    const [row] = readBack(hubsCsv([{ ...exportedWith(), details: null }], ORIGIN));
    for (const fact of ['city', 'region', 'latitude', 'longitude', 'website', 'services', 'distanceKm', 'sources', 'retrieved'])
      expect(row![fact], fact).toBe('');
  });

  it('has a header even without hubs', () => {
    expect(hubsCsv([], ORIGIN)).toMatch(/^\uFEFFid,name,.*,licence\r\n$/);
  });

  it('names the larger region where only that is known', () => {
    expect(rowsOf(exportedWith({ statedRegion: 'FRK' }))[0]!['region']).toBe('FRK');
  });

  it.each(['Hub, of "all"', 'two\nlines', 'two\r\nlines', ' spaces ', 'semi; colon', ';', '"'])('carries the text %j unchanged', (text) => {
    expect(nameOf(text)).toBe(text);
  });

  it.each(['=1+1', '+32 2', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '=HYPERLINK("https://evil.test","x")'])(
    'lets %j be no formula',
    (text) => {
      expect(nameOf(text)).toBe(`'${text}`);
    },
  );

  it('guards no text that only holds such a sign', () => {
    expect(nameOf('A+B=C')).toBe('A+B=C');
  });

  it('speaks to spreadsheets that write numbers with a comma', () => {
    const [row] = readBack(hubsCsv([FULL], ORIGIN, ','), ';');
    expect(row).toMatchObject({ latitude: '-37,039', longitude: '22,114', services: 'test-before-invest; skills-training' });
  });
});
