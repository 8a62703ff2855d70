import { COVERAGE_CLASSES } from '../../domain/gaps';
import { indicatorById, schemeOf, type GapIndicator, type Indicator } from '../../domain/indicators';
import { OUTERMOST_REGIONS } from '../../domain/outermost';
import { HUB_KINDS, SERVICES } from '../../domain/vocabularies';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Gaps } from '../../explorer/gaps.svelte';
import { KIND_SHAPES, SHAPE_PATHS } from '../../map/spec/legend-marks';
import { PIN_PATHS } from '../../map/spec/pin-shapes';
import { classColours, PALETTES } from '../../map/spec/palette';
import { CLASS_ORDER } from '../gaps/class-order';
import { needGridOf } from '../gaps/need-grid';
import { classTexts, unitsText } from '../map/legend-texts';

/** A colour of regions; or a shape of the map, as path data around (0, 0), at most 9 CSS pixels to each side but for the pin. */
export type LegendSymbol =
  | { readonly type: 'area'; readonly colour: string }
  | { readonly type: 'mark'; readonly colour: string; readonly path: string }
  | { readonly type: 'ring'; readonly colour: string };

export interface LegendEntry {
  readonly symbol: LegendSymbol;
  readonly text: string;
}

export interface LegendPart {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  readonly notes: readonly string[];
}

/** Pictures are light, whatever the page is. */
const palette = PALETTES.light;

const area = (colour: string, text: string): LegendEntry => ({ symbol: { type: 'area', colour }, text });

/** What the legend of the page says of the regions, of those that lie outside the map, and of the hubs. */
export function legendParts(explorer: Explorer): LegendPart[] {
  const { indicator } = explorer;
  const regions = indicator === null ? [] : [regionsPart(explorer, indicator), outermostPart(explorer)];
  return [...regions, hubsPart(explorer)].filter((part) => part !== null);
}

function regionsPart(explorer: Explorer, indicator: Indicator): LegendPart | null {
  if (indicator.layer === 'gaps') {
    const gaps = explorer.analysis.value?.gaps ?? null;
    return gaps === null ? null : gapsPart(explorer, gaps, indicator);
  }
  const { choropleth, translator } = explorer;
  if (choropleth === null) return null;
  const stage = translator.words('stage');
  const colours = classColours(palette, schemeOf(indicator), choropleth.classCount);
  const { statistics } = choropleth;
  const texts = classTexts(choropleth, translator).map((text) =>
    text === '' && statistics !== null ? stage.summary.allEqual(translator.percent(statistics.lowest.value)) : text,
  );
  const entries = colours.map((colour, index) => area(colour, texts[index]!));
  if (statistics !== null && statistics.regionsWithoutValue > 0) entries.push(area(palette.noData, stage.legend.noData));
  const source = indicator.type === 'published' ? stage.legend.source(indicator.dataset) : stage.legend.sourceHubs;
  return { title: unitsText(indicator, choropleth, translator), entries, notes: [source] };
}

function gapsPart(explorer: Explorer, gaps: Gaps, indicator: GapIndicator): LegendPart | null {
  switch (indicator.type) {
    case 'coverage':
      return coveragePart(explorer, gaps);
    case 'need':
      return needPart(explorer, gaps, indicator);
    case 'underserved':
      return underservedPart(explorer, gaps);
  }
}

function coveragePart({ translator }: Explorer, gaps: Gaps): LegendPart {
  const words = translator.words('need');
  const classes = CLASS_ORDER.filter((id) => id !== 'planned' || gaps.planned.length > 0);
  return {
    title: translator.words('picture').regions,
    entries: classes.map((id) =>
      area(palette.ramps.coverage[COVERAGE_CLASSES.indexOf(id)]!, words.classOf(words.coverage[id], gaps.shares?.regions.byClass[id] ?? 0)),
    ),
    notes: [words.legend.reach(translator.number(gaps.reachKm)), words.legend.sourceHubs],
  };
}

function needPart(
  { translator }: Explorer,
  { needSupply, reachKm }: Gaps,
  indicator: Extract<GapIndicator, { type: 'need' }>,
): LegendPart | null {
  if (needSupply === null) return null;
  const words = translator.words('need');
  const stage = translator.words('stage');
  const published = indicatorById(indicator.of);
  const { rows, columns } = needGridOf(needSupply, translator);
  const entries = rows.flatMap(({ cells }) =>
    cells.map(({ classIndex, name, regionCount }) => area(palette.ramps[indicator.id][classIndex]!, words.classOf(name, regionCount))),
  );
  if (needSupply.withoutValue.length > 0) entries.push(area(palette.noData, words.noData(needSupply.withoutValue.length)));
  const { filter } = translator.words('picture');
  return {
    title: `${stage.indicators[indicator.of].label}, ${stage.units[published.unit]}`,
    entries,
    notes: [
      `${rows.map(({ need, values }) => filter(need, values)).join('; ')}.`,
      `${filter(words.legend.hubsInReach, columns.map((column, supply) => `${words.legend.supply[supply]!} ${column}`).join('; '))}.`,
      words.legend.reach(translator.number(reachKm)),
      ...(needSupply.years === null
        ? []
        : [words.legend.source(stage.units[published.unit], published.dataset, stage.legend.year(...needSupply.years))]),
    ],
  };
}

function underservedPart({ translator }: Explorer, { underserved, weights }: Gaps): LegendPart | null {
  const words = translator.words('need');
  if (underserved === null) return null;
  const { legend } = translator.words('stage');
  const { filter, weights: weighed } = translator.words('picture');
  const breaks = underserved.breaks.map((score) => translator.decimal(100 * score));
  const texts = [...(breaks[0] === undefined ? [words.legend.all] : [legend.below(breaks[0])]), ...breaks.map(legend.from)];
  const entries = classColours(palette, 'underserved', underserved.classCount).map((colour, index) => area(colour, texts[index]!));
  if (underserved.leftOut.length > 0) entries.push(area(palette.noData, words.legend.notRanked(underserved.leftOut.length)));
  const parts = (['connectivity', 'maturity', 'distance'] as const).map((id) =>
    filter(words.underserved.criteria[id], String(weights[id])),
  );
  return { title: words.legend.score, entries, notes: [weighed(parts.join('; '))] };
}

/** Those of the Union that lie far outside: what the map shows of them when it looks there. */
function outermostPart({ regionClasses, choropleth, translator }: Explorer): LegendPart | null {
  if (regionClasses === null) return null;
  const { map, legend } = translator.words('stage');
  const { outermost } = translator.words('picture');
  const colours = classColours(palette, schemeOf(regionClasses.indicator), regionClasses.classCount);
  const format = choropleth?.indicator.type === 'hub-count' ? translator.number : translator.percent;
  return {
    title: map.outermost,
    entries: OUTERMOST_REGIONS.map((id) => {
      const classIndex = regionClasses.classOfRegion.get(id);
      const name = map.outermostNames[id];
      if (classIndex === undefined) return area(palette.noData, outermost(name, legend.noData));
      const value = choropleth?.values.get(id);
      return area(colours[classIndex]!, value === undefined ? name : outermost(name, format(value.value)));
    }),
    notes: [],
  };
}

function hubsPart({ map, finder, layer, state, translator }: Explorer): LegendPart {
  const { t, number, words } = translator;
  const stage = words('stage');
  const mark = (colour: string, path: string, text: string): LegendEntry => ({ symbol: { type: 'mark', colour, path }, text });
  const ring = (colour: string, text: string): LegendEntry => ({ symbol: { type: 'ring', colour }, text });
  const byKind = map.split === 'kind';
  const entries = byKind
    ? HUB_KINDS.map((kind) => mark(palette.kinds[kind], SHAPE_PATHS[KIND_SHAPES[kind]], t.kinds[kind]))
    : [...SERVICES.map((service) => ring(palette.services[service], t.services[service])), ring(palette.unknown, t.servicesUnknown)];
  const { place, radiusKm } = finder;
  if (place !== null) entries.push(mark(palette.origin, PIN_PATHS.origin, stage.map.origin(radiusKm === null ? null : number(radiusKm))));
  if (layer === 'gaps' && state.planned.length > 0) entries.push(mark(palette.planned, PIN_PATHS.planned, words('whatIf').key.pin));
  return { title: words('picture').hubs, entries, notes: [byKind ? stage.legend.shareOfCluster : stage.legend.ringServices] };
}
