import type { Language } from '../../i18n/languages';
import { loadTranslator, type Translator } from '../../i18n/translator';

/** The language that a frame is to speak, with the words around it. */
export class FrameLanguage {
  #chosen = $state<Language | null>(null);
  #translator = $state.raw<Translator | null>(null);

  /** `null`: the reader's. */
  get chosen(): Language | null {
    return this.#chosen;
  }

  /** Fetches its words even where the page speaks them: it may come to speak others. */
  async choose(language: Language | null): Promise<void> {
    this.#chosen = language;
    if (language === null) return;
    const translator = await loadTranslator(language, ['builder']);
    if (this.#chosen === language) this.#translator = translator;
  }

  /** Of the language of the frame; until it is there, and where it is the reader's, of the page. */
  translatorOn(page: { readonly translator: Translator }): Translator {
    return this.#chosen !== null && this.#translator?.language === this.#chosen ? this.#translator : page.translator;
  }
}
