import type { Chapters, Messages } from './messages';
import { DEFAULT_LANGUAGE, localeOf, type Language } from './languages';

const dictionaries: Readonly<Record<Language, () => Promise<{ default: Messages }>>> = {
  en: () => import('./en'),
  fr: () => import('./fr'),
};

const chapterFiles: Readonly<Record<Language, () => Promise<{ default: Chapters }>>> = {
  en: () => import('./en/index'),
  fr: () => import('./fr/index'),
};

/** One language: its dictionary and the formatting of numbers, dates, names and lists. */
export interface Translator {
  readonly language: Language;
  readonly t: Messages;
  /** What the first view does not say; `null` until it was asked for. */
  readonly chapters: Chapters | null;
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

/** The translator of a language, with all chapters or none; its words are fetched when first asked for. Falls back to English when that fails. */
export async function loadTranslator(language: Language, withChapters = false): Promise<Translator> {
  try {
    const [{ default: messages }, chapters] = await Promise.all([dictionaries[language](), withChapters ? loadChapters(language) : null]);
    return createTranslator(language, messages, chapters);
  } catch (error) {
    if (language === DEFAULT_LANGUAGE) throw error;
    console.error(`The dictionary '${language}' could not be loaded; the page continues in '${DEFAULT_LANGUAGE}'.`, error);
    return loadTranslator(DEFAULT_LANGUAGE, withChapters);
  }
}

export async function loadChapters(language: Language): Promise<Chapters> {
  return (await chapterFiles[language]()).default;
}

export function createTranslator(language: Language, messages: Messages, chapters: Chapters | null = null): Translator {
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
      if (chapters === null) throw new Error(`The words of '${id}' are not there: load what speaks them by Lazy with 'words'`);
      return chapters[id];
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
