import type { Hub } from '../domain/hub';
import type { Facet } from '../domain/facets';
import type { Region } from '../domain/region';
import type { Translator } from '../i18n/translator';
import type { HubKind, Sector, Service, Technology } from '../domain/vocabularies';

/** Where a hub is, in words: `Oldenburg, Germany`, or the country alone. */
export function placeText(hub: Hub, { country }: Translator): string {
  return hub.city === null ? country(hub.country) : `${hub.city}, ${country(hub.country)}`;
}

/** The wording of a facet's value in the language of the page. */
export function facetValueText(facetId: Facet['id'], value: string, { t, country }: Translator): string {
  switch (facetId) {
    case 'country':
      return country(value);
    case 'kind':
      return t.kinds[value as HubKind];
    case 'service':
      return t.services[value as Service];
    case 'technology':
      return t.technologies[value as Technology];
    case 'sector':
      return t.sectors[value as Sector];
  }
}

/** What a hub works on, technologies first. */
export function topicTexts(hub: Hub, { t }: Translator): string[] {
  return [...(hub.technologies ?? []).map((id) => t.technologies[id]), ...(hub.sectors ?? []).map((id) => t.sectors[id])];
}

/** Name of a region; a country drawn as one region takes the name of the language. */
export function regionName(region: Region, { country }: Translator): string {
  return region.level === 0 ? country(region.country) : region.name;
}
