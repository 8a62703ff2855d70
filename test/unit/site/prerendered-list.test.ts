import { describe, expect, it } from 'vitest';
import en from '../../../src/i18n/en';
import prerendered from '../../../src/i18n/en/prerendered';
import reading from '../../../src/i18n/en/reading';
import { prerenderedList, type ListedHub } from '../../../src/site/prerendered-list';

function hubWith(facts: Partial<ListedHub>): ListedHub {
  return { id: 'a-hub', name: 'A hub', country: 'PT', city: 'Porto', kind: 'edih', website: null, ...facts };
}

const HUBS = [
  hubWith({ id: 'b', name: 'Zeta', country: 'ES', city: 'Vigo', kind: 'dih' }),
  hubWith({ id: 'a', name: 'Éclair', country: 'AT', city: null, website: 'https://eclair.example/start' }),
  hubWith({ id: 'c', name: 'Alpha', country: 'ES', city: 'Madrid' }),
];

/** Text between tags, without what is said of a tag. */
const texts = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, text]) => text);

describe('the list in the built page', () => {
  it('has the countries by name and in each its hubs by name', () => {
    const html = prerenderedList(HUBS);
    expect(texts(html, /<h2 id="\w+"><a[^>]*>([^<]*)</g)).toEqual(['Austria', 'Spain']);
    expect(texts(html, /<li><a[^>]*>([^<]*)/g)).toEqual(['Éclair', 'Alpha', 'Zeta']);
  });

  it('counts the hubs, of all and of each country', () => {
    const html = prerenderedList(HUBS);
    expect(html).toContain(en.results.announcement(3, 2));
    expect(texts(html, /<small>([^<]*)/g)).toEqual([en.results.hubs(1), en.results.hubs(2)]);
  });

  it('leads to each country by its code', () => {
    const html = prerenderedList(HUBS);
    expect(texts(html, /<a href="#(\w+)"/g)).toEqual(texts(html, /<h2 id="(\w+)"/g));
  });

  it('leads from a name to the website, or to the page of the hub, and from a country to its page', () => {
    const html = prerenderedList(HUBS);
    expect(html).toContain('<a href="https://eclair.example/start">Éclair</a>');
    expect(html).toContain('<a href="hub/b/">Zeta</a>');
    expect(html).toContain('<a href="country/es/">Spain</a>');
  });

  it('says city and kind, and no city where none is known', () => {
    const html = prerenderedList(HUBS);
    expect(html).toContain(`>Zeta</a><br>Vigo · ${en.kinds.dih}`);
    expect(html).toContain(`>Éclair</a><br>${en.kinds.edih}`);
  });

  it('says that the map needs JavaScript only where there is none', () => {
    const [fallback] = texts(prerenderedList(HUBS), /<noscript>(.*?)<\/noscript>/gs);
    expect(fallback).toContain(prerendered.needsScript);
    expect(prerenderedList(HUBS).split(prerendered.needsScript)).toHaveLength(2);
  });

  it('explains the star of Kosovo where Kosovo is listed', () => {
    const note = reading.kosovoNote.slice(0, 30);
    expect(prerenderedList(HUBS)).not.toContain(note);
    expect(prerenderedList([...HUBS, hubWith({ country: 'XK' })])).toContain(note);
  });

  it('never takes a fact for markup', () => {
    const script = '<script>alert("1")</script>';
    const html = prerenderedList([
      hubWith({ id: '"><img src=x>', name: script, city: `Porto & 'co' ${script}` }),
      hubWith({ id: 'b', name: 'Quoted', website: 'https://a.example/?a="><script>&b=\'' }),
    ]);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</a>');
    expect(html).toContain('Porto &amp; &#39;co&#39;');
    expect(html).toContain('href="hub/%22%3E%3Cimg%20src%3Dx%3E/"');
    expect(html).toContain('href="https://a.example/?a=%22%3E%3Cscript%3E&amp;b=%27"');
  });

  it('follows no address that is not http(s)', () => {
    const html = prerenderedList([hubWith({ website: 'javascript:alert(1)' }), hubWith({ id: 'b', website: 'not an address' })]);
    expect(html).not.toContain('javascript:');
    expect(texts(html, /<li><a href="([^"]*)"/g)).toEqual(['hub/a-hub/', 'hub/b/']);
  });
});
