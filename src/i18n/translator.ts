import type { Chapters, Messages, WordSet, WordSets } from './messages';
import { DEFAULT_LANGUAGE, localeOf, type Language } from './languages';

const dictionaries: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
};

const wordFiles: Readonly<Record<Language, { readonly [Set in WordSet]: () => Promise<WordSets[Set]> }>> = {
  en: {
    stage: async () => ({ stage: (await import('./en/stage')).default }),
    chapters: async () => (await import('./en/index')).default,
    analysis: async () => (await import('./en/analysis')).default,
    frame: async () => ({ frame: (await import('./en/frame')).default }),
    builder: async () => ({ builder: (await import('./en/builder')).default }),
  },
  fr: {
    stage: async () => ({ stage: (await import('./fr/stage')).default }),
    chapters: async () => (await import('./fr/index')).default,
    analysis: async () => (await import('./fr/analysis')).default,
    frame: async () => ({ frame: (await import('./fr/frame')).default }),
    builder: async () => ({ builder: (await import('./fr/builder')).default }),
  },
};

/** The chapter by which a set is known to be there. */
const CHAPTER_OF: Readonly<Record<WordSet, keyof Chapters>> = {
  stage: 'stage',
  chapters: 'reading',
  analysis: 'gaps',
  frame: 'frame',
  builder: 'builder',
};

/** One language: its dictionary and the formatting of numbers, dates, names and lists. */
export interface Translator {
  readonly language: Language;
  readonly t: Messages;
  /** What the first view does not say, as far as it was asked for. */
  readonly chapters: Partial<Chapters>;
  /** The words of a chapter. @throws when they are not there: `Lazy` fetches them before what speaks them */
  readonly words: <Id extends keyof Chapters>(id: Id) => Chapters[Id];
  /** At most one decimal; what is published with two is rounded for reading. */
  readonly number: (value: number) => string;
  /** Exactly one decimal, so that legend breaks line up. */
  readonly decimal: (value: number) => string;
  /** A share given in percent, 0 to 100. */
  readonly percent: (value: number) => string;
  /** An ISO date in words. */
  readonly date: (isoDate: string) => string;
  /** Name of a country by ISO 3166-1 alpha-2 code. */
  readonly country: (isoCode: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (a: string, b: string) => number;
}

/** The translator of a language, with the sets of words asked for; all fetched when first needed. Falls back to English when that fails. */
export async function loadTranslator(language: Language, sets: readonly WordSet[] = []): Promise<Translator> {
  try {
    const [{ default: messages }, chapters] = await Promise.all([dictionaries[language](), loadWords(language, sets)]);
    return createTranslator(language, messages, chapters);
  } catch (error) {
    if (language === DEFAULT_LANGUAGE) throw error;
    console.error(`The dictionary '${language}' could not be loaded; the page continues in '${DEFAULT_LANGUAGE}'.`, error);
    return loadTranslator(DEFAULT_LANGUAGE, sets);
  }
}

export async function loadWords(language: Language, sets: readonly WordSet[]): Promise<Partial<Chapters>> {
  const words = await Promise.all(sets.map((set) => wordFiles[language][set]()));
  return Object.assign({}, ...words) as Partial<Chapters>;
}

/** Those of the sets whose words the translator speaks. */
export function setsSpoken({ chapters }: Pick<Translator, 'chapters'>): WordSet[] {
  return (Object.keys(CHAPTER_OF) as WordSet[]).filter((set) => CHAPTER_OF[set] in chapters);
}

export function createTranslator(language: Language, messages: Messages, chapters: Partial<Chapters> = {}): Translator {
  const locale = localeOf(language);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'unit', unit: 'percent', maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    language,
    t: messages,
    chapters,
    words(id) {
      const words = chapters[id];
      if (words === undefined) throw new Error(`The words of '${id}' are not there: load what speaks them by Lazy with 'words'`);
      return words;
    },
    number: (value) => number.format(value),
    decimal: (value) => decimal.format(value),
    percent: (value) => percent.format(value),
    date: (isoDate) => date.format(new Date(isoDate)),
    country: (isoCode) => messages.countryNames[isoCode] ?? countries.of(isoCode) ?? isoCode,
    list: (items) => list.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
