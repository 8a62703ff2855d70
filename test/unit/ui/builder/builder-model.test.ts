import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOME } from '../../../../src/map/extent';
import { BuilderModel } from '../../../../src/ui/builder/builder-model.svelte';
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

async function modelOf(query: string) {
  const explorer = explorerOf(query);
  const model = new BuilderModel(explorer, SITE);
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
    const inFrench = { title: 'Pôles d’innovation numérique : France', linkText: 'Ouvrir la carte et la liste complètes' };
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
    expect(model.embedded?.title).toBe('Pôles d’innovation numérique : France');
  });
});
