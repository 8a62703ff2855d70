import { shownDataVersion } from '../../dataset/data-version';
import type { BoundingBox } from '../../domain/geo';
import type { Hub } from '../../domain/hub';
import type { Region } from '../../domain/region';
import { DEFAULT_OPTIONS, parseOptions, type EmbedOptions } from '../../embed/options';
import type { Embedded } from '../../embed/snippets';
import type { ExplorerState, View } from '../../explorer/explorer-state';
import type { Explorer } from '../../explorer/explorer.svelte';
import { HOME } from '../../map/extent';
import { regionName } from '../wording';
import { parseAccent } from './accent-advice';
import { builderQuery, builderStart, type Section } from './builder-link';
import { fixableOf, type Fixable } from './fixable';
import { FrameLanguage } from './frame-language.svelte';
import { framePicture } from './frame-picture';
import { frameTitle } from './frame-title';
import { framedState } from './framed-state';
import { PRESET_FACTS, type Preset } from './presets';

/** What a web editor chooses, and what comes of it. What the page shows is read once, when it opens. */
export class BuilderModel {
  /** What the page shows. */
  readonly shown: ExplorerState;
  /** What the map shows; `null`: there is none, or nobody has moved it. */
  readonly seen: BoundingBox | null;
  readonly language = new FrameLanguage();
  readonly #explorer: Explorer;
  readonly #siteUrl: string;

  preset = $state<Preset>('both');
  hubId = $state<string | null>(null);
  regionId = $state<string | null>(null);
  view = $state<View>('map');
  section = $state<Section>('all');
  keepsAnswers = $state(false);
  /** Some of it means nothing to some presets: `options` is what the frame is given. */
  chosen = $state.raw<EmbedOptions>(DEFAULT_OPTIONS);
  /** As typed; empty: the map's own. */
  accentText = $state('');
  /** As typed. */
  id = $state('');
  /** Empty: what the frame shows. */
  titleText = $state('');
  #heightPx = $state<number | null>(null);

  readonly facts = $derived.by(() => PRESET_FACTS[this.preset]);
  /** `null`: the map's own, or nothing that is a colour. */
  readonly accent: string | null = $derived.by(() => parseAccent(this.accentText));
  readonly accentMalformed = $derived.by(() => this.accentText.trim() !== '' && this.accent === null);
  /** As the frame reads it. */
  readonly #idRead = $derived.by(() => parseOptions(new URLSearchParams({ id: this.id.trim() }).toString()).options.id);
  readonly idMalformed = $derived.by(() => this.id.trim() !== '' && this.#idRead === null);
  readonly hub: Hub | null = $derived.by(() => (this.hubId === null ? null : this.#explorer.hubById(this.hubId)));
  readonly region: Region | null = $derived.by(() =>
    this.regionId === null ? null : (this.#explorer.resources.geography.value?.regionById.get(this.regionId) ?? null),
  );
  readonly state: ExplorerState = $derived.by(() =>
    framedState(this.shown, {
      preset: this.preset,
      subject: this.preset === 'hub' ? this.hubId : this.regionId,
      view: this.view,
      language: this.language.chosen,
      keepsAnswers: this.keepsAnswers,
      keepsSection: this.section === 'present',
    }),
  );
  /** What readers may be kept from changing; nothing of the cards and the figure. */
  readonly fixable: readonly Fixable[] = $derived.by(() =>
    this.facts.hasFilters ? fixableOf(this.state, this.facts.hasMap, this.#explorer.translator) : [],
  );
  readonly options: EmbedOptions = $derived.by(() => this.#optionsChosen());
  /** `null`: what is to be shown alone has not been chosen. */
  readonly embedded: Embedded | null = $derived.by(() => this.#embedded());

  /** The query of the builder's page that begins with all that is chosen. */
  readonly query: string = $derived.by(() => this.#query());

  /**
   * @param siteUrl with a slash at its end
   * @param query of the builder's page, or empty: what was chosen before
   */
  constructor(explorer: Explorer, siteUrl: string, query = '') {
    const { state, map, resources } = explorer;
    const start = builderStart(state, query);
    this.#explorer = explorer;
    this.#siteUrl = siteUrl;
    this.shown = state;
    this.seen = start.seen ?? (state.camera === null ? null : map.boundingBoxAtRest);
    this.preset = start.preset;
    if (state.selection?.type === 'hub') this.hubId = state.selection.id;
    if (state.selection?.type === 'region') this.regionId = state.selection.id;
    this.view = state.view;
    this.section = start.section;
    this.keepsAnswers = start.keepsAnswers;
    this.titleText = start.title;
    this.#heightPx = start.heightPx;
    this.chosen = start.options;
    this.accentText = start.options.accent ?? '';
    this.id = start.options.id ?? '';
    void this.language.choose(start.language);
    resources.manifest.request();
    // Where the chosen countries are.
    resources.requestGround();
    this.#requestRegions();
  }

  /** Those there are to choose from. */
  get sections(): readonly Section[] {
    const { camera, facets } = this.shown;
    const isSeen = camera !== null || this.seen !== null;
    return [...(isSeen ? ['present' as const] : []), ...(facets.country.length === 0 ? [] : ['countries' as const]), 'all'];
  }

  get heightPx(): number {
    return this.#heightPx ?? this.facts.heightPx;
  }

  set heightPx(heightPx: number) {
    this.#heightPx = heightPx;
  }

  choose(options: Partial<EmbedOptions>): void {
    this.chosen = { ...this.chosen, ...options };
  }

  show(preset: Preset): void {
    this.preset = preset;
    this.#requestRegions();
  }

  #requestRegions(): void {
    if (this.preset === 'region') this.#explorer.resources.requestRegions();
  }

  #optionsChosen(): EmbedOptions {
    const { chosen } = this;
    const { layout, hasMap, parts } = this.facts;
    const grows = !hasMap && chosen.autoHeight;
    return {
      layout,
      theme: chosen.theme,
      accent: this.accent,
      hidden: parts.filter((part) => chosen.hidden.includes(part)),
      fixed: this.fixable.map(({ param }) => param).filter((param) => chosen.fixed.includes(param)),
      gestures: hasMap ? chosen.gestures : DEFAULT_OPTIONS.gestures,
      start: hasMap ? chosen.start : DEFAULT_OPTIONS.start,
      autoHeight: grows,
      maxHeightPx: grows ? chosen.maxHeightPx : DEFAULT_OPTIONS.maxHeightPx,
      box: hasMap ? this.#box() : null,
      data: chosen.data === null ? null : shownDataVersion(),
      id: this.#idRead,
    };
  }

  /** `null`: the map begins there anyway. */
  #box(): BoundingBox | null {
    if (this.section === 'present') return this.seen;
    const { facets, answers } = this.state;
    // Unless it is told otherwise, a frame looks at its countries, or around its place.
    if (this.section === 'all') return facets.country.length > 0 || answers.origin !== null ? HOME : null;
    return this.#explorer.resources.boxOfCountries(facets.country);
  }

  #embedded(): Embedded | null {
    const { preset, hub, region, state, options, heightPx } = this;
    if ((preset === 'hub' && hub === null) || (preset === 'region' && region === null)) return null;
    const { dataset } = this.#explorer;
    const translator = this.language.translatorOn(this.#explorer);
    const subject = preset === 'hub' ? hub!.name : preset === 'region' ? regionName(region!, translator) : null;
    return {
      siteUrl: this.#siteUrl,
      state,
      options,
      heightPx,
      title: this.titleText === '' ? frameTitle(preset, state, subject, translator) : this.titleText,
      linkText: translator.words('builder').frameTitles.openFull,
      picture: framePicture(preset === 'region' ? [region!.country] : state.facets.country, preset === 'hub' ? hub : null, dataset),
    };
  }

  #query(): string {
    const { shown, state, options, preset, section, view, keepsAnswers } = this;
    const isCard = preset === 'hub' || preset === 'region';
    return builderQuery(shown, {
      ...{ options, preset, section, view, keepsAnswers, language: this.language.chosen },
      selection: isCard ? state.selection : shown.selection,
      pageLanguage: this.#explorer.state.language,
      heightPx: this.#heightPx,
      title: this.titleText,
    });
  }
}
