import en from '../../i18n/en/not-found';
import fr from '../../i18n/fr/not-found';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { escaped } from '../escaped';
import { english } from './site-facts';

const WORDS: Readonly<Record<Language, typeof en>> = { en, fr };

/**
 * What hosts answer for an address at which there is nothing, as HTML. It may stand at any depth, so that it needs no other file, and names the start
 * page by its whole address, if that is known.
 */
export function notFoundPage(siteUrl: string | null): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escaped(`${en.title} – ${english.t.page.title}`)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    ...LANGUAGES.map(({ id }) => sectionIn(id, siteUrl)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sectionIn(language: Language, siteUrl: string | null): string {
  const { title, text, home } = WORDS[language];
  const heading = language === 'en' ? 'h1' : 'h2';
  const link = siteUrl === null ? '' : ` <a href="${escaped(`${siteUrl}?lang=${language}`)}">${escaped(home)}</a>.`;
  return `<section lang="${language}"><${heading}>${escaped(title)}</${heading}><p>${escaped(text)}${link}</p></section>`;
}
