import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/domain/facets';
import type { Mark } from '../../../src/domain/mark';
import en from '../../../src/i18n/en';
import stage from '../../../src/i18n/en/stage';
import { ENGLISH_WORDS } from '../../fixtures/words';
import { createTranslator } from '../../../src/i18n/translator';
import { describeMark, facetValueText, placeText, regionName, topicTexts } from '../../../src/ui/wording';
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

describe('describeMark', () => {
  const hub = hubWith({ name: 'Beta', city: 'Lyon', precision: 'city' });
  const mark = (hubCount: number, placeId: string | null): Mark => ({
    id: 'm',
    lngLat: [0, 0],
    hubCount,
    placeId,
    segments: [],
    range: [0, hubCount],
  });

  it('names a single hub with its kind and place', () => {
    expect(describeMark(mark(1, 'g1'), hub, translator)).toEqual({ title: 'Beta', text: `${en.kinds.edih} · Lyon, France` });
  });

  it('says of a hub at the middle of its region that it stands there, and not in a city', () => {
    const { text } = describeMark(mark(1, 'FRK2'), hubWith({ city: 'Lyon', precision: 'region' }), translator);
    expect(text).toBe(`${en.kinds.edih} · ${en.precision.region}`);
  });

  it('counts hubs, names the place they share, and says what opening does', () => {
    expect(describeMark(mark(2, null), hub, translator)).toEqual({ title: '2 hubs', text: stage.map.clickZooms });
    expect(describeMark(mark(2, 'g1'), hub, translator)).toEqual({ title: '2 hubs, Lyon, France', text: stage.map.clickLists });
  });
});
