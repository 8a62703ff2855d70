import type { Choropleth } from '../../domain/choropleth';
import type { ValueIndicator } from '../../domain/indicators';
import type { Translator } from '../../i18n/translator';

/** Unit, years as far as they are known, and level of the values of an indicator. */
export function unitsText(indicator: ValueIndicator, choropleth: Choropleth | null, { words }: Translator): string {
  const { units, legend } = words('stage');
  if (indicator.type === 'hub-count') return `${units.hubs}, ${legend.by[2]}`;
  const years = choropleth?.statistics?.years ?? null;
  return [units[indicator.unit], years === null ? null : legend.year(...years), legend.by[indicator.finestLevel]]
    .filter((part) => part !== null)
    .join(', ');
}

/** What each class holds, in words: the first is below the first break, or "none" for counts. */
export function classTexts({ indicator, breaks }: Choropleth, { words, number, decimal }: Translator): string[] {
  const { legend } = words('stage');
  const counting = indicator.type === 'hub-count';
  const format = counting ? number : decimal;
  const [first] = breaks;
  return [
    counting ? legend.none : first === undefined ? '' : legend.below(format(first)),
    ...breaks.map((lowerBound) => legend.from(format(lowerBound))),
  ];
}
