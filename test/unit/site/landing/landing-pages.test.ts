import { describe, expect, it } from 'vitest';
import en from '../../../../src/i18n/en';
import prerendered from '../../../../src/i18n/en/prerendered';
import reading from '../../../../src/i18n/en/reading';
import { landingPages, type LandingPage } from '../../../../src/site/landing/landing-pages';
import { hubWith } from '../../../fixtures/hubs';
import { dataFiles } from '../../../fixtures/site';

const SITE = 'https://hubs.example.org/map/';

const LYON = {
  ...hubWith({
    id: 'lyon-hub',
    name: 'Lyon Hub',
    city: 'Lyon',
    cityBasis: 'stated',
    lngLat: [1.5, 0.5],
    regionId: 'FRK2',
    coordinator: 'Université de Lyon',
    technologies: ['robotics'],
    techSectorBasis: 'stated',
  }),
  details: {
    website: 'https://lyon.example/',
    aliases: ['HUB L'],
    summary: 'Robots for workshops.',
    sources: [{ url: 'https://source.example/lyon', title: 'A source', weak: true }],
    retrieved: '2025-01-30',
  },
};
const VAGUE = hubWith({ id: 'vague', name: 'Vague', country: 'ES', kind: 'unknown', kindBasis: 'catalogue-entry' });
const HUBS = [LYON, VAGUE];

const pagesOf = (hubs: Parameters<typeof dataFiles>[0], siteUrl: string | null = SITE) =>
  new Map(landingPages(dataFiles(hubs), siteUrl, 'data/hubs-12345678.geojson').map((page) => [page.head.path, page]));

/** Content of the tags that a link card is made of, by name. */
function tagsOf({ tags }: LandingPage): Record<string, string> {
  return Object.fromEntries(
    [...tags.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [name!, content!]),
  );
}

function jsonLdOf({ tags }: LandingPage): Record<string, unknown> {
  const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(tags) ?? [];
  return JSON.parse(json) as Record<string, unknown>;
}

describe('the pages that are to be found', () => {
  it('are the start page, one for each country that has a hub, and one for each hub, with what the start page is to show', () => {
    const pages = pagesOf(HUBS);
    const queries = [...pages].map(([path, { query }]) => [path, query]);
    expect(queries).toEqual([
      ['', ''],
      ['country/es/', 'country=ES'],
      ['country/fr/', 'country=FR'],
      ['hub/lyon-hub/', 'hub=lyon-hub'],
      ['hub/vague/', 'hub=vague'],
    ]);
    expect(pages.get('')!.body).toBeNull();
  });

  it('tell a link card title, description, address and picture, with its size and what is on it', () => {
    expect(tagsOf(pagesOf(HUBS).get('hub/lyon-hub/')!)).toEqual({
      'og:type': 'website',
      'og:title': 'Lyon Hub (Lyon, France)',
      'og:description': 'Robots for workshops.',
      'og:url': `${SITE}hub/lyon-hub/`,
      'og:image': `${SITE}previews/hub-lyon-hub.png`,
      'og:image:width': '600',
      'og:image:height': '315',
      'og:image:alt': prerendered.picture.hubInCity('Lyon Hub', 'Lyon'),
      'twitter:card': 'summary_large_image',
    });
  });

  it('show the country of a hub of which no more is known', () => {
    const tags = tagsOf(pagesOf(HUBS).get('hub/vague/')!);
    expect(tags['og:image']).toBe(`${SITE}previews/country-es.png`);
    expect(tags['og:image:alt']).toBe(prerendered.picture.country('Spain'));
    expect(tags['og:title']).toBe('Vague (Spain)');
  });

  it('name no city as a fact that is only inferred', () => {
    const inferred = hubWith({ id: 'inferred', name: 'Inferred', city: 'Madrid', cityBasis: 'inferred', lngLat: [2.5, 0.5] });
    const pages = pagesOf([inferred, LYON]);
    expect(tagsOf(pages.get('hub/inferred/')!)['og:image:alt']).toBe(prerendered.picture.hubInInferredCity('Inferred'));
    expect(pages.get('hub/inferred/')!.tags).not.toContain('Madrid');
    const { body } = pages.get('country/fr/')!;
    expect(body).toContain(`Lyon · ${en.kinds.edih}`);
    expect(body).not.toContain('Madrid');
  });

  it('name their own address and where editors find what to embed', () => {
    for (const [path, { tags }] of pagesOf(HUBS)) {
      expect(tags).toContain(`<link rel="canonical" href="${SITE}${path}">`);
      expect(tags).toContain(`<link rel="alternate" type="application/json+oembed" href="${SITE}${path}oembed.json" title="`);
    }
  });

  it('say nothing that needs the address of the site where it is not known', () => {
    for (const [, page] of pagesOf(HUBS, null)) {
      expect(page.oEmbed).toBeNull();
      expect(page.tags).not.toContain('<link');
      expect(Object.keys(tagsOf(page))).toEqual(['og:type', 'og:title', 'og:description']);
      const addresses = JSON.stringify(jsonLdOf(page)).match(/https?:[^"]+/g);
      expect(addresses?.filter((address) => !['https://schema.org', 'https://lyon.example/'].includes(address))).toEqual([]);
    }
  });

  it('have no folder that some system cannot have', () => {
    for (const id of ['../etc', 'Hub', 'a b', 'con', '', '.', 'x'.repeat(101)]) {
      expect(() => pagesOf([hubWith({ id })]), id).toThrow('cannot be the name of a folder');
    }
  });
});

describe('the facts for search engines', () => {
  it('of a hub are an organisation, with what is stated of it', () => {
    expect(jsonLdOf(pagesOf(HUBS).get('hub/lyon-hub/')!)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      name: 'Lyon Hub (Lyon, France)',
      url: `${SITE}hub/lyon-hub/`,
      inLanguage: 'en',
      dateModified: '2025-01-30',
      mainEntity: {
        '@type': 'Organization',
        name: 'Lyon Hub',
        alternateName: ['HUB L'],
        description: 'Robots for workshops.',
        url: 'https://lyon.example/',
        address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'FR' },
        knowsAbout: [en.technologies.robotics],
      },
    });
  });

  it('leave out what is not known, or only inferred', () => {
    const inferred = hubWith({
      id: 'vague',
      name: 'Vague',
      city: 'Madrid',
      cityBasis: 'inferred',
      lngLat: [2.5, 0.5],
      country: 'ES',
      sectors: ['health'],
      techSectorBasis: 'network',
    });
    for (const hub of [VAGUE, inferred]) {
      const { mainEntity } = jsonLdOf(pagesOf([hub]).get('hub/vague/')!);
      expect(mainEntity).toEqual({ '@type': 'Organization', name: 'Vague', address: { '@type': 'PostalAddress', addressCountry: 'ES' } });
    }
  });

  it('of a country are the list of its hubs, each with its page', () => {
    const { mainEntity, dateModified } = jsonLdOf(pagesOf(HUBS).get('country/fr/')!);
    expect(mainEntity).toEqual({
      '@type': 'ItemList',
      numberOfItems: 1,
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Lyon Hub', url: `${SITE}hub/lyon-hub/` }],
    });
    expect(dateModified).toBe('2025-01-30');
  });

  it('of the start page are the data set, with its date and its file', () => {
    expect(jsonLdOf(pagesOf(HUBS).get('')!)).toMatchObject({
      '@type': 'Dataset',
      dateModified: '2025-01-31',
      url: SITE,
      distribution: { encodingFormat: 'application/geo+json', contentUrl: `${SITE}data/hubs-12345678.geojson` },
    });
  });
});

describe('the facts for readers without JavaScript', () => {
  it('of a hub are its record, each with its basis, its sources and their date', () => {
    const { body } = pagesOf(HUBS).get('hub/lyon-hub/')!;
    expect(body).toContain('<h1>Lyon Hub</h1>');
    expect(body).toContain(`${en.kinds.edih}, ${reading.basis.kind.stated}`);
    expect(body).toContain(`<strong>Lyon, France</strong> (${reading.basis.city.stated})`);
    expect(body).toContain('Université de Lyon');
    expect(body).toContain('Rhône-Alpes (FRK2)');
    expect(body).toContain(`<a href="https://lyon.example/">https://lyon.example/</a> (${reading.hub.websiteNote})`);
    expect(body).toContain(`<a href="https://source.example/lyon">A source</a> (${reading.hub.weakSource})`);
    expect(body).toContain(prerendered.collected('30 January 2025'));
    expect(body).toContain(`<li>${reading.hub.sectors}<br><strong>${reading.hub.notKnown}</strong>`);
  });

  it('of a country are its hubs, each with a link to its page', () => {
    const { body } = pagesOf([...HUBS, hubWith({ id: 'alpha', name: 'Alpha' })]).get('country/fr/')!;
    expect([...body!.matchAll(/<li><a href="([^"]+)">([^<]+)</g)].map(([, ...link]) => link)).toEqual([
      ['../../hub/alpha/', 'Alpha'],
      ['../../hub/lyon-hub/', 'Lyon Hub'],
    ]);
    expect(body).toContain(en.results.hubs(2));
  });

  it('explain the star of Kosovo', () => {
    const pages = pagesOf([hubWith({ id: 'k', country: 'XK' }), VAGUE]);
    for (const path of ['hub/k/', 'country/xk/']) expect(pages.get(path)!.body).toContain(reading.kosovoNote.slice(0, 30));
    expect(pages.get('hub/vague/')!.body).not.toContain(reading.kosovoNote.slice(0, 30));
  });
});

describe('a nasty name', () => {
  const script = '</script><script>alert("1")</script>';
  const nasty = {
    ...hubWith({ id: 'nasty', name: `"><img src=x> ${script}`, city: `Porto & 'co'`, cityBasis: 'stated', coordinator: script }),
    details: {
      fullName: script,
      aliases: [script],
      website: 'javascript:alert(1)',
      summary: `--> ${script}`,
      sources: [{ url: 'javascript:alert(1)', title: script, repository: script }],
    },
  };

  it('is text wherever it stands, and no address that is not http(s) is followed', () => {
    for (const [path, { tags, body }] of pagesOf([nasty])) {
      const withoutData = tags.replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '');
      for (const html of [withoutData, body ?? '']) {
        expect(html, path).not.toMatch(/<script|<img/);
        expect(html, path).not.toContain('javascript:');
      }
    }
  });

  it('stays in the data it is part of', () => {
    const { mainEntity } = jsonLdOf(pagesOf([nasty]).get('hub/nasty/')!);
    expect(mainEntity).toMatchObject({ name: nasty.name });
    expect(mainEntity).not.toHaveProperty('url');
  });

  it('is text in what editors embed', () => {
    const { html } = JSON.parse(pagesOf([nasty]).get('hub/nasty/')!.oEmbed!) as { html: string };
    expect(html).not.toMatch(/<script|<img/);
  });
});

describe('what an editor embeds', () => {
  const oEmbedOf = (path: string) => JSON.parse(pagesOf(HUBS).get(path)!.oEmbed!) as Record<string, unknown>;

  it('is rich content with a size and a thumbnail, as oEmbed 1.0 asks', () => {
    const { html, ...rest } = oEmbedOf('country/fr/');
    expect(rest).toEqual({
      version: '1.0',
      type: 'rich',
      title: prerendered.countryTitle('France'),
      provider_name: en.page.title,
      provider_url: SITE,
      cache_age: 86_400,
      thumbnail_url: `${SITE}previews/country-fr.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 800,
      height: 600,
    });
    expect(html).toContain('<iframe title="');
  });

  it('is a frame that shows what the page shows: all, the country, or the card of the hub', () => {
    const frameOf = (path: string) => /src="([^"]+)"/.exec(oEmbedOf(path)['html'] as string)![1]!.replaceAll('&amp;', '&');
    expect(frameOf('')).toBe(`${SITE}embed/?v=1`);
    expect(frameOf('country/fr/')).toBe(`${SITE}embed/?v=1&country=FR`);
    expect(frameOf('hub/vague/')).toBe(`${SITE}embed/?v=1&layout=card&hub=vague`);
  });
});
