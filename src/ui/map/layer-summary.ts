import type { ChoroplethStatistics } from '../../domain/choropleth';
import { isoCountryOf } from '../../domain/region';
import type { Explorer } from '../../explorer/explorer.svelte';
import { regionName } from '../wording';

/** How many countries the summary of the hubs names. */
const MOST_COUNTRIES = 3;

/** One or two sentences that say what the map shows just now; empty while the values are loading. */
export function layerSummary(explorer: Explorer): string {
  const { translator, indicator, matchingHubs, matches, choropleth } = explorer;
  const { t, number, words } = translator;
  const { summary } = words('stage');
  if (matchingHubs.length === 0) return t.results.emptyTitle;
  if (indicator?.layer === 'gaps') return '';
  if (indicator === null) {
    const all = t.results.announcement(matchingHubs.length, matches.countryCount);
    return matches.countryCount > MOST_COUNTRIES ? `${all}. ${summary.hubs(countriesWithMost(explorer))}` : `${all}.`;
  }
  const statistics = choropleth?.statistics ?? null;
  if (statistics === null) return '';
  if (indicator.type === 'published') return publishedSummary(explorer, statistics, indicator.finestLevel === 0);
  const known = matchingHubs.filter((hub) => hub.services !== null).length;
  const regionCount = choropleth?.values.size ?? 0;
  const counted =
    statistics.regionsAboveZero === 0
      ? summary.countedNone
      : summary.counted(
          statistics.regionsAboveZero,
          number(regionCount),
          number(statistics.highest.value),
          nameOf(explorer, statistics.highest.code),
        );
  return `${counted} ${summary.servicesKnown(known, matchingHubs.length)}`;
}

function publishedSummary(explorer: Explorer, statistics: ChoroplethStatistics, byCountry: boolean): string {
  const { percent, words } = explorer.translator;
  const { summary } = words('stage');
  const { lowest, highest, lowerQuartile, upperQuartile } = statistics;
  if (lowest.value === highest.value) return summary.allEqual(percent(lowest.value));
  return summary.published(
    percent(lowerQuartile),
    percent(upperQuartile),
    percent(lowest.value),
    nameOf(explorer, lowest.code),
    percent(highest.value),
    nameOf(explorer, highest.code),
    byCountry,
  );
}

/** The countries with most of the matching hubs, in words. */
function countriesWithMost({ matchingHubs, translator }: Explorer): string {
  const counts = new Map<string, number>();
  for (const hub of matchingHubs) counts.set(translator.country(hub.country), (counts.get(translator.country(hub.country)) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || translator.compare(a[0], b[0])).slice(0, MOST_COUNTRIES);
  return translator.list(most.map(([country, count]) => translator.words('stage').summary.countryCount(country, translator.number(count))));
}

/** Name of what a value is published for: a drawn region, a country, or the bare code of a NUTS 1 region that is not drawn. */
function nameOf({ resources, translator }: Explorer, code: string): string {
  const region = resources.geography.value?.regionById.get(code);
  if (region !== undefined) return regionName(region, translator);
  const country = translator.country(isoCountryOf(code));
  return code.length === 2 ? country : `${code}, ${country}`;
}
