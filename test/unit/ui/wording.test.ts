import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/domain/facets';
import en from '../../../src/i18n/en';
import { ENGLISH_WORDS } from '../../fixtures/words';
import { createTranslator } from '../../../src/i18n/translator';
import { facetValueText, placeText, regionName, topicTexts } from '../../../src/ui/wording';
import { regionWith } from '../../fixtures/geography';
import { hubWith } from '../../fixtures/hubs';

const translator = createTranslator('en', en, ENGLISH_WORDS);

describe('wording', () => {
  it('says where a hub is, by its country alone where the city is not known', () => {
    expect(placeText(hubWith({ city: 'Lyon' }), translator)).toBe('Lyon, France');
    expect(placeText(hubWith(), translator)).toBe('France');
  });

  it('has words for every value of every facet', () => {
    for (const facet of FACETS)
      for (const value of facet.vocabulary ?? ['FR', 'XK']) {
        const text = facetValueText(facet.id, value, translator);
        expect(text).toBeTruthy();
        if (facet.id !== 'technology' && facet.id !== 'sector') expect(text).not.toBe(value);
      }
  });

  it('lists technologies before sectors, and nothing where neither is known', () => {
    expect(topicTexts(hubWith({ sectors: ['health'], technologies: ['robotics', 'quantum'] }), translator)).toEqual(
      ['Robotics', 'Quantum technologies', 'Health'].map((text) => (text.startsWith('Quantum') ? en.technologies.quantum : text)),
    );
    expect(topicTexts(hubWith(), translator)).toEqual([]);
  });

  it('names a country that is drawn as one region in the language of the page', () => {
    const french = createTranslator('fr', en);
    expect(regionName(regionWith({ id: 'UA', name: 'Ukraine', country: 'UA', level: 0 }), french)).toBe('Ukraine');
    expect(regionName(regionWith({ id: 'MD', name: 'Moldova', country: 'MD', level: 0 }), french)).toBe('Moldavie');
    expect(regionName(regionWith({ id: 'FRK2', name: 'Rhône-Alpes', country: 'FR' }), french)).toBe('Rhône-Alpes');
  });
});
