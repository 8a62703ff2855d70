import { describe, expect, it } from 'vitest';
import { sharedAddress } from '../../../src/embed/address';
import { pageQuery } from '../../../src/explorer/page-query';
import { parseQuery } from '../../../src/explorer/query-codec';
import { landingPages } from '../../../src/site/landing/landing-pages';
import { hubWith } from '../../fixtures/hubs';
import { seededRandom } from '../../fixtures/random';
import { dataFiles } from '../../fixtures/site';
import { KNOWN_IDS, randomState } from '../../fixtures/states';

const SITE = 'https://map.test/site/';
const HUBS = [...KNOWN_IDS.countries.map((country) => hubWith({ id: `in-${country.toLowerCase()}`, country })), hubWith({ id: 'ai-lab' }), hubWith({ id: 'hub-2' })]; // prettier-ignore
/** What each page of the site is built to show, by its path. */
const BUILT_FOR = new Map(landingPages(dataFiles(HUBS), SITE, 'hubs.geojson').map(({ head, query }) => [head.path, query]));

const shared = (query: string) => sharedAddress(SITE, parseQuery(query, KNOWN_IDS).state).slice(SITE.length);

describe('the address that is given away', () => {
  it.each([
    ['?hub=ai-lab', 'hub/ai-lab/'],
    ['?hub=ai-lab&country=GR&q=robots', 'hub/ai-lab/?q=robots&country=GR'],
    ['?country=GR', 'country/gr/'],
    ['?country=GR&region=EL30&layer=maturity&lang=fr', 'country/gr/?layer=maturity&region=EL30&lang=fr'],
    ['?country=GR,DE', '?country=GR,DE'],
    ['?layer=gaps', '?layer=gaps'],
    ['', ''],
  ])('of %s is /%s', (query, path) => {
    expect(shared(query)).toBe(path);
  });

  it('is that of a page of the site, which shows the very same', () => {
    const random = seededRandom(12);
    const seen = new Set<string>();
    for (let round = 0; round < 2000; round++) {
      const state = randomState(random);
      const { pathname, search } = new URL(sharedAddress(SITE, state));
      const path = pathname.slice(new URL(SITE).pathname.length);
      const builtFor = BUILT_FOR.get(path);
      expect(builtFor, path).toBeDefined();
      expect(parseQuery(pageQuery(builtFor!, search), KNOWN_IDS)).toEqual({ state, problems: [] });
      seen.add(path);
    }
    expect([...seen]).toEqual(expect.arrayContaining(['', 'hub/ai-lab/', 'country/de/']));
  });

  it('keeps what others have added to it', () => {
    expect(shared('?hub=ai-lab&utm_source=x')).toBe('hub/ai-lab/?utm_source=x');
    expect(pageQuery('hub=ai-lab', '?utm_source=x&lang=fr')).toBe('?hub=ai-lab&utm_source=x&lang=fr');
    expect(pageQuery('', '?a=b')).toBe('?a=b');
  });
});
