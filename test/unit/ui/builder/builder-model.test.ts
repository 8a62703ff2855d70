import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOME } from '../../../../src/map/extent';
import { stateInBuilderQuery } from '../../../../src/ui/builder/builder-link';
import { BuilderModel } from '../../../../src/ui/builder/builder-model.svelte';
import { PRESETS } from '../../../../src/ui/builder/presets';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, arrived, explorerOf } from '../../../fixtures/explorer';

const SITE = 'https://map.test/dih/';

beforeEach(() => {
  serveData();
});
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

/** @param chosen query of the builder's page */
async function modelOf(query: string, chosen = '') {
  const explorer = explorerOf(query);
  const model = new BuilderModel(explorer, SITE, chosen);
  await arrived(explorer);
  return { explorer, model };
}

describe('the map', () => {
  it('of chosen countries begins with them, or with all of Europe if that is wanted', async () => {
    const { model } = await modelOf('?country=FR');
    expect(model.section).toBe('countries');
    expect(model.options.box).not.toBeNull();
    expect(model.options.box).not.toEqual(HOME);
    model.section = 'all';
    expect(model.options.box).toEqual(HOME);
  });

  it('of kept answers begins with all of Europe, and not around their place', async () => {
    const { model } = await modelOf('?near=46.55/15.65&place=Maribor');
    model.keepsAnswers = true;
    expect(model.options.box).toEqual(HOME);
    model.keepsAnswers = false;
    expect(model.options.box).toBeNull();
  });

  it('of all hubs needs no box, nor does what has no map', async () => {
    expect((await modelOf('')).model.options.box).toBeNull();
    const { model } = await modelOf('?country=FR');
    model.show('list');
    expect(model.options.box).toBeNull();
  });
});

describe('the words around the frame', () => {
  it('stay in its language when the page comes to speak another', async () => {
    const { explorer, model } = await modelOf('?lang=fr&country=FR');
    await explorer.setLanguage('fr');
    const inFrench = { title: 'Pôles d’innovation numérique\u00a0: France', linkText: 'Ouvrir la carte et la liste complètes' };
    await vi.waitFor(() => {
      expect(model.embedded).toMatchObject(inFrench);
    });
    await explorer.setLanguage('en');
    expect(explorer.translator.language).toBe('en');
    expect(model.embedded).toMatchObject(inFrench);
  });

  it('follow the page where the language is the reader’s', async () => {
    const { explorer, model } = await modelOf('?country=FR');
    expect(model.embedded?.title).toBe('Digital Innovation Hubs in France');
    await explorer.setLanguage('fr');
    expect(model.embedded?.title).toBe('Pôles d’innovation numérique\u00a0: France');
  });
});

/** What the page of the builder begins with at this address. */
const reopened = async (query: string) => (await modelOf(stateInBuilderQuery(query), `?${query}`)).model;

describe('the address of the builder', () => {
  it.each(PRESETS)('brings every choice back for %s', async (preset) => {
    const { model } = await modelOf('?country=FR&service=skills-training&near=46.55/15.65&lang=en&region=FRK1&map=5/46/3');
    model.show(preset);
    model.hubId = 'delta';
    model.view = 'charts';
    model.section = 'all';
    model.keepsAnswers = true;
    model.choose({ theme: 'dark', fixed: ['country'], hidden: ['language', 'legend'], gestures: 'free', start: 'asked' });
    model.choose({ autoHeight: true, maxHeightPx: 700, data: 'dev' });
    model.accentText = '#0b6e4f';
    model.id = 'map-1';
    model.titleText = 'Our “hubs” & more, in = 1';
    model.heightPx = 480;
    await model.language.choose('fr');
    const again = await reopened(model.query);
    expect(again.embedded).not.toBeNull();
    expect(again.embedded).toEqual(model.embedded);
    expect(again.query).toBe(model.query);
  });

  it.each(['?country=FR', '?country=FR&map=5/46/3', '?map=5/46/3', '?hub=alpha&country=FR', '?task=find&lang=fr', ''])(
    'brings back what suits %s where nothing was chosen',
    async (query) => {
      const { model } = await modelOf(query);
      const again = await reopened(model.query);
      await again.language.choose(again.language.chosen);
      expect(again.embedded).toEqual(model.embedded);
      expect([again.preset, again.section]).toEqual([model.preset, model.section]);
    },
  );

  it('keeps the filters while one hub is shown alone, for when it is not', async () => {
    const { model } = await modelOf('?country=FR&hub=alpha');
    const again = await reopened(model.query);
    again.show('list');
    expect(again.state.facets.country).toEqual(['FR']);
  });

  it('is also that of a frame: its map begins where that of the frame does', async () => {
    const again = await reopened('v=1&layout=map&country=FR&bbox=1,2,3,4');
    expect([again.preset, again.section, again.options.box]).toEqual(['map', 'present', [1, 2, 3, 4]]);
    expect(again.sections).toEqual(['present', 'countries', 'all']);
  });

  it('is also that of a frame in the language and at the height that its page says', async () => {
    const again = await reopened('v=1&layout=map&lang=fr-CA&height=480');
    await again.language.choose(again.language.chosen);
    expect([again.language.chosen, again.heightPx, again.embedded?.state.language]).toEqual(['fr', 480, 'fr']);
    expect((await reopened('v=1&layout=list&height=auto')).options.autoHeight).toBe(true);
  });

  it.each(['hub', 'region'] as const)('stays with one %s while it has not been chosen', async (preset) => {
    const { model } = await modelOf('');
    model.show(preset);
    const again = await reopened(model.query);
    expect([again.preset, again.embedded]).toEqual([preset, null]);
    expect(again.query).toBe(model.query);
  });

  it('tells the position of a device only where that is to be published', async () => {
    const { model } = await modelOf('?near=46.55/15.65');
    expect(model.query).not.toContain('near=');
    model.keepsAnswers = true;
    expect((await reopened(model.query)).keepsAnswers).toBe(true);
  });

  it('takes no height that the field would not', async () => {
    expect((await reopened('v=1&frame-height=90000')).heightPx).toBe(640);
  });
});
