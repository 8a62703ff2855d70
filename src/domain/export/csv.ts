import { creditedSources, EXPORTED_FACTS, exportedFacts, type ExportedHub, type ExportedValue, type ExportOrigin } from './exported-hub';
import { tableCsv, type Cell } from './table-csv';

const COLUMNS = [...EXPORTED_FACTS, 'latitude', 'longitude'] as const;

/**
 * The hubs as CSV, one row a hub in the given order; see `tableCsv`. Lists are joined by `; `, degrees are WGS 84.
 *
 * @param decimalMark that of the reader's spreadsheet
 */
export function hubsCsv(hubs: readonly ExportedHub[], origin: ExportOrigin, decimalMark: '.' | ',' = '.'): string {
  const rows = hubs.map((exported) => {
    const { lngLat } = exported.hub;
    const row = { ...exportedFacts(exported), latitude: lngLat?.[1] ?? null, longitude: lngLat?.[0] ?? null };
    return COLUMNS.map((column) => cellOf(row[column]));
  });
  return tableCsv({ header: COLUMNS, rows }, { sources: creditedSources(origin) }, decimalMark);
}

function cellOf(value: ExportedValue): Cell {
  return typeof value === 'object' && value !== null ? value.join('; ') : value;
}
