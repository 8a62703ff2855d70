/** The languages the site speaks, each with its own file in this folder. `name` is the language's own, `locale` formats numbers and dates. */
export const LANGUAGES = [
  { id: 'en', name: 'English', locale: 'en-GB' },
  { id: 'fr', name: 'Français', locale: 'fr-FR' },
] as const;

export type Language = (typeof LANGUAGES)[number]['id'];

export const DEFAULT_LANGUAGE: Language = 'en';

export function localeOf(language: Language): string {
  return LANGUAGES.find(({ id }) => id === language)!.locale;
}

export function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language.id === value);
}

/** The first of the browser's languages (`fr-CA`, `en`, …) that the site speaks, else English. */
export function preferredLanguage(browserLanguages: readonly string[]): Language {
  const primary = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return primary.find(isLanguage) ?? DEFAULT_LANGUAGE;
}
