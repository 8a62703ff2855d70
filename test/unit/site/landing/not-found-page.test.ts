import { describe, expect, it } from 'vitest';
import en from '../../../../src/i18n/en/not-found';
import fr from '../../../../src/i18n/fr/not-found';
import { notFoundPage } from '../../../../src/site/landing/not-found-page';

const SITE = 'https://hubs.example.org/map/';
const STYLE = 'assets/index-0a1b.css';
const linksOf = (html: string) => [...html.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, ...link]) => link);

describe('the page that is answered where there is none', () => {
  it('says so in each language, marked as such, and leads to the start page in it', () => {
    const html = notFoundPage(SITE, STYLE);
    expect(html).toContain(`<h1 lang="en">${en.title}</h1>`);
    expect(html).toContain(`<h2 lang="fr">${fr.title}</h2>`);
    expect(linksOf(html)).toEqual([
      [`${SITE}?lang=en`, en.home],
      [`${SITE}?lang=fr`, fr.home],
    ]);
  });

  it('is not to be found, is dressed as the site is, and needs nothing that the policy forbids', () => {
    const html = notFoundPage(SITE, STYLE);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html.match(/<link[^>]*>/g)).toEqual([`<link rel="stylesheet" href="${SITE}${STYLE}">`]);
    expect(html).not.toMatch(/<(?:script|style|img)|style=|src=/);
  });

  it('leads nowhere and is plain where the address of the site is not known: it may stand at any depth', () => {
    const html = notFoundPage(null, STYLE);
    expect(html).toContain(en.text);
    expect(html).not.toContain('href');
  });
});
