import en from '../../i18n/en/not-found';
import fr from '../../i18n/fr/not-found';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { escaped } from '../escaped';
import { english } from './site-facts';

const WORDS: Readonly<Record<Language, typeof en>> = { en, fr };

/**
 * What hosts answer for an address at which there is nothing, as HTML. It may stand at any depth, so that it names the start page and its style by
 * their whole addresses, and goes without them where the site's is not known.
 *
 * @param stylePath from the site
 */
export function notFoundPage(siteUrl: string | null, stylePath: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    ...(siteUrl === null ? [] : [`<link rel="stylesheet" href="${escaped(siteUrl + stylePath)}">`]),
    `<title>${escaped(`${en.title} – ${english.t.page.title}`)}</title>`,
    '</head>',
    '<body>',
    '<main class="prerendered">',
    ...LANGUAGES.map(({ id }) => partIn(id, siteUrl)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function partIn(language: Language, siteUrl: string | null): string {
  const { title, text, home } = WORDS[language];
  const heading = language === 'en' ? 'h1' : 'h2';
  const link = siteUrl === null ? '' : `<p lang="${language}"><a href="${escaped(`${siteUrl}?lang=${language}`)}">${escaped(home)}</a></p>`;
  return `<${heading} lang="${language}">${escaped(title)}</${heading}><p lang="${language}">${escaped(text)}</p>${link}`;
}
