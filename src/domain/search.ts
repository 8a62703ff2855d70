import type { Hub } from './hub';

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

/** What a search looks through: per hub, the words of its name and those of its city, country and coordinator. */
export interface SearchIndex {
  readonly nameWords: readonly (readonly string[])[];
  readonly otherWords: readonly (readonly string[])[];
}

/** `countryName` gives a country's name in the language of the page, for an ISO code. */
export function buildSearchIndex(hubs: readonly Hub[], countryName: (isoCode: string) => string): SearchIndex {
  return {
    nameWords: hubs.map((hub) => foldedWords(hub.name)),
    otherWords: hubs.map((hub) => foldedWords([hub.city, countryName(hub.country), hub.country, hub.coordinator].join(' '))),
  };
}

/**
 * Whether every word of the query begins a word of the hub, and how well: 0 when all of them are in the name, 1 when some are elsewhere;
 * `null` when one is nowhere. An empty query matches everything with 0.
 */
export function textRank(index: SearchIndex, hubIndex: number, queryWords: readonly string[]): 0 | 1 | null {
  let rank: 0 | 1 = 0;
  for (const word of queryWords) {
    if (index.nameWords[hubIndex]!.some((candidate) => candidate.startsWith(word))) continue;
    if (!index.otherWords[hubIndex]!.some((candidate) => candidate.startsWith(word))) return null;
    rank = 1;
  }
  return rank;
}
