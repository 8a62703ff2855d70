import type { Language } from '../i18n/languages';
import type { WordSet } from '../i18n/messages';
import { createTranslator, loadTranslator, loadWords, setsSpoken, type Translator } from '../i18n/translator';

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

  /**
   * Speaks the language, or the browser's for `null`, as soon as its words are there, with all sets that are spoken. `false` when
   * another was chosen in the meantime, or when the words cannot be fetched: then the page goes on as it was.
   */
  async choose(language: Language | null): Promise<boolean> {
    const chosen = language ?? this.#browserLanguage;
    this.#chosen = chosen;
    try {
      let translator = await this.#loaded(chosen);
      // A part of the page that speaks further words may have come in the meantime: it must not lose them.
      while (this.#chosen === chosen && setsSpoken(this.#translator).some((set) => !setsSpoken(translator).includes(set)))
        translator = await this.#loaded(chosen);
      if (this.#chosen !== chosen) return false;
      this.#translator = translator;
      return true;
    } catch (error) {
      console.error(`The words of '${chosen}' could not be loaded; the page continues in '${this.#translator.language}'.`, error);
      return false;
    }
  }

  /** A translator of the language that speaks all that is spoken now. */
  #loaded(language: Language): Promise<Translator> {
    return language === this.#translator.language
      ? Promise.resolve(this.#translator)
      : loadTranslator(language, setsSpoken(this.#translator));
  }

  /** Has these words spoken from now on, in whichever language. @throws when they cannot be fetched */
  async loadWords(sets: readonly WordSet[]): Promise<void> {
    const missing = () => sets.filter((set) => !setsSpoken(this.#translator).includes(set));
    // While they are fetched, another translator may take the place of this one.
    while (missing().length > 0) {
      const { language } = this.#translator;
      const words = await loadWords(language, missing());
      const { t, chapters } = this.#translator;
      if (this.#translator.language === language) this.#translator = createTranslator(language, t, { ...chapters, ...words });
    }
  }
}
