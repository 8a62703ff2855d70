import { NO_ANSWERS } from '../domain/answers';
import type { ExplorerState } from '../explorer/explorer-state';
import type { Explorer } from '../explorer/explorer.svelte';
import { HubQuery } from '../explorer/hub-query.svelte';
import { printQuery } from '../explorer/query-codec';
import { fullAddress } from './address';
import { LIMITS, type Shown } from './contract/protocol';

/** What a frame shows, as the page around it may know: without anything that tells where the visitor is, or what was answered. */
export class SharedView {
  readonly #explorer: Explorer;
  readonly #siteUrl: string;
  /** Whether a place was given, or anything was answered, in this step of the history: from then on the map, and what is in its middle or view, may tell it. */
  #isPrivate = false;
  /** As if nothing had been answered. */
  readonly #unanswered: HubQuery;

  constructor(explorer: Explorer, siteUrl: string) {
    this.#explorer = explorer;
    this.#siteUrl = siteUrl;
    this.#unanswered = new HubQuery({
      dataset: explorer.dataset,
      columns: explorer.columns,
      get translator() {
        return explorer.translator;
      },
      get state() {
        return explorer.state;
      },
      finder: { order: null, within: null },
    });
  }

  /** Remembers whether a place is given. */
  notice(): void {
    const { state, finder } = this.#explorer;
    this.#isPrivate ||= finder.answeredByVisitor || state.answers.origin !== null;
  }

  /** At this moment; an effect that reads it follows all that it depends on. */
  get shown(): Shown {
    const explorer = this.#explorer;
    this.notice();
    const state = this.#shared(explorer.state);
    return {
      state: Object.fromEntries(new URLSearchParams(printQuery(state))),
      url: fullAddress(this.#siteUrl, state),
      count: (this.#isPrivate ? this.#unanswered : explorer).matches.count,
    };
  }

  #shared(state: ExplorerState): ExplorerState {
    return {
      ...state,
      answers: NO_ANSWERS,
      radiusKm: null,
      task: null,
      camera: this.#isPrivate ? null : state.camera,
      planned: this.#isPrivate ? [] : state.planned,
      // A host reads no more than that.
      text: state.text.slice(0, LIMITS.value),
      unknownParameters: state.unknownParameters.filter(([name, value]) => isTold(name, value)).slice(0, LIMITS.entries / 2),
    };
  }
}

function isTold(name: string, value: string): boolean {
  return name !== '' && name.length <= LIMITS.id && value.length <= LIMITS.value;
}
