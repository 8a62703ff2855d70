import type { FramePart, Layout } from '../../embed/options';
import type { ExplorerState } from '../../explorer/explorer-state';

/** What can be shown on another page, in the order of offer. */
export const PRESETS = ['both', 'map', 'list', 'finder', 'region', 'hub', 'figure'] as const;
export type Preset = (typeof PRESETS)[number];

/** How high a frame may be made, in CSS pixels. */
export const HEIGHT_PX = { min: 200, max: 2000 } as const;

interface PresetFacts {
  readonly layout: Layout;
  /** There is a map, which takes the height it is given; the others can be as high as what they hold. */
  readonly hasMap: boolean;
  /** Shows hubs that the reader can narrow. */
  readonly hasFilters: boolean;
  /** Parts that it has, and can go without. */
  readonly parts: readonly FramePart[];
  /** Enough to see what it is for. */
  readonly heightPx: number;
}

const PANEL_PARTS = ['title', 'language', 'find', 'search', 'filters', 'tools'] as const satisfies readonly FramePart[];
const STAGE_PARTS = ['layers', 'views', 'legend', 'zoom'] as const satisfies readonly FramePart[];

export const PRESET_FACTS: Readonly<Record<Preset, PresetFacts>> = {
  both: { layout: 'both', hasMap: true, hasFilters: true, parts: [...PANEL_PARTS, ...STAGE_PARTS], heightPx: 640 },
  map: { layout: 'map', hasMap: true, hasFilters: true, parts: ['language', ...STAGE_PARTS], heightPx: 520 },
  list: { layout: 'list', hasMap: false, hasFilters: true, parts: PANEL_PARTS, heightPx: 640 },
  finder: { layout: 'finder', hasMap: false, hasFilters: true, parts: PANEL_PARTS, heightPx: 680 },
  region: { layout: 'card', hasMap: false, hasFilters: false, parts: ['language'], heightPx: 640 },
  hub: { layout: 'card', hasMap: false, hasFilters: false, parts: ['language'], heightPx: 560 },
  figure: { layout: 'figure', hasMap: false, hasFilters: false, parts: ['language'], heightPx: 360 },
};

/** What a web editor most likely wants who comes from this state: the card or the questions that are open, else what the page itself shows. */
export function presetFor({ selection, task }: Pick<ExplorerState, 'selection' | 'task'>): Preset {
  if (selection?.type === 'hub' || selection?.type === 'region') return selection.type;
  return task === 'find' ? 'finder' : 'both';
}
