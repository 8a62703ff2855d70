import type { HubDataset } from '../dataset/hubs';
import { filterHubs, type HubMatches } from '../domain/filter';
import type { Hub } from '../domain/hub';
import type { HubColumns } from '../domain/hub-columns';
import { indexCountries, indexHubs, searchHubs } from '../domain/search';
import type { Translator } from '../i18n/translator';
import type { ExplorerState } from './explorer-state';
import type { Finder } from './finder.svelte';

/** What is asked of the hubs, and in which language: reactive. */
export interface QuerySubject {
  readonly dataset: HubDataset;
  readonly translator: Translator;
  readonly state: Pick<ExplorerState, 'text' | 'facets'>;
  readonly columns: HubColumns;
  readonly finder: Pick<Finder, 'order' | 'within'>;
}

/**
 * The answer to the visitor's search and choices. Each step is derived by itself, so that a choice does not search again, a new language
 * reads no hub again, and nothing is indexed before something is searched.
 */
export class HubQuery {
  #subject: QuerySubject;

  #text = $derived.by(() => this.#subject.state.text);
  #facets = $derived.by(() => this.#subject.state.facets);
  #hubIndex = $derived.by(() => indexHubs(this.#subject.dataset.hubs));
  #searchIndex = $derived.by(() => indexCountries(this.#hubIndex, this.#subject.columns, this.#subject.translator.country));
  #textMatch = $derived.by(() => (this.#text.trim() === '' ? null : searchHubs(this.#searchIndex, this.#text)));
  #orderByName = $derived.by(() => {
    const { hubs } = this.#subject.dataset;
    const { compare } = this.#subject.translator;
    return Uint32Array.from(hubs.keys()).sort((a, b) => compare(hubs[a]!.name, hubs[b]!.name) || a - b);
  });

  readonly matches: HubMatches = $derived.by(() => {
    const { columns, finder } = this.#subject;
    const { order, within } = finder;
    if (order === null) return filterHubs(columns, this.#textMatch, this.#orderByName, this.#facets, within);
    // An order that was asked for is kept: a hit in the name comes no earlier.
    const text = this.#textMatch === null ? null : { bits: this.#textMatch.bits, inName: this.#textMatch.bits };
    return filterHubs(columns, text, order, this.#facets, within);
  });
  /** The matching hubs in the order of display. */
  readonly matchingHubs: readonly Hub[] = $derived.by(() => hubsAt(this.#subject.dataset.hubs, this.matches.ranked));

  constructor(subject: QuerySubject) {
    this.#subject = subject;
  }
}

/** A plain loop, because `Array.from` goes through an iterator, which for a million hubs costs several frames. */
function hubsAt(hubs: readonly Hub[], indices: Uint32Array): readonly Hub[] {
  const found = new Array<Hub>(indices.length);
  for (let i = 0; i < indices.length; i++) found[i] = hubs[indices[i]!]!;
  return found;
}
