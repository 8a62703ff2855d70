import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import en from '../../src/i18n/en';
import fr from '../../src/i18n/fr';
import { createTranslator } from '../../src/i18n/translator';
import { keepHead } from '../../src/ui/page-head.svelte';
import { explorerOf, HUBS } from '../fixtures/explorer';
import { withData } from './part';

withData();

const HEAD = `<html lang="en"><head><title>Alpha (France)</title><meta name="description" content="What is on record of Alpha">
<link rel="canonical" href="https://map.test/hub/alpha/"><link rel="alternate" type="application/json+oembed" href="https://map.test/hub/alpha/oembed.json">
<link rel="icon" href="data:,"></head>`;
let page: Document;
let stop = () => {};

beforeEach(() => {
  page = new DOMParser().parseFromString(HEAD, 'text/html');
});
afterEach(() => {
  stop();
});

function opened(query: string, builtFor = 'hub=alpha', language: 'en' | 'fr' = 'en') {
  const explorer = explorerOf(query, HUBS, createTranslator(language, language === 'fr' ? fr : en));
  stop = keepHead(explorer, builtFor, page);
  flushSync();
  return explorer;
}
const description = () => page.querySelector('meta')!.getAttribute('content');
const links = () => [...page.querySelectorAll('link')].map(({ rel }) => rel);
const ALL_LINKS = ['canonical', 'alternate', 'icon'];

describe('the head of a page', () => {
  it('stays as the page brought it while it shows what it was built for', () => {
    opened('?hub=alpha');
    expect([page.title, description(), links()]).toEqual(['Alpha (France)', 'What is on record of Alpha', ALL_LINKS]);
  });

  it('is that of the site once something else is shown, and no longer names an address', () => {
    const explorer = opened('?hub=alpha');
    flushSync(() => {
      explorer.closeCard();
    });
    expect([page.title, description(), links()]).toEqual([en.page.title, en.page.description, ['icon']]);
  });

  it('has its words again when Back leads to what it was built for', () => {
    const explorer = opened('?hub=alpha');
    for (const query of ['', '?hub=alpha'])
      flushSync(() => {
        explorer.restore(query);
      });
    expect([page.title, description()]).toEqual(['Alpha (France)', 'What is on record of Alpha']);
    expect(links()).toEqual(['icon']);
  });

  it('keeps its words when only the map is moved, but names no address without that', () => {
    const explorer = opened('?hub=alpha');
    flushSync(() => {
      explorer.recordCamera({ zoom: 6, lngLat: [9, 50] });
    });
    expect([page.title, links()]).toEqual(['Alpha (France)', ['icon']]);
  });

  it('minds no mark that a network has added to the address', () => {
    opened('?hub=alpha&fbclid=x');
    expect([page.title, links()]).toEqual(['Alpha (France)', ALL_LINKS]);
  });

  it('speaks the language of the page', () => {
    opened('?hub=alpha', 'hub=alpha', 'fr');
    expect([page.documentElement.lang, page.title, description()]).toEqual(['fr', fr.page.title, fr.page.description]);
    expect(links()).toEqual(ALL_LINKS);
  });

  it('of the start page names no address that would lose what its query asks for', () => {
    opened('?country=FR', '');
    expect([page.title, links()]).toEqual([en.page.title, ['icon']]);
  });
});
