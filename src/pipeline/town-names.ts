/** Under which names a town is searched: those of GeoNames that a visitor may type. */
import { NAME_SEPARATOR, townKey } from '../domain/town-key';

const SCRIPTS = ['Latin', 'Greek', 'Cyrillic'].map((script) => `[\\p{Script=${script}}\\p{Script=Common}\\p{Script=Inherited}]+`);
/** In one script that the site's visitors write, not in a mixture. */
const ONE_SCRIPT = new RegExp(`^(?:${SCRIPTS.join('|')})$`, 'u');
/** Airports: `TMP`. */
const CODE = /^[A-Z]{3}$/;
const CAPITAL = /\p{Lu}/u;
const BEYOND_ASCII = /[^\x20-\x7e]/;

/**
 * The names of a place by their key, the main one first. Alternate ones in other scripts are left out, as are codes and what has no capital, which is
 * another script spelled out (`wei ye na`). Of several with one key that with accents is kept (`Bécs`, not `Becs`); where accents differ
 * between languages (`Róma`, `Rōma`), the one without (`Roma`).
 */
export function searchedNames(name: string, alternateNames: readonly string[]): Map<string, string> {
  const spellings = new Map<string, string[]>();
  for (const alternate of alternateNames.filter(isSearched)) {
    const key = townKey(alternate);
    spellings.set(key, [...(spellings.get(key) ?? []), alternate]);
  }
  const mainKey = townKey(name);
  spellings.delete(mainKey);
  spellings.delete('');
  return new Map([[mainKey, name], ...Array.from(spellings, ([key, names]) => [key, bestSpelling(names)] as const)]);
}

function bestSpelling(names: readonly string[]): string {
  const [accented, another] = names.filter((name) => BEYOND_ASCII.test(name));
  return another === undefined ? (accented ?? names[0]!) : names[0]!;
}

function isSearched(name: string): boolean {
  return CAPITAL.test(name) && !CODE.test(name) && ONE_SCRIPT.test(name) && !name.includes(NAME_SEPARATOR);
}
