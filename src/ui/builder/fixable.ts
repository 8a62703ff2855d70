import { FACETS } from '../../domain/facets';
import type { FixedParam } from '../../embed/options';
import type { ExplorerState } from '../../explorer/explorer-state';
import type { Translator } from '../../i18n/translator';
import { facetValueText } from '../wording';

/** A filter that is set, or the layer: what readers may be kept from changing. */
export interface Fixable {
  readonly param: FixedParam;
  /** `Country: Portugal and Spain` */
  readonly text: string;
}

/** What of the state can be fixed, in the order of the panel; the layer last, and only where there is a map to show it. */
export function fixableOf(state: ExplorerState, hasMap: boolean, translator: Translator): readonly Fixable[] {
  const { t, words, list } = translator;
  const { filters } = words('builder');
  const stage = words('stage');
  const facets = FACETS.filter(({ id }) => state.facets[id].length > 0).map(({ id, param }) => {
    const values = state.facets[id].map((value) => facetValueText(id, value, translator));
    return { param, text: t.page.pair(t.facets.labels[id], list(values)) };
  });
  const text = state.text.trim();
  return [
    ...(text === '' ? [] : [{ param: 'q', text: filters.text(text) } as const]),
    ...facets,
    ...(hasMap ? [{ param: 'layer', text: t.page.pair(stage.layers.label, stage.layers.names[state.layer]) } as const] : []),
  ];
}
