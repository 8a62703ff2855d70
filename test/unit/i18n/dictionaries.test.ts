import { describe, expect, it } from 'vitest';
import en from '../../../src/i18n/en';
import { LANGUAGES } from '../../../src/i18n/languages';
import { loadTranslator, type Translator } from '../../../src/i18n/translator';
import { ENGLISH_WORDS } from '../../fixtures/words';

const SETS = ['stage', 'chapters', 'analysis', 'frame', 'builder'] as const;

type Entry = string | ((...args: number[]) => string) | { readonly [key: string]: Entry };

/** Names that a language gives in its own way, and as many as it needs. */
const FREE = new Set(['countryNames']);
/** Stand for the arguments of a wording: found again in what it says, whatever way it formats numbers. */
const ARGUMENTS = [811, 822, 833, 844, 855, 866, 877, 888];

/** Every entry by its path, in the order of the file: `results.hubs`. */
function entriesOf(dictionary: Entry, path = ''): Map<string, string | ((...args: number[]) => string)> {
  if (typeof dictionary !== 'object') return new Map([[path, dictionary]]);
  return new Map(
    Object.entries(dictionary)
      .filter(([key]) => !FREE.has(key))
      .flatMap(([key, value]) => [...entriesOf(value, path === '' ? key : `${path}.${key}`)]),
  );
}

const shape = (dictionary: Entry) =>
  [...entriesOf(dictionary)].map(([path, entry]) => (typeof entry === 'string' ? path : `${path}(${entry.length})`)).sort();
const argumentsSaid = (text: string) => ARGUMENTS.filter((argument) => text.includes(String(argument)));
/** All that a language says: what the first view says, and the chapters. */
const dictionaryOf = ({ t, chapters }: Pick<Translator, 't' | 'chapters'>) => ({ ...t, chapters }) as unknown as Entry;
const english = dictionaryOf({ t: en, chapters: ENGLISH_WORDS });

it('keeps the marks of French, which have a space before them, on the line of their word', async () => {
  const french = entriesOf(dictionaryOf(await loadTranslator('fr', SETS)));
  const texts = [...french.values()].map((entry) => (typeof entry === 'string' ? entry : entry(...ARGUMENTS)));
  expect(texts.filter((text) => / [:;?!»]|« |\d (?:km|euros)/u.test(text))).toEqual([]);
});

describe.each(LANGUAGES)('the dictionary of $name', ({ id }) => {
  const load = async () => entriesOf(dictionaryOf(await loadTranslator(id, SETS)));

  it('has the entries of the English one, with as many arguments', async () => {
    const translator = await loadTranslator(id, SETS);
    expect(translator.language).toBe(id);
    expect(shape(dictionaryOf(translator))).toEqual(shape(english));
  });

  it('says something everywhere, without blanks around it', async () => {
    for (const [path, entry] of await load()) {
      const text = typeof entry === 'string' ? entry : entry(...ARGUMENTS);
      expect(text, path).toMatch(/^\S(.*\S)?$/su);
      expect(text, path).not.toMatch(/undefined|NaN|\[object|#/u);
    }
  });

  it('says in each wording the arguments that the English one says', async () => {
    const wordings = entriesOf(english);
    for (const [path, entry] of await load()) {
      const original = wordings.get(path);
      if (typeof entry === 'string' || typeof original !== 'function') continue;
      expect(argumentsSaid(entry(...ARGUMENTS)), path).toEqual(argumentsSaid(original(...ARGUMENTS)));
    }
  });

  it('names Kosovo with the star that its note explains', async () => {
    const { words, country } = await loadTranslator(id, SETS);
    expect(country('XK')).toMatch(/\*$/);
    expect(words('reading').kosovoNote).toMatch(/^\*/);
  });
});
