import { describe, expect, it } from 'vitest';
import { bitsetOf } from '../../../src/domain/bitset';
import type { Hub } from '../../../src/domain/hub';
import { buildHubColumns } from '../../../src/domain/hub-columns';
import { foldedWords, foldText, indexCountries, indexHubs, searchHubs } from '../../../src/domain/search';
import en from '../../../src/i18n/en';
import type { Language } from '../../../src/i18n/languages';
import { createTranslator } from '../../../src/i18n/translator';
import { hubWith, randomHubs } from '../../fixtures/hubs';
import { pick, seededRandom } from '../../fixtures/random';
import { naiveSearch } from './naive-search';

function search(hubs: readonly Hub[], query: string, countryName: (isoCode: string) => string) {
  return searchHubs(indexCountries(indexHubs(hubs), buildHubColumns(hubs), countryName), query);
}

/** 0 for a hit in the name, 1 for one elsewhere, `null` for none. */
function rank(facts: Partial<Hub>, query: string, language: Language = 'en') {
  const match = search([hubWith(facts)], query, createTranslator(language, en).country);
  if (match === null) throw new Error(`'${query}' holds no word`);
  return match.bits[0] === 0 ? null : 1 - match.inName[0]!;
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

describe('searchHubs', () => {
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

  it('forgives a typo where no hub has a word that begins as typed', () => {
    const hubs = [hubWith({ name: 'Robotics Hub' }), hubWith({ name: 'Data Hub', coordinator: 'Robotics Institute' }), hubWith()];
    const found = (query: string) => search(hubs, query, (code) => code);
    expect(found('robotcs')).toEqual({ bits: bitsetOf(3, [0, 1]), inName: bitsetOf(3, [0]) });
    expect(found('robotcs data')).toEqual({ bits: bitsetOf(3, [1]), inName: bitsetOf(3, []) });
    expect(found('robotcs quantum')).toEqual({ bits: bitsetOf(3, []), inName: bitsetOf(3, []) });
    expect(rank({ country: 'PT' }, 'portugl')).toBe(1);
    expect(rank({ city: 'Wrocław' }, 'wrocalw')).toBe(1);
  });

  it('is nothing for a text without words', () => {
    expect(search([hubWith()], '', (code) => code)).toBeNull();
    expect(search([hubWith()], ' - ', (code) => code)).toBeNull();
  });

  it('finds nothing, and does not fail, among no hubs', () => {
    expect(search([], 'something', (code) => code)).toEqual({ bits: bitsetOf(0, []), inName: bitsetOf(0, []) });
  });

  it('finds what the rule says, word for word, whatever is searched', () => {
    const countryName = (code: string) => `Land ${code} Łand`;
    let [found, foundInName, missed] = [0, 0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed);
      // From few hubs, of whom words have lists of hubs longer than a bitset, to many, of whom some have shorter ones.
      const hubs = randomHubs(random, pick(random, [1, 31, 32, 33, 150, 400]));
      const { name, city, coordinator, country } = pick(random, hubs);
      const words = foldedWords([name, city, coordinator, country, 'land'].join(' '));
      for (let round = 0; round < 8; round++) {
        const query = Array.from({ length: pick(random, [1, 1, 2, 3]) }, () => misspelt(random, pick(random, words))).join(' ');
        const match = search(hubs, query, countryName);
        const expected = naiveSearch(hubs, countryName, query);
        const those = (...wanted: unknown[]) =>
          bitsetOf(
            hubs.length,
            [...hubs.keys()].filter((hub) => wanted.includes(expected[hub])),
          );
        expect(match, query).toEqual({ bits: those('name', 'elsewhere'), inName: those('name') });
        if (expected.includes('name')) foundInName++;
        else if (expected.includes('elsewhere')) found++;
        else missed++;
      }
    }
    expect(Math.min(found, foundInName, missed)).toBeGreaterThan(20);
  });
});

/** The word, or its beginning, perhaps with a letter left out, put in, or changed. */
function misspelt(random: () => number, word: string): string {
  const at = 1 + Math.floor(random() * word.length);
  return pick(random, [
    word,
    word.slice(0, at),
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}q${word.slice(pick(random, [at, at + 1]))}`,
  ]);
}
