import { countryPreview } from '../../embed/previews';
import { escaped } from '../escaped';
import type { PageHead } from './head';
import { countryFacts } from './schema-org';
import { countryFolder, english, hubFolder, lastRetrieved, type HubOnRecord, type SiteFacts } from './site-facts';

const { t, prerendered, reading, date: dateText, country: countryName } = english;

/** @param hubs of the country, in the order of the page */
export function countryHead(country: string, hubs: readonly HubOnRecord[], facts: SiteFacts): PageHead {
  const name = countryName(country);
  const title = prerendered.countryTitle(name);
  return {
    path: countryFolder(country),
    title,
    description: prerendered.countryDescription(name, hubs.length),
    preview: countryPreview(country),
    previewAlt: prerendered.picture.country(name),
    facts: countryFacts(country, hubs, title, facts),
  };
}

/** The hubs of a country as HTML, each with a link to its page. @param toSite the way up to the site, `../../` */
export function countryBody(country: string, hubs: readonly HubOnRecord[], toSite: string): string {
  return [
    '<main class="prerendered">',
    `<nav><a href="${toSite}">${escaped(prerendered.all)}</a></nav>`,
    `<h1>${escaped(prerendered.countryTitle(countryName(country)))}</h1>`,
    `<p>${escaped(t.results.hubs(hubs.length))}. ${escaped(prerendered.origin)} ${escaped(prerendered.collected(dateText(lastRetrieved(hubs))))}</p>`,
    `<noscript><p>${escaped(prerendered.needsScript)}</p></noscript>`,
    '<ul>',
    ...hubs.map((hub) => item(hub, toSite)),
    '</ul>',
    ...(country === 'XK' ? [`<p>${escaped(reading.kosovoNote)}</p>`] : []),
    '</main>',
  ].join('\n');
}

/** A city that is only inferred is named where that can be said: on the page of the hub. */
function item({ id, name, city, cityBasis, kind }: HubOnRecord, toSite: string): string {
  const facts = [cityBasis === 'inferred' ? null : city, t.kinds[kind]].filter((fact) => fact !== null).join(' · ');
  return `<li><a href="${toSite}${hubFolder(id)}">${escaped(name)}</a><br>${escaped(facts)}`;
}
