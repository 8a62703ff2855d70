import en from '../i18n/en';
import fr from '../i18n/fr';
import type { Language } from '../i18n/languages';

/** What a frame is called where the page around it does not say, by language. */
export const frameTitles: Readonly<Record<Language, string>> = { en: en.page.title, fr: fr.page.title };
