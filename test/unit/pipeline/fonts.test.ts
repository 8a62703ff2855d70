import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extendedLatinCharacters, LATIN_CHARACTERS, UNICODE_RANGES, unicodeRangeOf } from '../../../src/pipeline/fonts';

const STYLES = readFileSync(join(import.meta.dirname, '../../../src/ui/styles/base.css'), 'utf8');

describe('font characters', () => {
  it('hold Latin letters of the data beyond the fixed ranges in the second file, but no Greek and no Cyrillic ones', () => {
    const characters = extendedLatinCharacters(['Ḥub ẞ', 'Αθήνα', 'Київ']);
    expect(characters).toContain('Ḥ');
    expect(characters).not.toContain('Α');
    expect(characters).not.toContain('К');
  });

  it('stand in one of the two Latin files, not in both', () => {
    const twice = Array.from(extendedLatinCharacters(['Zürich – Łódź'])).filter((character) => LATIN_CHARACTERS.includes(character));
    expect(twice).toEqual([]);
  });

  it('are written as ascending ranges for CSS', () => {
    expect(unicodeRangeOf('cabx€')).toBe('U+61-63, U+78, U+20AC');
  });
});

describe('the style sheet', () => {
  const faces = [...STYLES.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rules = '']) => ({
    file: /fonts\/([\w.-]+)/.exec(rules)?.[1],
    range: /unicode-range:\s*([^;]*);/.exec(rules)?.[1]?.replaceAll(/\s+/g, ' '),
  }));

  it('names the range of every file as the pipeline cuts it', () => {
    expect(Object.fromEntries(faces.map(({ file, range }) => [file, range]))).toEqual(UNICODE_RANGES);
  });
});
