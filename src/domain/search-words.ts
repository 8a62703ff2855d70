/** The folded words of a search index: sorted by their text, the same text perhaps more than once. */
export type SortedWords = readonly { readonly text: string }[];

/** Some neighbours in the list: the indices `from` (inclusive) to `to` (exclusive). */
export type WordRange = readonly [from: number, to: number];

/** From this length on a query word may have one typo, or two. */
const LENGTH_FOR_TYPOS = [4, 8];
/** Sorts behind every letter and digit. */
const LAST = '\uffff';

/**
 * The words that a query word means: those that begin with it. If none does, those of which the beginning is one typo away (for a query word of
 * 4 letters or more) or, if there is none again, two (8 or more). A typo is a letter too many, a missing one, a wrong one, or two neighbours swapped;
 * the first letter is taken to be right.
 */
export function meantWords(words: SortedWords, queryWord: string): readonly WordRange[] {
  const [from, to] = withPrefix(words, queryWord, [0, words.length]);
  if (from < to) return [[from, to]];
  for (let typos = 1; queryWord.length >= (LENGTH_FOR_TYPOS[typos - 1] ?? Infinity); typos++) {
    const near = nearPrefix(words, queryWord, typos);
    if (near.length > 0) return near;
  }
  return [];
}

/** Those words of a range that begin with `prefix`. */
function withPrefix(words: SortedWords, prefix: string, [from, to]: WordRange): WordRange {
  const firstFrom = (text: string) => {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.text < text) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [firstFrom(prefix), firstFrom(prefix + LAST)];
}

/**
 * The words that begin with the query's first letter and have a beginning at most `typos` away from it (optimal string alignment). Goes down the letters of
 * the sorted words as down a tree, one row of the distance table for each letter, and leaves a branch as soon as it can only get worse.
 */
function nearPrefix(words: SortedWords, query: string, typos: number): WordRange[] {
  const found: WordRange[] = [];
  const descend = ([from, to]: WordRange, prefix: string, row: readonly number[], rowBefore: readonly number[]) => {
    for (let start = from; start < to;) {
      const letter = words[start]!.text[prefix.length];
      const branch: WordRange = letter === undefined ? [start, start + 1] : withPrefix(words, prefix + letter, [start, to]);
      start = branch[1];
      if (letter === undefined) continue;
      const next = [prefix.length + 1];
      for (let i = 0; i < query.length; i++) {
        const swapped = i > 0 && query[i] === prefix.at(-1) && query[i - 1] === letter ? rowBefore[i - 1]! + 1 : Infinity;
        next.push(Math.min(row[i + 1]! + 1, next[i]! + 1, row[i]! + Number(query[i] !== letter), swapped));
      }
      if (next.at(-1)! <= typos) found.push(branch);
      else if (Math.min(...next) <= typos) descend(branch, prefix + letter, next, row);
    }
  };
  const rowOfNothing = Array.from({ length: query.length + 1 }, (_, i) => i);
  const rowOfFirst = rowOfNothing.map((i) => Math.abs(i - 1));
  descend(withPrefix(words, query[0]!, [0, words.length]), query[0]!, rowOfFirst, rowOfNothing);
  return found;
}
