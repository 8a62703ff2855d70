import { FACETS } from '../../domain/facets';
import type { Explorer } from '../../explorer/explorer.svelte';
import { facetValueText } from '../wording';

/** What the visitor told the finder, in words: the place, the needs, the sectors. Empty where nothing was told. */
export function askedTexts({ finder, translator }: Pick<Explorer, 'finder' | 'translator'>): string[] {
  const { origin, needs, sectors } = finder.answers;
  const { near, position } = translator.words('shortlist').paper;
  return [
    ...(origin === null ? [] : [near(origin.name ?? position)]),
    ...needs.map((need) => translator.words('matches').needs[need]),
    ...sectors.map((sector) => translator.t.sectors[sector]),
  ];
}

/** What narrows the list, in words: the search, the filters, the radius. Empty where all hubs are listed. */
export function filterTexts({ state, finder, translator }: Pick<Explorer, 'state' | 'finder' | 'translator'>): string[] {
  const { search, facet, within } = translator.words('shortlist').paper;
  const { t, list, number } = translator;
  const chosen = FACETS.filter(({ id }) => state.facets[id].length > 0);
  return [
    ...(state.text.trim() === '' ? [] : [search(state.text.trim())]),
    ...chosen.map(({ id }) => facet(t.facets.labels[id], list(state.facets[id].map((value) => facetValueText(id, value, translator))))),
    ...(finder.radiusKm === null ? [] : [within(number(finder.radiusKm))]),
  ];
}
