import { localeOf, type Language } from '../../i18n/languages';

/** From here on a ring has no room for all digits. */
const FIRST_SHORTENED = 10_000;
const compactNumbers = new Map<Language, Intl.NumberFormat>();

/** The number on a mark: none on a single hub, all digits as far as they fit, then in short (`12k`, in French `12 k`). */
export function markLabel(hubCount: number, language: Language): string {
  if (hubCount === 1) return '';
  if (hubCount < FIRST_SHORTENED) return String(hubCount);
  const format = compactNumbers.get(language) ?? new Intl.NumberFormat(localeOf(language), { notation: 'compact' });
  compactNumbers.set(language, format);
  return format.format(hubCount);
}
