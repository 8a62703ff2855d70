import type { QueryProblem } from '../domain/query-values';
import { isLanguage, LANGUAGES } from '../i18n/languages';
import { languageOfTag } from './contract/language-tag';

/**
 * Puts the site's own language in the place of any tag (BCP 47), as hosts hand on that of their page: `fr` for `fr-CA`. One that the site does not speak
 * is taken away: then it is the browser's.
 *
 * @returns what had to be ignored
 */
export function takeLanguageTag(params: URLSearchParams): QueryProblem[] {
  const tag = params.get('lang');
  if (tag === null) return [];
  const language = languageOfTag(tag);
  if (isLanguage(language)) params.set('lang', language);
  else params.delete('lang');
  if (isLanguage(language) || language === '') return [];
  return [{ param: 'lang', value: tag, reason: 'unknown-value', allowed: LANGUAGES.map(({ id }) => id) }];
}
