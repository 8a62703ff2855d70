import type { PublishedIndicator } from '../../domain/indicators';
import type { Translator } from '../../i18n/translator';
import type { Column } from './columns';
import type { RegionRow } from './region-row';

/** A published value with its year, the level it is published at, and what Eurostat flags it with. */
export function publishedColumns(indicator: PublishedIndicator, translator: Translator): Column<RegionRow>[] {
  const stage = translator.words('stage');
  const { table } = translator.words('reading');
  const words = translator.words('charts').tables;
  return [
    {
      id: 'value',
      label: `${stage.indicators[indicator.id].label}, ${stage.units[indicator.unit]}`,
      numeric: true,
      minWidthRem: 9,
      text: ({ value }) => (value === null ? stage.region.noData : translator.decimal(value.value)),
      sortKey: ({ value }) => value?.value ?? null,
      raw: [
        { id: 'indicator', value: () => indicator.id },
        { id: 'value', value: ({ value }) => value?.value ?? null },
        { id: 'unit', value: () => `% ${indicator.unit}` },
      ],
    },
    {
      id: 'year',
      label: table.year,
      numeric: true,
      text: ({ value }) => String(value?.year ?? '–'),
      sortKey: ({ value }) => value?.year ?? null,
    },
    {
      id: 'flag',
      label: words.flag,
      text: ({ value }) => flagText(value?.flag ?? null, translator),
      sortKey: ({ value }) => value?.flag ?? null,
    },
    levelColumn(indicator, translator),
  ];
}

function levelColumn({ dataset }: PublishedIndicator, { words }: Translator): Column<RegionRow> {
  const { table, region } = words('reading');
  return {
    id: 'level',
    label: table.level,
    minWidthRem: 9,
    text: ({ value }) => (value === null ? '–' : `${region.levelsShort[value.level]} · ${value.code}`),
    sortKey: ({ value }) => value?.level ?? null,
    raw: [
      { id: 'level', value: ({ value }) => value?.level ?? null },
      { id: 'publishedFor', value: ({ value }) => value?.code ?? null },
      { id: 'dataset', value: () => dataset },
    ],
  };
}

/** Eurostat's flag with the meaning of each of its letters; `–` for none. */
function flagText(flag: string | null, translator: Translator): string {
  const { flags, flagOf } = translator.words('charts').tables;
  if (flag === null) return '–';
  const meanings = flag
    .split('')
    .map((letter) => flags[letter])
    .filter((meaning) => meaning !== undefined);
  return meanings.length === 0 ? flag : flagOf(flag, meanings.join(', '));
}
