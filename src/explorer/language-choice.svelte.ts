import type { Language } from '../i18n/languages';
import { createTranslator, loadChapters, loadTranslator, type Translator } from '../i18n/translator';

/** The language that the page speaks: the one chosen last, whichever dictionary arrives last. */
export class LanguageChoice {
  #translator: Translator;
  #browserLanguage: Language;
  #chosen: Language;
  #withChapters = false;

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
    const translator = chosen === this.#translator.language ? this.#translator : await loadTranslator(chosen, this.#withChapters);
    if (this.#chosen !== chosen) return false;
    this.#translator = translator;
    // A part of the page that came in the meantime speaks too.
    if (this.#withChapters) await this.loadWords();
    return true;
  }

  /** Has the chapters spoken from now on, in whichever language. @throws when they cannot be fetched */
  async loadWords(): Promise<void> {
    this.#withChapters = true;
    // While they are fetched, another translator may take the place of this one.
    while (this.#translator.chapters === null) {
      const { language, t } = this.#translator;
      const chapters = await loadChapters(language);
      if (this.#translator.language === language) this.#translator = createTranslator(language, t, chapters);
    }
  }
}
