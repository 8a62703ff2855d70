import { COVERAGE_CLASSES, NEED_LEVELS } from '../../domain/gaps';
import { CRITERIA } from '../../domain/gaps/weights';
import { indicatorById, type GapIndicator } from '../../domain/indicators';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Column } from './columns';
import type { RegionRow } from './region-row';
import { publishedColumns } from './value-columns';

type RegionColumn = Column<RegionRow>;

/** What the layer of the gaps shows of a region, by its indicator; reactive. */
export function gapColumns(indicator: GapIndicator, explorer: Explorer): RegionColumn[] {
  if (indicator.type === 'coverage')
    return [
      ...classColumns(explorer),
      ...nearestColumns(explorer),
      ...countColumns(explorer),
      positionColumn(explorer),
      ...peopleColumns(explorer),
    ];
  if (indicator.type === 'underserved') return underservedColumns(explorer);
  return [...publishedColumns(indicatorById(indicator.of), explorer.translator), ...needColumns(explorer)];
}

function classColumns({ translator, state }: Explorer): RegionColumn[] {
  const { words } = translator;
  const { tables } = words('charts');
  const { classes } = words('gaps');
  return [
    {
      id: 'class',
      label: tables.coverage,
      minWidthRem: 7,
      text: ({ coverage }) => (coverage === null ? '–' : classes[coverage.class]),
      sortKey: ({ coverage }) => (coverage === null ? null : COVERAGE_CLASSES.indexOf(coverage.class)),
      raw: [
        { id: 'class', value: ({ coverage }) => coverage?.class ?? null },
        { id: 'reachKm', value: () => state.reachKm },
      ],
    },
    {
      id: 'ground',
      label: tables.ground,
      minWidthRem: 8,
      text: ({ coverage }) => (coverage?.by == null ? '–' : tables.grounds[coverage.by]),
      sortKey: ({ coverage }) => coverage?.by ?? null,
    },
  ];
}

function nearestColumns({ translator }: Explorer): RegionColumn[] {
  const { tables } = translator.words('charts');
  return [
    {
      id: 'nearestHub',
      label: tables.nearestHub,
      minWidthRem: 12,
      text: ({ nearestHub }) => nearestHub ?? '–',
      sortKey: ({ nearestHub }) => nearestHub,
      raw: [
        { id: 'nearestHubId', value: ({ coverage }) => coverage?.nearestHubId ?? null },
        { id: 'nearestHub', value: ({ nearestHub }) => nearestHub },
      ],
    },
    {
      id: 'nearestKm',
      label: tables.nearestKm,
      numeric: true,
      text: ({ coverage }) => (coverage?.nearestKm == null ? '–' : translator.decimal(coverage.nearestKm)),
      sortKey: ({ coverage }) => coverage?.nearestKm ?? null,
    },
  ];
}

function positionColumn({ translator }: Explorer): RegionColumn {
  const { tables } = translator.words('charts');
  return {
    id: 'approximate',
    label: tables.approximate,
    text: (row) => (hasGround(row) ? tables.approximates[row.coverage.approximate ? 'yes' : 'no'] : '–'),
    sortKey: (row) => (hasGround(row) ? String(row.coverage.approximate) : null),
  };
}

function countColumns({ translator }: Explorer): RegionColumn[] {
  const { tables } = translator.words('charts');
  return (['hubsInside', 'hubsInReach'] as const).map((id) => ({
    id,
    label: tables[id],
    numeric: true,
    text: ({ coverage }) => (coverage === null ? '–' : translator.number(coverage[id])),
    sortKey: ({ coverage }) => coverage?.[id] ?? null,
  }));
}

/** Of a hub that there is: a what-if hub stands where it was put. */
function hasGround(row: RegionRow): row is RegionRow & { readonly coverage: NonNullable<RegionRow['coverage']> } {
  return row.coverage !== null && row.coverage.by !== null && row.coverage.by !== 'planned';
}

function peopleColumns({ translator }: Explorer): RegionColumn[] {
  const { tables } = translator.words('charts');
  const { noData } = translator.words('stage').region;
  const numeric = (id: string, label: string, key: RegionColumn['sortKey'], none: string): RegionColumn => ({
    id,
    label,
    numeric: true,
    sortKey: key,
    text: (row) => {
      const value = key(row);
      return typeof value === 'number' ? translator.number(value) : none;
    },
  });
  return [
    // A sum over no town is no number of people.
    numeric(
      'townPopulation',
      tables.townPopulation,
      ({ facts }) => (facts === null || facts.townCount === 0 ? null : facts.townPopulation),
      noData,
    ),
    numeric('population', tables.population, ({ facts }) => facts?.population?.value ?? null, noData),
    {
      id: 'populationYear',
      label: tables.populationYear,
      numeric: true,
      text: ({ facts }) => String(facts?.population?.year ?? '–'),
      sortKey: ({ facts }) => facts?.population?.year ?? null,
    },
    numeric('areaKm2', tables.areaKm2, ({ facts }) => (facts === null ? null : Math.round(facts.areaKm2)), noData),
  ];
}

function needColumns(explorer: Explorer): RegionColumn[] {
  const { tables } = explorer.translator.words('charts');
  const levels = explorer.translator.words('need').legend;
  const level = (id: 'need' | 'supply', of: (needClass: number) => number): RegionColumn => ({
    id,
    label: tables[id],
    text: ({ needClass }) => (needClass === null ? '–' : levels[id][of(needClass)]!),
    sortKey: ({ needClass }) => (needClass === null ? null : of(needClass)),
    raw: [{ id: `${id}Class`, value: ({ needClass }) => (needClass === null ? null : RAW_LEVELS[id][of(needClass)]!) }],
  });
  return [
    level('need', (needClass) => Math.floor(needClass / NEED_LEVELS)),
    level('supply', (needClass) => needClass % NEED_LEVELS),
    ...countColumns(explorer).filter(({ id }) => id === 'hubsInReach'),
  ];
}

const RAW_LEVELS = { need: ['low', 'middle', 'high'], supply: ['none', 'few', 'many'] } as const;

function underservedColumns({ translator, state }: Explorer): RegionColumn[] {
  const { number, decimal, words } = translator;
  const { tables } = words('charts');
  const { criteria } = words('need').underserved;
  return [
    {
      id: 'rank',
      label: tables.rank,
      numeric: true,
      smallestFirst: true,
      text: ({ ranked }) => (ranked === null ? tables.notRanked : number(ranked.rank)),
      sortKey: ({ ranked }) => ranked?.rank ?? null,
    },
    {
      id: 'score',
      label: tables.score,
      numeric: true,
      text: ({ ranked }) => (ranked === null ? '–' : decimal(100 * ranked.score)),
      sortKey: ({ ranked }) => ranked?.score ?? null,
    },
    ...CRITERIA.map((criterion): RegionColumn => ({
      id: criterion,
      label: tables.part(criteria[criterion]),
      numeric: true,
      text: ({ ranked }) => (ranked?.parts[criterion] == null ? '–' : decimal(100 * ranked.parts[criterion])),
      sortKey: ({ ranked }) => ranked?.parts[criterion] ?? null,
      raw: [
        { id: `${criterion}Part`, value: ({ ranked }) => ranked?.parts[criterion] ?? null },
        { id: `${criterion}Weight`, value: () => state.weights[criterion] },
      ],
    })),
  ];
}
