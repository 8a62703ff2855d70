import type { OffersByCountry } from '../../domain/charts/offers-by-country';
import type { Translator } from '../../i18n/translator';
import type { Chart, LegendEntry } from './chart';
import { heatCount, HEAT_ROWS, type HeatRow, type HeatTexts } from './heat';

/** What the heat table of services and technologies says. */
export function offersChart(data: OffersByCountry, translator: Translator): Chart {
  const words = translator.words('charts');
  const name = nameOf(translator);
  return {
    id: 'offers-by-country',
    title: titleOf(data, translator),
    notes:
      data.total === 0
        ? []
        : [words.offers.note(data.unknown.service, data.unknown.technology, data.total), words.offers.noteBasis, words.offers.scroll],
    table: {
      key: { id: 'country', label: translator.words('reading').table.country },
      columns: [
        { id: 'hubs', label: words.all },
        ...HEAT_ROWS.map((row) => ({ id: row.id === 'unknown' ? `${row.type}-unknown` : row.id, label: name(row) })),
      ],
      rows: data.rows.map((country) => ({
        id: country.country,
        label: translator.country(country.country),
        values: [country.hubs, ...HEAT_ROWS.map((row) => heatCount(row, country))],
      })),
      constants: [['unit', 'hubs']],
    },
    noValue: words.noData,
    sourceIds: ['edih-catalogue'],
  };
}

export function heatTexts(translator: Translator): HeatTexts {
  const words = translator.words('charts').offers;
  const name = nameOf(translator);
  return {
    name,
    mark: (row, { country, hubs, unknown }, count) => {
      const where = translator.country(country);
      if (count === null) return words.markNoData(where, name(row), hubs);
      if (row.id === 'unknown') return words.markUnknown(where, name(row), count, hubs);
      return words.mark(where, name(row), count, hubs - unknown[row.type]);
    },
  };
}

/** What each shade counts. */
export function heatLegend({ breaks, rows }: OffersByCountry, colours: readonly string[], translator: Translator): LegendEntry[] {
  const words = translator.words('charts').offers;
  if (rows.every(({ counts }) => counts.every((count) => (count ?? 0) === 0))) return [];
  const lowest = Math.min(...rows.flatMap(({ counts }) => counts.filter((count) => count !== null && count > 0) as number[]));
  return [lowest, ...breaks].map((from, index, all) => {
    const next = all[index + 1];
    return { label: next === undefined ? words.legendFrom(from) : words.legend(from, next - 1), colour: colours[index]! };
  });
}

function nameOf({ t, words }: Translator): (row: HeatRow) => string {
  return (row) => {
    if (row.id === 'unknown') return words('charts').offers.unknown[row.type];
    return row.type === 'service' ? t.services[row.id] : t.technologies[row.id];
  };
}

function titleOf({ leading, total }: OffersByCountry, { t, words }: Translator): string {
  if (total === 0) return `${t.results.emptyTitle}.`;
  const { offers } = words('charts');
  if (leading === null) return `${offers.none(total)}.`;
  return `${offers.leading(t.technologies[leading.technology], leading.hubs, leading.countries)}.`;
}
