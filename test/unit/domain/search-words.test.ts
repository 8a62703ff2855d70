import { describe, expect, it } from 'vitest';
import { meantWords } from '../../../src/domain/search-words';
import { pick, seededRandom } from '../../fixtures/random';
import { naiveMeanings } from './naive-search';

function meant(vocabulary: readonly string[], queryWord: string): string[] {
  const words = [...vocabulary].sort().map((text) => ({ text }));
  return meantWords(words, queryWord).flatMap(([from, to]) => words.slice(from, to).map(({ text }) => text));
}

describe('meantWords', () => {
  it('finds what comparing every beginning of every word finds', () => {
    let [exact, one, two, none] = [0, 0, 0, 0];
    for (let seed = 1; seed <= 400; seed++) {
      const random = seededRandom(seed);
      const word = (length: number) => Array.from({ length }, () => pick(random, ['a', 'b', 'c'])).join('');
      const vocabulary = Array.from({ length: 40 }, () => word(1 + Math.floor(random() * 12)));
      const queryWord = word(1 + Math.floor(random() * 12));
      const { distance, words } = naiveMeanings(vocabulary, queryWord);
      expect(meant(vocabulary, queryWord), queryWord).toEqual(words);
      if (distance === 0) exact++;
      else if (distance === 1) one++;
      else if (distance === 2) two++;
      else none++;
    }
    // Every branch of the rule was tried.
    expect(Math.min(exact, one, two, none)).toBeGreaterThan(10);
  });

  it.each([
    ['a letter too many', 'fraunhoffer', 'fraunhofer'],
    ['a letter missing', 'portugl', 'portugal'],
    ['a wrong letter', 'helsinky', 'helsinki'],
    ['two letters swapped', 'wrocalw', 'wroclaw'],
    ['a typo in a word half typed', 'univre', 'university'],
    ['two typos in a long word', 'manufcaturng', 'manufacturing'],
  ])('forgives %s', (_, queryWord, word) => {
    expect(meant([word, 'zzz'], queryWord)).toEqual([word]);
  });

  it.each([
    ['a short word', 'lyn', 'lyon'],
    ['two typos in a word of 7 letters or less', 'portgl', 'portugal'],
    ['a wrong first letter', 'paris', 'larissa'],
    ['three typos', 'mnufcaturng', 'manufacturing'],
  ])('does not forgive %s', (_, queryWord, word) => {
    expect(meant([word], queryWord)).toEqual([]);
  });

  it('takes no word for a typo while one begins as typed, nor two typos while one will do', () => {
    expect(meant(['robots', 'robust'], 'robo')).toEqual(['robots']);
    expect(meant(['quantum', 'quantam'], 'quantam')).toEqual(['quantam']);
    expect(meant(['bratislava', 'bratizlava'], 'bratislaba')).toEqual(['bratislava']);
  });

  it('finds a text as often as it is listed', () => {
    expect(meant(['lyon', 'lyon'], 'lyon')).toEqual(['lyon', 'lyon']);
    expect(meant(['lyon', 'lyon'], 'lyan')).toEqual(['lyon', 'lyon']);
  });

  it('finds nothing among no words', () => {
    expect(meant([], 'x')).toEqual([]);
    expect(meant([], 'something')).toEqual([]);
  });
});
