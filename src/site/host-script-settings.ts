/** What the host script takes from the site when it is built. */
import en from '../i18n/en';
import fr from '../i18n/fr';
import type { Language } from '../i18n/languages';

export { EMBED_VERSION } from '../embed/options';

/** What a frame is called where the page around it does not say, by language. */
export const FRAME_TITLES: Readonly<Record<Language, string>> = { en: en.page.title, fr: fr.page.title };
