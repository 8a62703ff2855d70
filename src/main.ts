import { mount } from 'svelte';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import { loadHubs } from './dataset/hubs';
import { Explorer } from './explorer/explorer.svelte';
import { Resources } from './explorer/resources.svelte';
import { syncWithUrl } from './explorer/url-sync.svelte';
import { isLanguage, preferredLanguage } from './i18n/languages';
import { loadTranslator } from './i18n/translator';
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
    mount(App, { target, props: { explorer } });
  } catch (error) {
    console.error(error);
    mount(StartFailure, { target, props: { translator: await translating } });
  }
}

void start(document.getElementById('app')!);
