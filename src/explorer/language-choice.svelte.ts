import type { Language } from '../i18n/languages';
import { createTranslator, loadChapters, loadTranslator, type Translator } from '../i18n/translator';

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
   * Speaks the language, or the browser's for `null`, as soon as its words are there, chapters included where they are spoken. `false` when
   * another was chosen in the meantime, or when the words cannot be fetched: then the page goes on as it was.
   */
  async choose(language: Language | null): Promise<boolean> {
    const chosen = language ?? this.#browserLanguage;
    this.#chosen = chosen;
    try {
      let translator = chosen === this.#translator.language ? this.#translator : await loadTranslator(chosen, this.#withChapters);
      // A part of the page that speaks chapters may have come in the meantime: it must not lose its words.
      if (translator.chapters === null && this.#withChapters && this.#chosen === chosen) translator = await loadTranslator(chosen, true);
      if (this.#chosen !== chosen) return false;
      this.#translator = translator;
      return true;
    } catch (error) {
      console.error(`The words of '${chosen}' could not be loaded; the page continues in '${this.#translator.language}'.`, error);
      return false;
    }
  }

  get #withChapters(): boolean {
    return this.#translator.chapters !== null;
  }

  /** Has the chapters spoken from now on, in whichever language. @throws when they cannot be fetched */
  async loadWords(): Promise<void> {
    // While they are fetched, another translator may take the place of this one.
    while (this.#translator.chapters === null) {
      const { language, t } = this.#translator;
      const chapters = await loadChapters(language);
      if (this.#translator.language === language) this.#translator = createTranslator(language, t, chapters);
    }
  }
}
