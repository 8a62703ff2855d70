import { creditedSources } from '../../domain/export/exported-hub';
import type { DataSource, Manifest } from '../../domain/files';
import { PUBLISHED_INDICATORS } from '../../domain/indicators';
import type { Translator } from '../../i18n/translator';

/** The data sets of Eurostat that regions are compared by: the indicators, and the population. */
const EUROSTAT_IDS: ReadonlySet<string> = new Set([...PUBLISHED_INDICATORS.map(({ dataset }) => dataset), 'demo_r_pjanaggr3']);

/** The sources of all that is said of a region or country: hubs, shapes and towns, then figures. */
export function areaSources(manifest: Pick<Manifest, 'sources'>): readonly DataSource[] {
  return [...creditedSources(manifest), ...manifest.sources.filter(({ id }) => EUROSTAT_IDS.has(id))];
}

/** The same in words, each publisher with its data sets of figures and the day on which they were collected. */
export function areaCredits(manifest: Manifest, { date }: Translator): readonly string[] {
  const grouped = new Map<string, DataSource[]>();
  for (const source of areaSources(manifest)) {
    const key = `${source.publisher}|${source.date}`;
    grouped.set(key, [...(grouped.get(key) ?? []), source]);
  }
  return [...grouped.values()].map((sources) => {
    const ids = sources.filter(({ id }) => EUROSTAT_IDS.has(id)).map(({ id }) => id);
    return `${sources[0]!.publisher}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}, ${date(sources[0]!.date)}`;
  });
}
