import { datasetsOf } from '../../domain/export/datasets';
import { tableCsv } from '../../domain/export/table-csv';
import type { Indicator } from '../../domain/indicators';
import type { Explorer } from '../../explorer/explorer.svelte';
import { decimalMark } from '../shortlist/export-file';
import { exportedRows } from './columns';
import { regionColumns } from './region-columns';
import { regionRows } from './region-row';

/** Hubs, and the regions that they are counted in. */
const OF_EVERY_LAYER = ['edih-catalogue', 'geonames', 'natural-earth'];
const POPULATION = 'demo_r_pjanaggr3';

/**
 * The table of regions as it is now, as a file: all columns with raw numbers, codes, units, years, levels and flags, and the sources. Rows in the order of
 * their codes. `null` as long as what the layer shows is not there. @throws when the list of sources cannot be fetched
 */
export async function regionFile(explorer: Explorer): Promise<{ readonly file: File; readonly rows: number } | null> {
  const { resources, indicator } = explorer;
  if (resources.geography.value === null || (indicator !== null && explorer.regionClasses === null)) return null;
  const rows = regionRows(explorer);
  const table = exportedRows(rows, regionColumns(explorer));
  resources.manifest.retry();
  const { date, sources } = await resources.manifest.arrival();
  const credited = creditedIds(indicator);
  const csv = tableCsv(table, { sources: sources.filter(({ id }) => credited.includes(id)) }, decimalMark());
  const file = new File([csv], `dih-regions-${indicator?.id ?? 'hubs'}-${date}.csv`, { type: 'text/csv;charset=utf-8' });
  return { file, rows: rows.length };
}

/** Ids of the data sources of what the layer shows. */
function creditedIds(indicator: Indicator | null): readonly string[] {
  switch (indicator?.type) {
    case 'published':
      return [...OF_EVERY_LAYER, ...datasetsOf(indicator.id)];
    case 'coverage':
      return [...OF_EVERY_LAYER, POPULATION];
    case 'need':
      return [...OF_EVERY_LAYER, ...datasetsOf(indicator.of)];
    case 'underserved':
      return [...OF_EVERY_LAYER, ...datasetsOf('internet-access'), ...datasetsOf('digital-skills')];
    default:
      return OF_EVERY_LAYER;
  }
}
