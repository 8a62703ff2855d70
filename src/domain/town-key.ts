import { foldText } from './search';

/** Of a name with several words, one with so many letters or more is a word to look under: not `am`, `di`, `sur`. */
const MIN_LATER_WORD_LENGTH = 4;

/** The folded runs of letters of a name. */
function lettersOf(name: string): string[] {
  return foldText(name).match(/\p{Letter}+/gu) ?? [];
}

/** What a name of a town is searched under: its folded letters alone, so that `La Spezia`, `laspezia` and `LA-SPEZIA` are equal. */
export function townKey(name: string): string {
  return lettersOf(name).join('');
}

/** The keys of what a name of several words holds from a later word on, short words passed over: `La Spezia` → `spezia`. */
export function laterKeys(name: string): string[] {
  const words = lettersOf(name);
  return words.flatMap((word, at) => (at > 0 && word.length >= MIN_LATER_WORD_LENGTH ? words.slice(at).join('') : []));
}

/**
 * The key of what a visitor typed: what stands before a comma and has a letter, without the words that hold a digit, which are postcodes
 * (`LV-1010 Rīga`, `Leuven 3000`, `Gent, Belgium`). Empty where no letter is left.
 */
export function typedKey(text: string): string {
  const parts = text.split(',').map((part) => part.replace(/\S*\p{Number}\S*/gu, ' '));
  return parts.map(townKey).find((key) => key !== '') ?? '';
}

/** The longest of `prefixes` that a key begins with; `null` where it begins with none. */
export function shardPrefix(key: string, prefixes: ReadonlySet<string>): string | null {
  for (let length = key.length; length >= 0; length--) if (prefixes.has(key.slice(0, length))) return key.slice(0, length);
  return null;
}

/** Stands between the names of a town in the files. */
export const NAME_SEPARATOR = '|';

const TOWNS_FOLDER = 'towns';
/** No shard is so named: their names have no hyphen. */
export const FIRST_TOWNS_FILE = `${TOWNS_FOLDER}/first-letters.json`;

/** The file of a prefix, in ASCII: `towns/sai.json`; letters other than a to z by their code, `πα` → `towns/_3c0_3b1.json`; of the empty prefix `towns/_.json`. */
export function shardFile(prefix: string): string {
  const letters = Array.from(prefix, (letter) => (/[a-z]/.test(letter) ? letter : `_${letter.codePointAt(0)!.toString(16)}`));
  return `${TOWNS_FOLDER}/${letters.join('') || '_'}.json`;
}
