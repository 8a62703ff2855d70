import { hubPreview } from '../../embed/previews';
import { safeUrl } from '../../domain/safe-url';
import type { HubSource } from '../../domain/hub';
import { escaped } from '../escaped';
import type { PageHead } from './head';
import { hubFacts } from './schema-org';
import { countryFolder, english, hubFolder, placeOf, type HubOnRecord, type SiteFacts } from './site-facts';

const { t, prerendered, reading, date, country: countryName } = english;
const { hub: words, basis } = reading;

export function hubHead(hub: HubOnRecord, facts: SiteFacts): PageHead {
  const title = prerendered.hubTitle(hub.name, placeOf(hub));
  const described = prerendered.hubDescription(t.kinds[hub.kind], placeOf(hub));
  return {
    path: hubFolder(hub.id),
    title,
    description: hub.details.summary ?? described,
    preview: hubPreview(hub),
    previewAlt: pictureText(hub),
    facts: hubFacts(hub, title, facts),
  };
}

function pictureText({ name, city, cityBasis, country, precision }: HubOnRecord): string {
  const { picture } = prerendered;
  if (precision === 'country') return picture.country(countryName(country));
  if (precision === 'region' || city === null) return picture.hubInRegion(name);
  return cityBasis === 'inferred' ? picture.hubInInferredCity(name) : picture.hubInCity(name, city);
}

/** What is on record of a hub, each fact with its basis, as HTML. @param toSite the way up to the site, `../../` */
export function hubBody(hub: HubOnRecord, toSite: string): string {
  const { name, country, kind, kindBasis, details } = hub;
  const countryLink = `<a href="${toSite}${countryFolder(country)}">${escaped(countryName(country))}</a>`;
  return [
    '<main class="prerendered">',
    `<nav><a href="${toSite}">${escaped(prerendered.all)}</a>${countryLink}</nav>`,
    `<h1>${escaped(name)}</h1>`,
    `<p>${escaped(`${t.kinds[kind]}, ${basis.kind[kindBasis]}`)}</p>`,
    ...[details.fullName, details.summary].filter((text) => text !== null && text !== name).map((text) => `<p>${escaped(text!)}</p>`),
    `<noscript><p>${escaped(prerendered.needsScript)}</p></noscript>`,
    '<ul>',
    ...factsOf(hub).map(([label, value]) => `<li>${escaped(label)}<br>${value}`),
    '</ul>',
    `<h2>${escaped(words.sources)}</h2>`,
    `<ul>${details.sources.map((source) => `<li>${sourceHtml(source)}`).join('')}</ul>`,
    `<p>${escaped(prerendered.collected(date(details.retrieved)))} ${escaped(prerendered.origin)}</p>`,
    ...(country === 'XK' ? [`<p>${escaped(reading.kosovoNote)}</p>`] : []),
    '</main>',
  ].join('\n');
}

/** Label and value, as HTML. What is not known is said to be so. */
function factsOf(hub: HubOnRecord): (readonly [label: string, html: string])[] {
  const { city, cityBasis, country, coordinator, details, precision } = hub;
  const ground = cityBasis !== null ? basis.city[cityBasis] : precision === 'region' ? t.precision.region : '';
  const place = city === null ? countryName(country) : `${city}, ${countryName(country)}`;
  const website = safeUrl(details.website);
  return [
    [words.place, withBasis(place, ground)],
    [words.website, website === null ? withBasis(words.notKnown, '') : link(website, website.href, words.websiteNote)],
    [words.coordinator, withBasis(coordinator ?? words.notKnown, '')],
    ...topicsOf(hub),
    [words.region, withBasis(regionText(hub), '')],
    ...(details.aliases.length === 0 ? [] : [[words.alsoKnownAs, withBasis(details.aliases.join(', '), '')] as const]),
  ];
}

function regionText({ regionId, regionName, statedRegion }: HubOnRecord): string {
  if (regionId !== null) return regionName === null ? regionId : `${regionName} (${regionId})`;
  return statedRegion === null ? words.notKnown : words.onlyNuts1(statedRegion);
}

function topicsOf(hub: HubOnRecord): (readonly [label: string, html: string])[] {
  const { services, servicesBasis, technologies, sectors, techSectorBasis } = hub;
  const known = (texts: string[] | undefined, ground: string) =>
    texts === undefined ? withBasis(words.notKnown, '') : withBasis(texts.join(', '), ground);
  const topicGround = techSectorBasis === null ? '' : basis.techSector[techSectorBasis];
  return [
    [words.services, known(services?.map((id) => t.services[id]), servicesBasis === null ? '' : basis.services[servicesBasis])], // prettier-ignore
    [words.technologies, known(technologies?.map((id) => t.technologies[id]), topicGround)], // prettier-ignore
    [words.sectors, known(sectors?.map((id) => t.sectors[id]), topicGround)], // prettier-ignore
  ];
}

function withBasis(text: string, ground: string): string {
  return `<strong>${escaped(text)}</strong>${ground === '' ? '' : ` (${escaped(ground)})`}`;
}

function link(url: URL, text: string, note: string): string {
  return `<a href="${escaped(url.href)}">${escaped(text)}</a> (${escaped(note)})`;
}

function sourceHtml({ url, title, repository, weak }: HubSource): string {
  const address = safeUrl(url ?? null);
  const text = title ?? address?.href ?? words.notKnown;
  const notes = [repository, weak === true ? words.weakSource : undefined].filter((note) => note !== undefined);
  const named = address === null ? escaped(text) : `<a href="${escaped(address.href)}">${escaped(text)}</a>`;
  return notes.length === 0 ? named : `${named} (${escaped(notes.join(', '))})`;
}
