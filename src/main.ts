import { mount } from 'svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/prerendered.css';
import { loadHubs } from './dataset/hub-files';
import { Explorer } from './explorer/explorer.svelte';
import { Release } from './explorer/release.svelte';
import { Resources } from './explorer/resources.svelte';
import { isLanguage, preferredLanguage } from './i18n/languages';
import { loadTranslator, type Translator } from './i18n/translator';
import { keepForOffline } from './service-worker';
import { fullPage } from './ui/full-page';
import type { PageKind } from './ui/page-kind';
import StartFailure from './ui/StartFailure.svelte';

const { url } = import.meta;
/** This script lies in a folder of the site, whichever page loads it. */
const SITE_URL = new URL('..', url).href;
const DATA_URL = `${SITE_URL}data/`;

/** The page of a folder says what it is; elsewhere a flag does. */
function kindOfPage(): Promise<PageKind> | PageKind {
  const { page } = document.documentElement.dataset;
  if (page === 'builder') return import('./ui/builder/builder-page').then(({ builderPage }) => builderPage());
  if (page === 'embed' || new URLSearchParams(location.search).has('embed'))
    return import('./ui/frame/frame-page').then(({ framePage }) => framePage(SITE_URL));
  return fullPage(SITE_URL);
}

async function start(target: HTMLElement): Promise<void> {
  const browserLanguage = preferredLanguage(navigator.languages);
  let translating = loadTranslator(browserLanguage);
  let page: PageKind | undefined;
  try {
    page = await kindOfPage();
    const asked = new URLSearchParams(page.query).get('lang') ?? '';
    if (isLanguage(asked)) translating = loadTranslator(asked);
    const [dataset, translator] = await Promise.all([loadHubs(DATA_URL), translating]);
    const explorer = new Explorer(dataset, new Resources(DATA_URL), translator, page.query, browserLanguage, page.embed);
    page.begin(explorer);
    const nextRelease = new Release();
    target.replaceChildren();
    mount(page.App, { target, props: { explorer, nextRelease } });
    if (page.keepsSite)
      void keepForOffline(SITE_URL, explorer.map.whenDrawn, (takeOver) => {
        nextRelease.offer(takeOver);
      });
  } catch (error) {
    console.error(error);
    page?.failed?.(error);
    showFailure(target, await translating);
    // Nothing is lost here by taking the next release at once, if there is one.
    if (page?.keepsSite === true)
      void keepForOffline(SITE_URL, new Promise(() => undefined), (takeOver) => {
        takeOver();
      });
  }
}

/** Says so above the list that the page was built with, whose heading gives way to that of the message. */
function showFailure(target: HTMLElement, translator: Translator): void {
  target.querySelector('h1')?.remove();
  const prerendered = target.firstElementChild;
  mount(StartFailure, { target, ...(prerendered === null ? {} : { anchor: prerendered }), props: { translator } });
}

void start(document.getElementById('app')!);
