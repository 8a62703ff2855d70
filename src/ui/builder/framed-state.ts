import { INITIAL_STATE, UNANSWERED, type ExplorerState, type View } from '../../explorer/explorer-state';
import type { Language } from '../../i18n/languages';
import { PRESET_FACTS, type Preset } from './presets';

/** What the builder asks about the state. */
export interface Framing {
  readonly preset: Preset;
  /** Id of the region or hub that is shown alone; `null`: none is chosen yet, or the preset is another. */
  readonly subject: string | null;
  /** What fills the place of the map at first. */
  readonly view: View;
  /** `null`: the reader's. */
  readonly language: Language | null;
  /** Whether the place and the needs that were answered go along. */
  readonly keepsAnswers: boolean;
  /** Whether the map begins where it is now, and not with all of Europe. */
  readonly keepsSection: boolean;
}

/**
 * The state that a frame begins with: the hubs of the page's own state, without what belongs to the person who makes the frame: open questions and cards,
 * hubs kept for comparison unless they are compared, and parameters that mean nothing to the site.
 */
export function framedState(state: ExplorerState, framing: Framing): ExplorerState {
  const { preset, subject, language } = framing;
  // One hub is itself, whatever was filtered when it was found.
  if (preset === 'hub') return { ...INITIAL_STATE, language, selection: selectionOf(preset, subject) };
  const view = PRESET_FACTS[preset].hasMap ? framing.view : 'map';
  const compared = view === 'compare';
  return {
    ...state,
    // A finder begins with its questions.
    ...(framing.keepsAnswers && preset !== 'finder' ? {} : UNANSWERED),
    // Lists without a map have no view to be narrowed to.
    onlyInView: state.onlyInView && PRESET_FACTS[preset].hasMap,
    kept: compared ? state.kept : [],
    areas: compared ? state.areas : [],
    ...(preset === 'figure' ? { layer: 'gaps', indicator: null } : {}),
    task: null,
    selection: selectionOf(preset, subject),
    view,
    language,
    camera: PRESET_FACTS[preset].hasMap && framing.keepsSection ? state.camera : null,
    unknownParameters: [],
  };
}

function selectionOf(preset: Preset, id: string | null): ExplorerState['selection'] {
  return (preset === 'hub' || preset === 'region') && id !== null ? { type: preset, id } : null;
}

/** Whether the answers of the state say where somebody is whose device told it: that is nobody's to publish by mistake. */
export function tellsOwnPosition({ answers }: Pick<ExplorerState, 'answers'>): boolean {
  return answers.origin !== null && answers.origin.name === null;
}
