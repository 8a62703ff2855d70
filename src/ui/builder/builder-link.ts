/**
 * What is chosen in the builder ⇄ the query of its page, pure: the state that is shown, the flags of the frame, and what of a frame is said around its
 * address. So the query of a frame opens the builder with that frame, as far as the builder
 * offers what it shows.
 */
import { isAnswered } from '../../domain/answers';
import type { BoundingBox } from '../../domain/geo';
import { isInRange } from '../../domain/query-values';
import { parseOptions, printOptions, withoutFlags, type EmbedOptions } from '../../embed/options';
import { takeLanguageTag } from '../../embed/take-language';
import { UNANSWERED, type ExplorerState, type Selection, type View } from '../../explorer/explorer-state';
import { printQuery } from '../../explorer/query-codec';
import { isLanguage, type Language } from '../../i18n/languages';
import { HOME } from '../../map/extent';
import { tellsOwnPosition } from './framed-state';
import { HEIGHT_PX, presetFor, type Preset } from './presets';

/** What the map begins with. */
export type Section = 'present' | 'countries' | 'all';

/**
 * `frame-lang`, unless it is the page's (empty: the reader's), `frame-height` and `frame-title` where they are not left to the builder, and
 * `frame-card`, `hub`, while the hub has not been chosen.
 */
const OWN_PARAMS = ['frame-lang', 'frame-height', 'frame-title', 'frame-card'] as const;

/** What the builder begins with, beside the state. */
export interface BuilderStart {
  readonly options: EmbedOptions;
  readonly preset: Preset;
  readonly section: Section;
  /** What the map showed; `null`: nobody has told. */
  readonly seen: BoundingBox | null;
  readonly keepsAnswers: boolean;
  /** `null`: the reader's. */
  readonly language: Language | null;
  /** `null`: that of the preset. */
  readonly heightPx: number | null;
  /** Empty: what the frame shows. */
  readonly title: string;
}

/** What was chosen before, and what suits the state where nothing was. @param query of the builder's page, or empty */
export function builderStart(state: ExplorerState, query: string): BuilderStart {
  const { options } = parseOptions(query);
  const params = new URLSearchParams(query);
  const isChosen = params.has('v') || params.has('layout');
  const section = sectionOf(state, options.box);
  const language = params.get('frame-lang');
  // A host page states the height of a frame as a flag.
  const heightPx = Number(params.get('frame-height') ?? params.get('height') ?? NaN);
  return {
    options,
    preset: isChosen ? presetOf(options, state, params.get('frame-card')) : presetFor(state),
    section,
    seen: section === 'present' ? options.box : null,
    keepsAnswers: isAnswered(state.answers) && (isChosen || !tellsOwnPosition(state)),
    language: language === null ? state.language : isLanguage(language) ? language : null,
    heightPx: Number.isInteger(heightPx) && isInRange(heightPx, HEIGHT_PX.min, HEIGHT_PX.max) ? heightPx : null,
    title: params.get('frame-title')?.trim() ?? '',
  };
}

function presetOf({ layout }: EmbedOptions, { selection }: ExplorerState, card: string | null): Preset {
  if (layout !== 'card') return layout;
  return (selection?.type ?? card) === 'hub' ? 'hub' : 'region';
}

function sectionOf({ camera, facets }: ExplorerState, box: BoundingBox | null): Section {
  if (box !== null) return String(box) === String(HOME) ? 'all' : 'present';
  if (camera !== null) return 'present';
  return facets.country.length > 0 ? 'countries' : 'all';
}

/** What was chosen, beyond what the page shows. */
export interface Chosen extends Omit<BuilderStart, 'seen'> {
  readonly selection: Selection | null;
  readonly view: View;
  /** Of the page. `null`: the browser's. */
  readonly pageLanguage: Language | null;
}

/** The query of the page of the builder that begins with these choices. Answers that are not to be published are not in it. */
export function builderQuery(shown: ExplorerState, chosen: Chosen): string {
  const { options, preset, section, keepsAnswers, language, pageLanguage, heightPx, title, selection, view } = chosen;
  const state: ExplorerState = {
    ...shown,
    ...(keepsAnswers ? {} : UNANSWERED),
    selection,
    view,
    camera: section === 'present' ? shown.camera : null,
    language: pageLanguage,
    unknownParameters: [],
  };
  const own = new URLSearchParams({
    ...(language === pageLanguage ? {} : { 'frame-lang': language ?? '' }),
    ...(heightPx === null ? {} : { 'frame-height': String(heightPx) }),
    ...(title === '' ? {} : { 'frame-title': title }),
    ...(preset === 'hub' && selection === null ? { 'frame-card': 'hub' } : {}),
  });
  // The countries tell their box themselves.
  const flags = printOptions(section === 'countries' ? { ...options, box: null } : options);
  return [flags, own.toString(), printQuery(state)].filter((part) => part !== '').join('&');
}

/** The state in the query of the builder's page. */
export function stateInBuilderQuery(query: string): string {
  const params = new URLSearchParams(withoutFlags(query));
  for (const param of OWN_PARAMS) params.delete(param);
  takeLanguageTag(params);
  return params.toString();
}
