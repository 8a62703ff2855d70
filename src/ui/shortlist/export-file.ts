import { hubsCsv } from '../../domain/export/csv';
import type { ExportedHub, ExportOrigin } from '../../domain/export/exported-hub';
import { hubsGeojson } from '../../domain/export/geojson';
import type { Hub } from '../../domain/hub';
import type { Explorer } from '../../explorer/explorer.svelte';

export type ExportFormat = 'csv' | 'geojson';

/** So long a browser may take to begin with a file that it was given. */
const REVOKE_AFTER_MS = 10_000;

/** A file of these hubs in the given order, as soon as their records are there. @throws when they cannot be fetched */
export async function exportFile(explorer: Explorer, hubs: readonly Hub[], format: ExportFormat): Promise<File> {
  const { resources, finder, translator } = explorer;
  resources.hubDetails.retry();
  resources.manifest.retry();
  const [details, { date, sources }] = await Promise.all([resources.hubDetails.arrival(), resources.manifest.arrival()]);
  const origin: ExportOrigin = { date, sources, link: location.href };
  const exported = hubs.map((hub): ExportedHub => ({ hub, details: details.get(hub.id) ?? null, distanceKm: finder.distanceKmOf(hub) }));
  const name = `dih-hubs-${date}.${format}`;
  if (format === 'csv') return new File([hubsCsv(exported, origin, decimalMark())], name, { type: 'text/csv;charset=utf-8' });
  const title = translator.words('shortlist').takeAway.collection(hubs.length);
  return new File([JSON.stringify(hubsGeojson(exported, origin, title), null, 1)], name, { type: 'application/geo+json' });
}

/** Has the browser save a file. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, REVOKE_AFTER_MS);
}

/** That of the visitor's system, and so of the spreadsheet on it, whatever language the page speaks. */
export function decimalMark(): '.' | ',' {
  const parts = new Intl.NumberFormat(navigator.language).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
}
