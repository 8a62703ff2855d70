import type { HubsByCountry } from '../../domain/charts/hubs-by-country';
import { HUB_KINDS } from '../../domain/vocabularies';
import type { Translator } from '../../i18n/translator';
import type { BarTexts } from './bars';
import type { Chart } from './chart';

/** So many names a title holds. */
const MOST_NAMED = 3;

/** What the chart of hubs by country and kind says. */
export function countryChart(data: HubsByCountry, translator: Translator): Chart {
  const { t, country } = translator;
  const words = translator.words('charts');
  return {
    id: 'hubs-by-country',
    title: titleOf(data, translator),
    notes: [words.byCountry.note],
    table: {
      key: { id: 'country', label: translator.words('reading').table.country },
      columns: [...HUB_KINDS.map((kind) => ({ id: kind, label: t.kinds[kind] })), { id: 'all', label: words.all }],
      rows: data.rows.map((row) => ({
        id: row.country,
        label: country(row.country),
        values: [...HUB_KINDS.map((kind) => row.byKind[kind]), row.total],
      })),
      constants: [['unit', 'hubs']],
    },
    noValue: words.noData,
    sourceIds: ['edih-catalogue'],
  };
}

export function barTexts(translator: Translator): BarTexts {
  const { t, country, number } = translator;
  const words = translator.words('charts').byCountry;
  return {
    name: country,
    number,
    mark: (row, kind) => words.mark(country(row.country), t.kinds[kind], row.byKind[kind], row.total),
  };
}

/** Who has most, and how many have but one. */
function titleOf({ rows, most, total, withOne }: HubsByCountry, translator: Translator): string {
  const { t, country, list } = translator;
  const words = translator.words('charts').byCountry;
  const [first] = rows;
  if (first === undefined) return `${t.results.emptyTitle}.`;
  if (rows.length === 1) return `${words.allIn(country(first.country), total)}.`;
  const names = list(most.map(country));
  const leading =
    most.length > MOST_NAMED
      ? words.mostMany(most.length, first.total, total)
      : (most.length > 1 ? words.mostShared : words.most)(names, first.total, total);
  return withOne > 0 && first.total > 1 ? `${leading}; ${words.withOne(withOne)}.` : `${leading}.`;
}
