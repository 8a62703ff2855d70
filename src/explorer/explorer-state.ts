import { NO_FACETS, type FacetSelection } from '../domain/facets';
import type { Viewport } from '../domain/geo';
import { indicatorById, indicatorsOf, type Indicator, type IndicatorId, type ThematicLayer } from '../domain/indicators';
import type { Language } from '../i18n/languages';

/** What fills the main area: the map, the table of hubs, or the table of regions. */
export const VIEWS = ['map', 'table', 'regions'] as const;
export type View = (typeof VIEWS)[number];

/** What the open card shows. A `place` is a `Hub.placeId`: the hubs that share a point of the map. */
export interface Selection {
  readonly type: 'hub' | 'region' | 'place';
  readonly id: string;
}

/** Everything a link reproduces. Immutable: replaced, never changed in place. */
export interface ExplorerState {
  readonly text: string;
  readonly facets: FacetSelection;
  readonly layer: ThematicLayer;
  /** `null`: the default indicator of the layer. */
  readonly indicator: IndicatorId | null;
  readonly selection: Selection | null;
  readonly view: View;
  /** `null`: the browser's. */
  readonly language: Language | null;
  /** `null`: all of Europe. */
  readonly camera: Viewport | null;
  /** Parameters that mean nothing to this version; kept in the link. */
  readonly unknownParameters: readonly (readonly [name: string, value: string])[];
}

export const INITIAL_STATE: ExplorerState = {
  text: '',
  facets: NO_FACETS,
  layer: 'hubs',
  indicator: null,
  selection: null,
  view: 'map',
  language: null,
  camera: null,
  unknownParameters: [],
};

/** The indicator that colours the regions; `null` on the layer without regional values. */
export function activeIndicator({ layer, indicator }: Pick<ExplorerState, 'layer' | 'indicator'>): Indicator | null {
  return indicator === null ? (indicatorsOf(layer)[0] ?? null) : indicatorById(indicator);
}
