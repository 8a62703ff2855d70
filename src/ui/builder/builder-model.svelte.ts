import { shownDataVersion } from '../../dataset/data-version';
import { isAnswered } from '../../domain/answers';
import { unionOf, type BoundingBox } from '../../domain/geo';
import type { Hub } from '../../domain/hub';
import type { Region } from '../../domain/region';
import {
  DEFAULT_OPTIONS,
  MAX_HEIGHT_PX,
  type EmbedOptions,
  type FixedParam,
  type FramePart,
  type Gestures,
  type Start,
  type ThemeChoice,
} from '../../embed/options';
import type { Embedded } from '../../embed/snippets';
import type { ExplorerState, View } from '../../explorer/explorer-state';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Language } from '../../i18n/languages';
import { loadTranslator, type Translator } from '../../i18n/translator';
import { HOME } from '../../map/extent';
import { regionName } from '../wording';
import { parseAccent } from './accent-advice';
import { fixableOf, type Fixable } from './fixable';
import { framePicture } from './frame-picture';
import { frameTitle } from './frame-title';
import { framedState, tellsOwnPosition } from './framed-state';
import { presetFor, PRESET_FACTS, type Preset } from './presets';

/** What the map begins with. */
export type Section = 'present' | 'countries' | 'all';

/** Of a frame, in CSS pixels. */
export const HEIGHT_PX = { min: 200, max: 2000 } as const;
/** As the frame reads it (embed/options.ts). */
const ID = /^[\w.-]{1,60}$/;

/** What a web editor chooses, and what comes of it. What the page shows is read once, when it opens. */
export class BuilderModel {
  /** What the page shows. */
  readonly shown: ExplorerState;
  /** What the map shows; `null`: there is none, or nobody has moved it. */
  readonly seen: BoundingBox | null;
  readonly #explorer: Explorer;
  readonly #siteUrl: string;

  preset = $state<Preset>('both');
  hubId = $state<string | null>(null);
  regionId = $state<string | null>(null);
  view = $state<View>('map');
  section = $state<Section>('all');
  keepsAnswers = $state(false);
  theme = $state<ThemeChoice>('auto');
  /** As typed; empty: the map's own. */
  accentText = $state('');
  fixed = $state.raw<readonly FixedParam[]>([]);
  hidden = $state.raw<readonly FramePart[]>([]);
  gestures = $state<Gestures>('coop');
  start = $state<Start>('seen');
  grows = $state(false);
  maxHeightPx = $state<number>(MAX_HEIGHT_PX.default);
  keepsData = $state(false);
  /** As typed. */
  id = $state('');
  #language = $state<Language | null>(null);
  /** Of the frame's language. */
  #translator = $state.raw<Translator | null>(null);
  #heightPx = $state<number | null>(null);

  readonly facts = $derived.by(() => PRESET_FACTS[this.preset]);
  /** `null`: the map's own, or nothing that is a colour. */
  readonly accent: string | null = $derived.by(() => parseAccent(this.accentText));
  readonly accentMalformed = $derived.by(() => this.accentText.trim() !== '' && this.accent === null);
  readonly idMalformed = $derived.by(() => this.id.trim() !== '' && !ID.test(this.id.trim()));
  readonly hub: Hub | null = $derived.by(() => (this.hubId === null ? null : this.#explorer.hubById(this.hubId)));
  readonly region: Region | null = $derived.by(() =>
    this.regionId === null ? null : (this.#explorer.resources.geography.value?.regionById.get(this.regionId) ?? null),
  );
  readonly state: ExplorerState = $derived.by(() =>
    framedState(this.shown, {
      preset: this.preset,
      subject: this.preset === 'hub' ? this.hubId : this.regionId,
      view: this.view,
      language: this.language,
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

  /** @param siteUrl with a slash at its end */
  constructor(explorer: Explorer, siteUrl: string) {
    const { state, map } = explorer;
    this.#explorer = explorer;
    this.#siteUrl = siteUrl;
    this.shown = state;
    this.seen = state.camera === null ? null : map.boundingBoxAtRest;
    this.preset = presetFor(state);
    if (state.selection?.type === 'hub') this.hubId = state.selection.id;
    if (state.selection?.type === 'region') this.regionId = state.selection.id;
    this.view = state.view;
    if (state.camera !== null) this.section = 'present';
    else if (state.facets.country.length > 0) this.section = 'countries';
    this.keepsAnswers = isAnswered(state.answers) && !tellsOwnPosition(state);
    void this.speak(state.language);
    explorer.resources.manifest.request();
    // Where the chosen countries are.
    explorer.resources.requestGround();
    this.#requestRegions();
  }

  /** Those there are to choose from. */
  get sections(): readonly Section[] {
    const { camera, facets } = this.shown;
    return [...(camera === null ? [] : ['present' as const]), ...(facets.country.length === 0 ? [] : ['countries' as const]), 'all'];
  }

  /** `null`: the reader's. */
  get language(): Language | null {
    return this.#language;
  }

  get heightPx(): number {
    return this.#heightPx ?? this.facts.heightPx;
  }

  set heightPx(heightPx: number) {
    this.#heightPx = heightPx;
  }

  /** Fetches the words around the frame too: the page may come to speak another language. */
  async speak(language: Language | null): Promise<void> {
    this.#language = language;
    if (language === null) return;
    const translator = await loadTranslator(language, ['builder']);
    if (this.#language === language) this.#translator = translator;
  }

  show(preset: Preset): void {
    this.preset = preset;
    this.#requestRegions();
  }

  #requestRegions(): void {
    if (this.preset === 'region') this.#explorer.resources.requestRegions();
  }

  #optionsChosen(): EmbedOptions {
    const { layout, hasMap, parts } = this.facts;
    return {
      layout,
      theme: this.theme,
      accent: this.accent,
      hidden: parts.filter((part) => this.hidden.includes(part)),
      fixed: this.fixable.map(({ param }) => param).filter((param) => this.fixed.includes(param)),
      gestures: hasMap ? this.gestures : DEFAULT_OPTIONS.gestures,
      start: hasMap ? this.start : DEFAULT_OPTIONS.start,
      autoHeight: !hasMap && this.grows,
      maxHeightPx: !hasMap && this.grows ? this.maxHeightPx : DEFAULT_OPTIONS.maxHeightPx,
      box: hasMap ? this.#box() : null,
      data: this.keepsData ? shownDataVersion() : null,
      id: ID.test(this.id.trim()) ? this.id.trim() : null,
    };
  }

  /** `null`: the map begins there anyway. */
  #box(): BoundingBox | null {
    if (this.section === 'present') return this.seen;
    const { facets, answers } = this.state;
    // Unless it is told otherwise, a frame looks at its countries, or around its place.
    if (this.section === 'all') return facets.country.length > 0 || answers.origin !== null ? HOME : null;
    const { countryById } = this.#explorer.resources;
    return unionOf(facets.country.map((code) => countryById.get(code)?.boundingBox).filter((box) => box !== undefined));
  }

  #embedded(): Embedded | null {
    const { preset, hub, region, state, options, heightPx } = this;
    if ((preset === 'hub' && hub === null) || (preset === 'region' && region === null)) return null;
    const { dataset } = this.#explorer;
    const translator = this.#frameTranslator();
    const subject = preset === 'hub' ? hub!.name : preset === 'region' ? regionName(region!, translator) : null;
    return {
      siteUrl: this.#siteUrl,
      state,
      options,
      heightPx,
      title: frameTitle(preset, state, subject, translator),
      linkText: translator.words('builder').frameTitles.openFull,
      picture: framePicture(preset === 'region' ? [region!.country] : state.facets.country, preset === 'hub' ? hub : null, dataset),
    };
  }

  /** Of the language of the frame; until it is there, of the page's. */
  #frameTranslator(): Translator {
    const { translator } = this.#explorer;
    return this.language !== null && this.#translator?.language === this.language ? this.#translator : translator;
  }
}
