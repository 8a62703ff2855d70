import { mount } from 'svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './ui/styles/prerendered.css';
import { loadHubs } from './dataset/hub-files';
import { Explorer } from './explorer/explorer.svelte';
import { Release } from './explorer/release.svelte';
import { Resources } from './explorer/resources.svelte';
import { syncWithUrl } from './explorer/url-sync.svelte';
import { isLanguage, preferredLanguage } from './i18n/languages';
import { loadTranslator, type Translator } from './i18n/translator';
import { keepForOffline } from './service-worker';
import App from './ui/App.svelte';
import StartFailure from './ui/StartFailure.svelte';

const DATA_URL = new URL('data/', document.baseURI).href;

async function start(target: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const browserLanguage = preferredLanguage(navigator.languages);
  const translating = loadTranslator(isLanguage(asked) ? asked : browserLanguage);
  try {
    const [dataset, translator] = await Promise.all([loadHubs(DATA_URL), translating]);
    const explorer = new Explorer(dataset, new Resources(DATA_URL), translator, location.search, browserLanguage);
    syncWithUrl(explorer, window);
    const nextRelease = new Release();
    target.replaceChildren();
    mount(App, { target, props: { explorer, nextRelease } });
    void keepForOffline(explorer.map.whenDrawn, (takeOver) => {
      nextRelease.offer(takeOver);
    });
  } catch (error) {
    console.error(error);
    showFailure(target, await translating);
    // Nothing is lost here by taking the next release at once, if there is one.
    void keepForOffline(new Promise(() => undefined), (takeOver) => {
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
