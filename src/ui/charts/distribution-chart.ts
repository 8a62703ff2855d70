import type { Distribution, DistributionBin } from '../../domain/charts/distribution';
import { datasetsOf } from '../../domain/export/datasets';
import type { ValueIndicator } from '../../domain/indicators';
import type { Translator } from '../../i18n/translator';
import type { Chart } from './chart';
import type { HistogramTexts } from './histogram';

/** What the histogram of an indicator says. */
export function distributionChart(data: Distribution, indicator: ValueIndicator, translator: Translator): Chart {
  const words = translator.words('charts');
  const published = indicator.type === 'published';
  return {
    id: `distribution-${indicator.id}`,
    title: titleOf(data, indicator, translator),
    notes: notesOf(data, indicator, translator),
    table: {
      key: { id: 'from', label: valueLabel(indicator, translator) },
      columns: [
        { id: 'with-hubs', label: words.distribution.withHubs },
        { id: 'without-hubs', label: words.distribution.withoutHubs },
        { id: 'all', label: words.all },
      ],
      rows: data.bins.map((bin) => ({
        id: String(bin.from),
        label: rangeOf(bin, indicator, translator),
        values: [bin.withHubs, bin.withoutHubs, bin.withHubs + bin.withoutHubs],
      })),
      constants: [
        ['indicator', indicator.id],
        ['unit', published ? indicator.unit : 'hubs'],
        ['years', data.years === null ? null : data.years.join('/')],
        ['regionsWithoutValue', data.regionsWithoutValue],
      ],
    },
    noValue: words.noData,
    sourceIds: [...(published ? datasetsOf(indicator.id) : []), 'edih-catalogue'],
  };
}

export function histogramTexts(indicator: ValueIndicator, translator: Translator): HistogramTexts {
  const words = translator.words('charts').distribution;
  return {
    number: translator.number,
    mark: (bin) => words.mark(rangeOf(bin, indicator, translator), bin.withHubs + bin.withoutHubs, bin.withHubs),
  };
}

/** What is measured, with its unit. */
export function valueLabel(indicator: ValueIndicator, { words }: Translator): string {
  const { indicators, units } = words('stage');
  return `${indicators[indicator.id].label}, ${units[indicator.type === 'published' ? indicator.unit : 'hubs']}`;
}

/** Whether a value stands for a whole country. */
export function isNational(indicator: ValueIndicator): boolean {
  return indicator.type === 'published' && indicator.finestLevel === 0;
}

function rangeOf({ from, to, closed }: DistributionBin, { type }: ValueIndicator, { number, percent, t, words }: Translator): string {
  return type === 'published' ? words('charts').distribution[closed ? 'lastBin' : 'bin'](number(from), percent(to)) : t.results.hubs(from);
}

function titleOf({ values, lowest, bins }: Distribution, indicator: ValueIndicator, translator: Translator): string {
  const words = translator.words('charts').distribution;
  const label = translator.words('stage').indicators[indicator.id].label;
  const { pair } = translator.t.page;
  if (lowest === null) return pair(label, `${words.none}.`);
  if (indicator.type === 'hub-count') {
    const without = bins.reduce((sum, bin) => sum + (bin.from === 0 ? bin.withHubs + bin.withoutHubs : 0), 0);
    return pair(label, `${words.counted(without, values)}.`);
  }
  const told = (isNational(indicator) ? words.lowestCountries : words.lowestRegions)(lowest.areas, lowest.withoutHubs);
  return pair(label, `${told}.`);
}

function notesOf({ years, regionsWithoutValue }: Distribution, indicator: ValueIndicator, { words }: Translator): string[] {
  const { distribution } = words('charts');
  const { legend, indicators } = words('stage');
  const about = `${indicators[indicator.id].about}.`;
  if (indicator.type === 'hub-count') return [about, distribution.noteCounted];
  return [
    about,
    ...(regionsWithoutValue > 0 ? [distribution.withoutValue(regionsWithoutValue)] : []),
    `${distribution.noteShared} ${distribution.noteHubs}`,
    distribution.source(indicator.dataset, years === null ? '–' : legend.year(...years)),
  ];
}
