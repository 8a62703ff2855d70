import { untrack } from 'svelte';
import type { HubDataset } from '../dataset/hubs';
import type { Choropleth } from '../domain/choropleth';
import type { EmbedOptions } from '../embed/options';
import { NO_FACETS, toggleFacetValue, type FacetId } from '../domain/facets';
import type { HubMatches } from '../domain/filter';
import type { Hub } from '../domain/hub';
import { buildHubColumns, type HubColumns } from '../domain/hub-columns';
import { indicatorById, type IndicatorId, type ThematicLayer } from '../domain/indicators';
import type { Region } from '../domain/region';
import type { Language } from '../i18n/languages';
import type { WordSet } from '../i18n/messages';
import type { Translator } from '../i18n/translator';
import type { RegionClasses } from '../domain/region-classes';
import type { Analysis } from './analysis.svelte';
import { choroplethOf } from './choropleth-of';
import { Finder } from './finder.svelte';
import { HubQuery } from './hub-query.svelte';
import { knownIds } from './known-ids';
import { LanguageChoice } from './language-choice.svelte';
import { MapModel } from './map-model.svelte';
import type { Limit } from './explorer-state';
import { activeIndicator, INITIAL_STATE, needsAnalysis, type ExplorerState, type Selection, type Task, type View } from './explorer-state';
import { normaliseLayer, parseQuery, type ParsedQuery, type QueryProblem } from './query-codec';
import { Resource } from './resource.svelte';
import type { Resources } from './resources.svelte';
import { Shortlist } from './shortlist.svelte';

/** How a change enters the browser's history: as a step of its own, or into the present one. */
export type HistoryMode = 'push' | 'replace';

/**
 * The one state of the page and its intents. Components call intents and read what is derived; nothing else changes state.
 * `matches` is computed once per change and read by map, list, tables and counts.
 */
export class Explorer {
  /** How another page shows this one in a frame; `null`: it does not. */
  readonly embed: EmbedOptions | null;
  /** What of a visitor's change may happen; links and host pages may change anything. */
  limit: Limit = (change) => change;
  readonly dataset: HubDataset;
  readonly resources: Resources;
  readonly columns: HubColumns;
  readonly map: MapModel;
  readonly finder: Finder;
  readonly shortlist: Shortlist;
  /** What regions lack, and which of them are compared: its code comes when first needed. */
  readonly analysis: Resource<Analysis>;

  #state = $state.raw<ExplorerState>(INITIAL_STATE);
  #problems = $state.raw<readonly QueryProblem[]>([]);
  #language: LanguageChoice;
  #query: HubQuery;
  #historyMode: HistoryMode = 'replace';
  #openedByVisitor = false;

  readonly matches: HubMatches = $derived.by(() => this.#query.matches);
  /** The matching hubs in the order of display. */
  readonly matchingHubs: readonly Hub[] = $derived.by(() => this.#query.matchingHubs);
  readonly layer: ThematicLayer = $derived(this.#state.layer);
  readonly indicator = $derived(activeIndicator({ layer: this.layer, indicator: this.#state.indicator }));
  readonly view: View = $derived(this.#state.view);
  readonly task: Task | null = $derived(this.#state.task);
  readonly selection: Selection | null = $derived(this.#state.selection);
  /** `null` on the layer without regional values, and until its data has arrived. */
  readonly choropleth: Choropleth | null = $derived.by(() => choroplethOf(this));
  /** What the map's regions are coloured by; likewise. */
  readonly regionClasses: RegionClasses | null = $derived.by(() => this.choropleth ?? this.analysis.value?.gaps.classes ?? null);
  readonly selectedHub: Hub | null = $derived(this.selection?.type === 'hub' ? this.hubById(this.selection.id) : null);
  readonly selectedRegion: Region | null = $derived.by(() =>
    this.selection?.type === 'region' ? (this.resources.geography.value?.regionById.get(this.selection.id) ?? null) : null,
  );
  /** Id of a selected region that, as is known once the geography is there, does not exist. */
  #unknownRegion: string | null = $derived.by(() =>
    this.selection?.type === 'region' && this.resources.geography.value !== null && this.selectedRegion === null ? this.selection.id : null,
  );
  /** All hubs at the selected place that match, in the order of display. */
  readonly hubsAtSelectedPlace: readonly Hub[] = $derived(
    this.selection?.type === 'place' ? this.matchingHubs.filter((hub) => hub.placeId === this.selection?.id) : [],
  );
  /** What of the link had to be ignored. */
  readonly problems: readonly QueryProblem[] = $derived.by(() =>
    this.#unknownRegion === null
      ? this.#problems
      : [...this.#problems, { param: 'region', value: this.#unknownRegion, reason: 'not-in-data' as const, allowed: [] }],
  );

  /** @param browserLanguage that of links which name none */
  constructor(
    dataset: HubDataset,
    resources: Resources,
    translator: Translator,
    query: string,
    browserLanguage: Language = translator.language,
    embed: EmbedOptions | null = null,
  ) {
    this.embed = embed;
    this.dataset = dataset;
    this.resources = resources;
    this.#language = new LanguageChoice(translator, browserLanguage);
    this.columns = buildHubColumns(dataset.hubs);
    this.map = new MapModel(this);
    // While the questions are open, answers belong to the step that opened them: Back closes it.
    this.finder = new Finder(this, (change) => {
      this.#change(change, this.task === 'find' ? 'replace' : 'push');
    });
    this.shortlist = new Shortlist(this, (change) => {
      this.#change(change, 'push');
    });
    this.analysis = new Resource(async () => {
      const { Analysis } = await import('./analysis.svelte');
      return new Analysis(this, (change, mode = 'push') => {
        this.#change(change, mode);
      });
    });
    this.#query = new HubQuery(this);
    this.restore(query);
  }

  /** Whether the open card or task was chosen just now, and not brought by a link: only then may it take the focus. */
  get openedByVisitor(): boolean {
    return this.#openedByVisitor;
  }

  get state(): ExplorerState {
    return this.#state;
  }

  get translator(): Translator {
    return this.#language.translator;
  }

  /** How the changes since the last call want to be recorded: one that asks for a step of its own wins. For the URL sync. */
  takeHistoryMode(): HistoryMode {
    const mode = this.#historyMode;
    this.#historyMode = 'replace';
    return mode;
  }

  hubById(id: string): Hub | null {
    const index = this.dataset.hubIndexById.get(id);
    return index === undefined ? null : this.dataset.hubs[index]!;
  }

  /** What a link says of this data. */
  parse(query: string): ParsedQuery {
    return parseQuery(query, knownIds(this.dataset));
  }

  /** Takes the state from a link: at the start, and on Back and Forward. */
  restore(query: string): void {
    this.adopt(this.parse(query));
  }

  /** Takes a state that the visitor did not choose here, and looks where it says if that is somewhere else. */
  adopt({ state, problems }: ParsedQuery): void {
    const present = this.#state;
    this.#problems = problems;
    this.#openedByVisitor = false;
    this.#change(state, 'replace', (whole) => whole);
    // A language that is on its way stays wanted.
    if (state.language !== present.language) void this.#language.choose(state.language);
    // Around the place that a link names, unless it says where to look.
    if (state.camera === null && state.answers.origin !== null) this.finder.lookAround();
    else if (state.camera !== present.camera) this.map.camera.follow(state.camera);
  }

  setText(text: string): void {
    this.#change({ text }, this.#state.text === '' ? 'push' : 'replace');
  }

  toggleFacetValue(facetId: FacetId, value: string): void {
    this.#change({ facets: toggleFacetValue(this.#state.facets, facetId, value) }, 'push');
    if (facetId === 'country') this.map.showCountries(this.#state.facets.country);
  }

  clearFacet(facetId: FacetId): void {
    this.#change({ facets: { ...this.#state.facets, [facetId]: [] } }, 'push');
  }

  /** Every hub is listed again; what was answered stays, and orders them. */
  clearFilters(): void {
    this.#change({ facets: NO_FACETS, text: '', radiusKm: null, onlyInView: false }, 'push');
  }

  openTask(task: Task): void {
    this.#openedByVisitor = true;
    this.#change({ task, selection: null }, 'push');
  }

  closeTask(): void {
    if (this.#state.task !== null) this.#change({ task: null }, 'push');
  }

  showLayer(layer: ThematicLayer): void {
    this.#change({ layer, indicator: null }, 'push');
  }

  showIndicator(id: IndicatorId): void {
    this.#change(normaliseLayer(indicatorById(id).layer, id), 'push');
  }

  showView(view: View): void {
    this.#change({ view }, 'push');
  }

  select(type: Selection['type'], id: string): void {
    this.#openedByVisitor = true;
    this.#change({ selection: { type, id } }, 'push');
  }

  closeCard(): void {
    if (this.#state.selection !== null) this.#change({ selection: null }, 'push');
  }

  /** Records where the camera came to rest; `null` for all of Europe. */
  recordCamera(camera: ExplorerState['camera']): void {
    this.#change({ camera }, 'replace');
  }

  async setLanguage(language: Language): Promise<void> {
    if (await this.#language.choose(language)) this.#change({ language }, 'push');
  }

  /** Fetches words that the first view does not need, in the language that is spoken and in every one spoken later. */
  loadWords(sets: readonly WordSet[]): Promise<void> {
    return this.#language.loadWords(sets);
  }

  dismissProblems(): void {
    this.#problems = [];
    if (this.#unknownRegion !== null) this.closeCard();
  }

  #change(change: Partial<ExplorerState>, mode: HistoryMode, limit = this.limit): void {
    if (mode === 'push') this.#historyMode = 'push';
    // Reading here must not make a caller's effect depend on the whole state.
    const present = untrack(() => this.#state);
    const state = { ...present, ...limit(change, present) };
    this.#state = state;
    this.resources.requestFor(state);
    if (needsAnalysis(state)) this.analysis.request();
  }
}
