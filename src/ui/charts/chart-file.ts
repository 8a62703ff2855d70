import type { DataSource } from '../../domain/files';
import { exportedChart } from '../../domain/charts/chart-table';
import { tableCsv } from '../../domain/export/table-csv';
import type { Explorer } from '../../explorer/explorer.svelte';
import { pngOf, standaloneSvg } from '../picture/svg-image';
import { decimalMark } from '../shortlist/export-file';
import type { Chart } from './chart';

export type ChartFormat = 'csv' | 'svg' | 'png';

/** PNG is as sharp as the best screens. */
const PNG_SCALE = 2;

/** What a file tells of itself. */
export interface ChartOrigin {
  /** ISO date of the newest input of the data. */
  readonly date: string;
  readonly link: string;
  readonly sources: readonly DataSource[];
}

/** Where the figures of a chart come from, as soon as that is there. @throws when it cannot be fetched */
export async function originOf({ sourceIds }: Chart, { resources }: Explorer): Promise<ChartOrigin> {
  resources.manifest.retry();
  const { date, sources } = await resources.manifest.arrival();
  return { date, link: location.href, sources: sources.filter(({ id }) => sourceIds.includes(id)) };
}

export function chartCsv({ id, table }: Chart, origin: ChartOrigin): File {
  return new File([tableCsv(exportedChart(table), origin, decimalMark())], nameOf(id, origin, 'csv'), { type: 'text/csv;charset=utf-8' });
}

/** @param svg the whole picture, in the document. @throws when this browser cannot draw it */
export async function chartPicture({ id }: Chart, origin: ChartOrigin, svg: SVGSVGElement, format: 'svg' | 'png'): Promise<File> {
  const [widthPx, heightPx] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const text = await standaloneSvg(svg, widthPx, heightPx);
  const name = nameOf(id, origin, format);
  if (format === 'svg') return new File([text], name, { type: 'image/svg+xml' });
  return new File([await pngOf(text, widthPx, heightPx, PNG_SCALE)], name, { type: 'image/png' });
}

function nameOf(id: string, { date }: ChartOrigin, format: ChartFormat): string {
  return `dih-${id}-${date}.${format}`;
}
