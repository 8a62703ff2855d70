import { addBit, bitsetOf, emptyBitset, fullBitset, intersect, unite, type Bitset } from './bitset';
import type { Hub } from './hub';
import type { HubColumns } from './hub-columns';
import { meantWords } from './search-words';

/** With the final sigma, which a word in capitals gets or not by where it is cut. */
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ħ: 'h', ς: 'σ',
}; // prettier-ignore

/** Text in lower case without diacritics, so that `Łódź` and `lodz` are equal. Greek and Cyrillic keep their letters. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßæœøđðþłıħς]/g, (letter) => LETTERS_WITHOUT_DECOMPOSITION[letter] ?? letter);
}

/** The folded words of a text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** The hubs that have a word: their indices, or a bitset (known by its length) where that is shorter. */
type Postings = Uint32Array;

/** A folded word, with the hubs that have it in their name and those that have it elsewhere. */
interface IndexedWord {
  readonly text: string;
  readonly inName: Postings;
  readonly elsewhere: Postings;
}

/** What a search looks through: words sorted by their text, some of them twice. */
export interface SearchIndex {
  /** Number of hubs. */
  readonly size: number;
  readonly words: readonly IndexedWord[];
}

/** The hubs that match a text. */
export interface TextMatch {
  readonly bits: Bitset;
  /** Those of them that have every word of the text in their name. */
  readonly inName: Bitset;
}

/** The index of name, city and coordinator, which serves every language. O(length of these texts). */
export function indexHubs(hubs: readonly Hub[]): SearchIndex {
  const found = new Map<string, { inName: number[]; elsewhere: number[] }>();
  const add = (text: string, field: 'inName' | 'elsewhere', hub: number) => {
    for (const word of foldedWords(text)) {
      let entry = found.get(word);
      if (entry === undefined) found.set(word, (entry = { inName: [], elsewhere: [] }));
      if (entry[field].at(-1) !== hub) entry[field].push(hub);
    }
  };
  hubs.forEach(({ name, city, coordinator }, hub) => {
    add(name, 'inName', hub);
    add(`${city ?? ''} ${coordinator ?? ''}`, 'elsewhere', hub);
  });
  const postings = (indices: number[]) => (indices.length < hubs.length / 32 ? Uint32Array.from(indices) : bitsetOf(hubs.length, indices));
  const words = Array.from(found, ([text, { inName, elsewhere }]) => ({ text, inName: postings(inName), elsewhere: postings(elsewhere) }));
  return { size: hubs.length, words: words.sort(byText) };
}

/** The index with the countries' codes and names added; `countryName` gives a name in the language of the page for an ISO code. */
export function indexCountries({ size, words }: SearchIndex, columns: HubColumns, countryName: (isoCode: string) => string): SearchIndex {
  const { values, bits } = columns.facets.country;
  const inName = new Uint32Array();
  const named = values.flatMap((code, country) =>
    foldedWords(`${code} ${countryName(code)}`).map((text) => ({ text, inName, elsewhere: bits[country]! })),
  );
  return { size, words: [...words, ...named.sort(byText)].sort(byText) };
}

/**
 * The hubs of which every word of the text begins a word of name, city, country (name or code) or coordinator; `null` for a text without words.
 * A word that begins no word of any hub stands for those it may be a typo of, see `meantWords`.
 */
export function searchHubs({ size, words }: SearchIndex, text: string): TextMatch | null {
  const queryWords = foldedWords(text);
  if (queryWords.length === 0) return null;
  const bits = fullBitset(size);
  const inName = fullBitset(size);
  for (const queryWord of queryWords) {
    const inNameHere = emptyBitset(size);
    const anywhere = emptyBitset(size);
    for (const [from, to] of meantWords(words, queryWord)) {
      for (const word of words.slice(from, to)) {
        addPostings(inNameHere, word.inName);
        addPostings(anywhere, word.elsewhere);
      }
    }
    unite(anywhere, inNameHere);
    intersect(bits, anywhere);
    intersect(inName, inNameHere);
  }
  return { bits, inName };
}

function addPostings(bits: Bitset, postings: Postings): void {
  if (postings.length === bits.length) unite(bits, postings);
  else for (const hub of postings) addBit(bits, hub);
}

function byText(a: IndexedWord, b: IndexedWord): number {
  return a.text < b.text ? -1 : Number(a.text > b.text);
}
