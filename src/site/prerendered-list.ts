import type { Hub } from '../domain/hub';
import { safeUrl } from '../domain/safe-url';
import en from '../i18n/en';
import prerendered from '../i18n/en/prerendered';
import reading from '../i18n/en/reading';
import { createTranslator } from '../i18n/translator';
import { escaped } from './escaped';

/** What the list tells of a hub. */
export type ListedHub = Pick<Hub, 'id' | 'name' | 'country' | 'city' | 'kind'> & { readonly website: string | null };

interface ListedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** By name. */
  readonly hubs: readonly ListedHub[];
}

const { t, country: countryName, compare } = createTranslator('en', en);

/**
 * The hubs in English as HTML, for the page to show before its scripts have run and where they never do: countries by name, in each the hubs by
 * name. Facts are escaped: none of them is ever markup.
 */
export function prerenderedList(hubs: readonly ListedHub[]): string {
  const countries = byCountry(hubs);
  return [
    '<main class="prerendered">',
    `<h1>${escaped(t.page.title)}</h1>`,
    `<p>${escaped(`${t.results.announcement(hubs.length, countries.length)}. ${prerendered.links}`)}</p>`,
    `<p>${escaped(prerendered.origin)}</p>`,
    `<noscript><p>${escaped(prerendered.needsScript)}</p>`,
    `<nav aria-label="${escaped(prerendered.countries)}">`,
    ...countries.map(({ code, name }) => `<a href="#${escaped(code)}">${escaped(name)}</a>`),
    '</nav></noscript>',
    ...countries.map(countryList),
    countries.some(({ code }) => code === 'XK') ? `<p>${escaped(reading.kosovoNote)}</p>` : '',
    '</main>',
  ].join('\n');
}

function byCountry(hubs: readonly ListedHub[]): ListedCountry[] {
  const byName = hubs.toSorted((a, b) => compare(a.name, b.name));
  return [...new Set(hubs.map(({ country }) => country))]
    .map((code) => ({ code, name: countryName(code), hubs: byName.filter(({ country }) => country === code) }))
    .sort((a, b) => compare(a.name, b.name));
}

function countryList({ code, name, hubs }: ListedCountry): string {
  const heading = `<h2 id="${escaped(code)}"><a href="country/${escaped(code.toLowerCase())}/">${escaped(name)}</a> <small>${escaped(t.results.hubs(hubs.length))}</small></h2>`;
  return [heading, '<ul>', ...hubs.map(item), '</ul>'].join('\n');
}

/** The name leads to the hub's website or, where none is known, to its page. HTML lets the end of an item go unsaid. */
function item({ id, name, city, kind, website }: ListedHub): string {
  const address = safeUrl(website)?.href ?? `hub/${encodeURIComponent(id)}/`;
  const facts = [city, t.kinds[kind]].filter((fact) => fact !== null).join(' · ');
  return `<li><a href="${escaped(address)}">${escaped(name)}</a><br>${escaped(facts)}`;
}
