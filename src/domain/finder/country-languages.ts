/**
 * Official languages of the countries drawn, as BCP 47 codes, the one most people know first.
 * Source: Unicode CLDR 48 (npm `cldr-core` 48.2.0), `territoryInfo`, languages whose status is `official` in the whole country, scripts left out. Two
 * entries are put otherwise: Norway's two forms of writing are one language here, and Montenegro's language is named as its constitution does (article
 * 13), Montenegrin, whose code in CLDR is `sr-ME`.
 */
const LANGUAGES: Readonly<Record<string, string>> = {
  AD: 'ca',
  AL: 'sq',
  AT: 'de',
  BA: 'bs hr sr',
  BE: 'nl fr de',
  BG: 'bg',
  CH: 'de fr it',
  CY: 'el tr',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es',
  FI: 'fi sv',
  FO: 'fo',
  FR: 'fr',
  GB: 'en',
  GG: 'en',
  GI: 'en',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IE: 'en ga',
  IM: 'en gv',
  IS: 'is',
  IT: 'it',
  JE: 'en',
  LI: 'de',
  LT: 'lt',
  LU: 'fr lb de',
  LV: 'lv',
  MC: 'fr',
  MD: 'ro',
  ME: 'sr-ME',
  MK: 'mk',
  MT: 'mt en',
  NL: 'nl',
  NO: 'no',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  RS: 'sr',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
  SM: 'it',
  TR: 'tr',
  UA: 'uk',
  XK: 'sq sr',
};

/** Official languages of a country (ISO code), as BCP 47 codes, the one most people know first; none for a country that the map does not draw. */
export function officialLanguages(country: string): readonly string[] {
  return LANGUAGES[country]?.split(' ') ?? [];
}
