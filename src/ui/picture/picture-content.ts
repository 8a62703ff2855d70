import { creditedSources } from '../../domain/export/exported-hub';
import { FACETS } from '../../domain/facets';
import type { Manifest } from '../../domain/files';
import type { BoundingBox } from '../../domain/geo';
import { indicatorById, type Indicator } from '../../domain/indicators';
import type { Explorer } from '../../explorer/explorer.svelte';
import { gapsSentence } from '../gaps/gaps-sentence';
import { layerSummary } from '../map/layer-summary';
import { facetValueText } from '../wording';
import { legendParts, type LegendPart } from './picture-legend';

/** All that is written around the map. */
export interface PictureContent {
  readonly title: string;
  /** What is seen, and which hubs are shown. */
  readonly lead: readonly string[];
  readonly legend: readonly LegendPart[];
  /** Sources, dates, notes and link. */
  readonly footer: readonly string[];
}

/** What the picture of the map says. `shown`: the part of the world that is drawn; `address`: the link; `date`: the day, ISO. */
export function pictureContent(
  explorer: Explorer,
  manifest: Pick<Manifest, 'date' | 'sources'>,
  shown: BoundingBox,
  address: string,
  date: string,
): PictureContent {
  const { translator, indicator, layer } = explorer;
  const { t, words } = translator;
  const stage = words('stage');
  const picture = words('picture');
  return {
    title: indicator === null ? t.page.title : picture.heading(stage.layers.names[layer], stage.indicators[indicator.id].about),
    lead: [layer === 'gaps' ? gapsSentence(explorer) : layerSummary(explorer), filterText(explorer)].filter((line) => line !== ''),
    legend: legendParts(explorer),
    footer: [
      ...notes(explorer, shown),
      picture.sources(sourcesText(explorer, manifest)),
      picture.dates(translator.date(manifest.date), translator.date(date)),
      picture.link(address),
    ],
  };
}

/** Which hubs are shown: how many, by what they were narrowed, and how many of them are no points. */
export function filterText({ state, finder, matches, matchingHubs, translator }: Explorer): string {
  const { t, number, words, list } = translator;
  const picture = words('picture');
  const filters = FACETS.filter(({ id }) => state.facets[id].length > 0).map(({ id }) =>
    picture.filter(t.facets.labels[id], list(state.facets[id].map((value) => facetValueText(id, value, translator)))),
  );
  if (state.text.trim() !== '') filters.push(picture.search(state.text.trim()));
  const { origin } = state.answers;
  if (origin !== null && finder.radiusKm !== null) filters.push(picture.radius(number(finder.radiusKm), origin.name ?? picture.yourPlace));
  if (state.onlyInView) filters.push(picture.inView);
  const shown = [t.results.announcement(matches.count, matches.countryCount), ...filters].join(' · ');
  const unplaced = matchingHubs.filter(({ lngLat }) => lngLat === null).length;
  return unplaced === 0 ? shown : `${shown}. ${t.results.notOnMap(unplaced)}`;
}

function sourcesText({ indicator, translator }: Explorer, { sources }: Pick<Manifest, 'sources'>): string {
  const datasets: readonly string[] = indicator === null ? [] : datasetsOf(indicator);
  const named = [...creditedSources({ sources }), ...sources.filter(({ id }) => datasets.includes(id))];
  const { source } = translator.words('picture');
  return named.map(({ publisher, title, licence }) => source(publisher, title, licence)).join('; ');
}

/** The data sets whose figures an indicator shows; Source: Eurostat. */
function datasetsOf(indicator: Indicator): readonly string[] {
  switch (indicator.type) {
    case 'published':
      return [indicator.dataset];
    case 'need':
      return [indicatorById(indicator.of).dataset];
    case 'underserved':
      return [indicatorById('internet-access').dataset, indicatorById('digital-skills').dataset];
    default:
      return [];
  }
}

/** What has to be known to read the map, and the usual notes on what it shows. */
function notes({ indicator, resources, translator }: Explorer, shown: BoundingBox): string[] {
  const reading = translator.words('reading');
  const kosovo = resources.countryById.get('XK')?.boundingBox;
  return [
    indicator !== null && datasetsOf(indicator).length > 0 ? reading.about.values : null,
    reading.about.boundaries,
    kosovo !== undefined && meet(kosovo, shown) ? reading.kosovoNote : null,
  ].filter((note) => note !== null);
}

function meet([west, south, east, north]: BoundingBox, [otherWest, otherSouth, otherEast, otherNorth]: BoundingBox): boolean {
  return west <= otherEast && otherWest <= east && south <= otherNorth && otherSouth <= north;
}
