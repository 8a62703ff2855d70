/** What pages show, in the terms of schema.org: only what is known, and nothing that is but near the truth. */
import { safeUrl } from '../../domain/safe-url';
import { countryFolder, english, hubFolder, lastRetrieved, type HubOnRecord, type SiteFacts } from './site-facts';

type Things = Readonly<Record<string, unknown>>;

/** The site as the data set that it is. It names no licence: there is none for the whole, see the sources. */
export function datasetFacts({ siteUrl, date, hubsFile }: SiteFacts): Things {
  const { title, description } = english.t.page;
  const whole = siteUrl === null ? null : { url: siteUrl, distribution: download(siteUrl + hubsFile) };
  return { '@type': 'Dataset', name: title, description, dateModified: date, isAccessibleForFree: true, ...whole };
}

function download(contentUrl: string): Things {
  return { '@type': 'DataDownload', encodingFormat: 'application/geo+json', contentUrl };
}

/** The list of a country's hubs, in the order given. */
export function countryFacts(country: string, hubs: readonly HubOnRecord[], title: string, { siteUrl }: SiteFacts): Things {
  return {
    '@type': 'CollectionPage',
    name: title,
    ...(siteUrl === null ? null : { url: siteUrl + countryFolder(country) }),
    inLanguage: 'en',
    dateModified: lastRetrieved(hubs),
    about: { '@type': 'Country', name: english.country(country), identifier: country },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: hubs.length,
      itemListElement: hubs.map(({ id, name }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(siteUrl === null ? null : { url: siteUrl + hubFolder(id) }),
      })),
    },
  };
}

/**
 * The hub as an organisation. What is only inferred, as some cities are, and what holds for its network or its grant alone is left out, and so is
 * its position, which is that of a city or a region. Where it works is not on record.
 */
export function hubFacts(hub: HubOnRecord, title: string, { siteUrl }: SiteFacts): Things {
  const { id, details } = hub;
  return {
    '@type': 'WebPage',
    name: title,
    ...(siteUrl === null ? null : { url: siteUrl + hubFolder(id) }),
    inLanguage: 'en',
    dateModified: details.retrieved,
    mainEntity: organisation(hub),
  };
}

function organisation({ name, city, cityBasis, country, details, technologies, sectors, techSectorBasis }: HubOnRecord): Things {
  const { t } = english;
  const website = safeUrl(details.website)?.href ?? null;
  const others = [details.fullName, ...details.aliases].filter((other) => other !== null && other !== name);
  const topics = [...(technologies ?? []).map((topic) => t.technologies[topic]), ...(sectors ?? []).map((topic) => t.sectors[topic])];
  return {
    '@type': 'Organization',
    name,
    ...(others.length === 0 ? null : { alternateName: others }),
    ...(details.summary === null ? null : { description: details.summary }),
    ...(website === null ? null : { url: website }),
    address: {
      '@type': 'PostalAddress',
      ...(city === null || cityBasis === 'inferred' ? null : { addressLocality: city }),
      addressCountry: country,
    },
    ...(topics.length === 0 || techSectorBasis !== 'stated' ? null : { knowsAbout: topics }),
  };
}
