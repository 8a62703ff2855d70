import type { Explorer } from '../../explorer/explorer.svelte';
import type { Column } from './columns';
import { gapColumns } from './gap-columns';
import type { RegionRow } from './region-row';
import { publishedColumns } from './value-columns';

/** The columns of the regions on the present layer; reactive. The first opens the region. */
export function regionColumns(explorer: Explorer): Column<RegionRow>[] {
  const { country, number } = explorer.translator;
  const { table } = explorer.translator.words('reading');
  return [
    { id: 'name', label: table.region, text: (row) => row.name, sortKey: (row) => row.name },
    { id: 'code', label: table.code, text: (row) => row.id, sortKey: (row) => row.id },
    ...layerColumns(explorer),
    {
      id: 'country',
      label: table.country,
      text: (row) => country(row.country),
      sortKey: (row) => country(row.country),
      raw: [{ id: 'country', value: (row) => row.country }],
    },
    { id: 'hubs', label: table.hubCount, numeric: true, text: (row) => number(row.hubCount), sortKey: (row) => row.hubCount },
  ];
}

/** What the indicator shows; none on the layer without regional values. */
function layerColumns(explorer: Explorer): Column<RegionRow>[] {
  const { indicator, translator } = explorer;
  if (indicator === null) return [];
  if (indicator.layer === 'gaps') return gapColumns(indicator, explorer);
  if (indicator.type === 'published') return publishedColumns(indicator, translator);
  return [
    {
      id: 'value',
      label: translator.words('stage').indicators[indicator.id].label,
      numeric: true,
      text: ({ value }) => translator.number(value?.value ?? 0),
      sortKey: ({ value }) => value?.value ?? null,
      raw: [
        { id: 'indicator', value: () => indicator.id },
        { id: 'value', value: ({ value }) => value?.value ?? null },
        { id: 'unit', value: () => 'hubs' },
      ],
    },
  ];
}
