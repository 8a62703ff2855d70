import { describe, expect, it } from 'vitest';
import { latinCharacters, unicodeRangeOf } from '../../../src/pipeline/fonts';

describe('font characters', () => {
  it('include Latin letters of the data beyond the fixed ranges, but no Greek and no Cyrillic ones', () => {
    const characters = latinCharacters(['Ḥub ẞ', 'Αθήνα', 'Київ']);
    expect(characters).toContain('Ḥ');
    expect(characters).not.toContain('Α');
    expect(characters).not.toContain('К');
  });

  it('are written as ascending ranges for CSS', () => {
    expect(unicodeRangeOf('cabx€')).toBe('U+61-63, U+78, U+20AC');
  });
});
