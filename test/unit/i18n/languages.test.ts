import { describe, expect, it } from 'vitest';
import { isLanguage, preferredLanguage } from '../../../src/i18n/languages';

describe('preferredLanguage', () => {
  it('is the first of the browser’s that the site speaks, whatever the region', () => {
    expect(preferredLanguage(['fr-CA', 'en'])).toBe('fr');
    expect(preferredLanguage(['pl', 'FR', 'en'])).toBe('fr');
    expect(preferredLanguage(['en-GB', 'fr'])).toBe('en');
  });

  it('is English where it speaks none of them, or none is named', () => {
    expect(preferredLanguage(['pl', 'cs'])).toBe('en');
    expect(preferredLanguage([])).toBe('en');
    expect(preferredLanguage(['', '*', 'constructor'])).toBe('en');
  });

  it('does not take the beginning of another language for one', () => {
    expect(preferredLanguage(['fry', 'enm'])).toBe('en');
    expect(preferredLanguage(['fry-NL'])).toBe('en');
  });
});

describe('isLanguage', () => {
  it('knows the languages of the site by their exact id', () => {
    expect(['en', 'fr', 'EN', 'fr-CA', '', 'xx'].map(isLanguage)).toEqual([true, true, false, false, false, false]);
  });
});
