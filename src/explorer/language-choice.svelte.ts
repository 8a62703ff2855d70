import type { Language } from '../i18n/languages';
import { loadTranslator, type Translator } from '../i18n/translator';

/** The language that the page speaks: the one chosen last, whichever dictionary arrives last. */
export class LanguageChoice {
  #translator: Translator;
  #browserLanguage: Language;
  #chosen: Language;

  /** @param browserLanguage spoken where none is chosen */
  constructor(translator: Translator, browserLanguage: Language) {
    this.#translator = $state.raw(translator);
    this.#browserLanguage = browserLanguage;
    this.#chosen = translator.language;
  }

  get translator(): Translator {
    return this.#translator;
  }

  /** Speaks the language, or the browser's for `null`, as soon as its dictionary is there; `false` when another was chosen in the meantime. */
  async choose(language: Language | null): Promise<boolean> {
    const chosen = language ?? this.#browserLanguage;
    this.#chosen = chosen;
    const translator = chosen === this.#translator.language ? this.#translator : await loadTranslator(chosen);
    if (this.#chosen !== chosen) return false;
    this.#translator = translator;
    return true;
  }
}
