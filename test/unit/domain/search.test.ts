import { describe, expect, it } from 'vitest';
import type { Hub } from '../../../src/domain/hub';
import { buildSearchIndex, foldedWords, foldText, textRank } from '../../../src/domain/search';
import en from '../../../src/i18n/en';
import type { Language } from '../../../src/i18n/languages';
import { createTranslator } from '../../../src/i18n/translator';
import { hubWith } from '../../fixtures/hubs';

function rank(facts: Partial<Hub>, query: string, language: Language = 'en') {
  const index = buildSearchIndex([hubWith(facts)], (code) => createTranslator(language, en).country(code));
  return textRank(index, 0, foldedWords(query));
}

describe('foldText', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Malmö', 'malmo'],
    ['Ħamrun', 'hamrun'],
    ['Großräschen', 'grossraschen'],
    ['GROẞ', 'gross'],
    ['Þórshöfn', 'thorshofn'],
    ['Ærøskøbing', 'aeroskobing'],
    ['Đakovica', 'dakovica'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Târgu Mureș', 'targu mures'],
    ['Rīga', 'riga'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps Greek and Cyrillic letters, without their accents', () => {
    expect(foldText('Αθήνα')).toBe('αθηνα');
    expect(foldText('София')).toBe('софия');
    expect(foldText('Μ')).not.toBe('m');
  });

  it('is the same for composed and decomposed text, and a second time', () => {
    for (const text of ['Malmö', 'Łódź', 'Αθήνα', 'İstanbul']) {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      expect(foldText(foldText(text))).toBe(foldText(text));
    }
  });

  it('folds the two small sigmas into one, so that the start of a word in capitals finds it', () => {
    expect(foldText('Θεσσαλονίκη').startsWith(foldText('ΘΕΣ'))).toBe(true);
  });
});

describe('foldedWords', () => {
  it('are runs of letters and digits', () => {
    expect(foldedWords('AI-Hub “Saint-Étienne”, 5G/6G & d’Aosta (IT)')).toEqual([
      'ai', 'hub', 'saint', 'etienne', '5g', '6g', 'd', 'aosta', 'it',
    ]); // prettier-ignore
  });

  it('are none in blanks and signs', () => {
    expect(foldedWords('')).toEqual([]);
    expect(foldedWords(' – … !')).toEqual([]);
  });
});

describe('textRank', () => {
  it('matches the beginning of words, not their middle', () => {
    expect(rank({ name: 'Robotics Hub' }, 'rob')).toBe(0);
    expect(rank({ name: 'Robotics Hub' }, 'hu')).toBe(0);
    expect(rank({ name: 'Robotics Hub' }, 'botics')).toBeNull();
  });

  it('asks for every word, in any order', () => {
    expect(rank({ name: 'Robotics Hub' }, 'hub rob')).toBe(0);
    expect(rank({ name: 'Robotics Hub' }, 'hub quantum')).toBeNull();
  });

  it('is 0 when all words are in the name, 1 when one is elsewhere', () => {
    const facts = { name: 'Paris Hub', city: 'Lyon', coordinator: 'CNRS' };
    expect(rank(facts, 'paris')).toBe(0);
    expect(rank(facts, 'paris lyon')).toBe(1);
    expect(rank(facts, 'lyon paris')).toBe(1);
    expect(rank(facts, 'cnrs')).toBe(1);
  });

  it('finds accented names by plain letters and the other way round', () => {
    expect(rank({ name: 'Łódź' }, 'LODZ')).toBe(0);
    expect(rank({ name: 'Malmo' }, 'malmö')).toBe(0);
  });

  it('finds the country by its code and by its name in the language of the page', () => {
    expect(rank({ country: 'DE' }, 'de')).toBe(1);
    expect(rank({ country: 'DE' }, 'germany', 'en')).toBe(1);
    expect(rank({ country: 'DE' }, 'allemagne', 'fr')).toBe(1);
    expect(rank({ country: 'DE' }, 'germany', 'fr')).toBeNull();
    expect(rank({ country: 'XK' }, 'kosovo')).toBe(1);
  });

  it('does not take a missing city or coordinator for a word', () => {
    expect(rank({ city: null, coordinator: null }, 'null')).toBeNull();
    expect(rank({ city: null, coordinator: null }, 'undefined')).toBeNull();
  });

  it('matches everything with 0 for an empty query', () => {
    expect(rank({}, '')).toBe(0);
    expect(rank({}, ' - ')).toBe(0);
  });
});
