/** The rule of the search, word for word and slow. */
import { foldedWords } from '../../../src/domain/search';
import type { Hub } from '../../../src/domain/hub';

const beginnings = (word: string) => Array.from({ length: word.length + 1 }, (_, length) => word.slice(0, length));

/** Letters to add, leave out, change or swap with their neighbour (each at most once) to come from `a` to `b`: the definition by recursion. */
export function typosBetween(a: string, b: string, known = new Map<string, number>()): number {
  const key = `${a} ${b}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const rest = (lessOfA: number, lessOfB: number) => typosBetween(a.slice(0, a.length - lessOfA), b.slice(0, b.length - lessOfB), known);
  const ways =
    a === '' || b === '' ? [Math.max(a.length, b.length)] : [rest(1, 0) + 1, rest(0, 1) + 1, rest(1, 1) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(rest(2, 2) + 1);
  known.set(key, Math.min(...ways));
  return Math.min(...ways);
}

/** The words meant by a query word, sorted, and how far they are from it. */
export function naiveMeanings(vocabulary: readonly string[], queryWord: string): { distance: number; words: string[] } {
  const distanceTo = (word: string) => {
    if (word.startsWith(queryWord)) return 0;
    return word[0] === queryWord[0] ? Math.min(...beginnings(word).map((beginning) => typosBetween(queryWord, beginning))) : Infinity;
  };
  const most = queryWord.length >= 8 ? 2 : queryWord.length >= 4 ? 1 : 0;
  const distance = Math.min(...vocabulary.map(distanceTo));
  return { distance, words: distance > most ? [] : vocabulary.filter((word) => distanceTo(word) === distance).sort() };
}

/** Whether each hub matches: `name` if all words are in its name, `elsewhere` if some are not, `null` if one is nowhere. */
export function naiveSearch(hubs: readonly Hub[], countryName: (isoCode: string) => string, text: string): ('name' | 'elsewhere' | null)[] {
  const nameWords = hubs.map((hub) => foldedWords(hub.name));
  const allWords = hubs.map((hub) =>
    [hub.name, hub.city, hub.country, countryName(hub.country), hub.coordinator].flatMap((field) => foldedWords(field ?? '')),
  );
  const vocabulary = [...new Set(allWords.flat())];
  const meanings = foldedWords(text).map((word) => new Set(naiveMeanings(vocabulary, word).words));
  const hasAll = (words: readonly string[]) => meanings.every((meaning) => words.some((word) => meaning.has(word)));
  return hubs.map((_, hub) => (hasAll(nameWords[hub]!) ? 'name' : hasAll(allWords[hub]!) ? 'elsewhere' : null));
}
