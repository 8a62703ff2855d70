import { describe, expect, it } from 'vitest';
import en from '../../../src/i18n/en';
import { createTranslator, loadTranslator } from '../../../src/i18n/translator';

const english = createTranslator('en', en);
const french = createTranslator('fr', en);
/** French separates with narrow and plain no-break spaces, which differ between versions of ICU. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

describe('numbers', () => {
  it('have at most one decimal', () => {
    expect([0, 5, 12.34, 1234].map(english.number)).toEqual(['0', '5', '12.3', '1,234']);
    expect([12.34, 1234].map((value) => plain(french.number(value)))).toEqual(['12,3', '1 234']);
  });

  it('have exactly one decimal where they line up', () => {
    expect([0, 5, 12.34].map(english.decimal)).toEqual(['0.0', '5.0', '12.3']);
    expect(french.decimal(5)).toBe('5,0');
  });

  it('are shares given in percent, not fractions', () => {
    expect([0, 0.5, 87, 99.96, 100].map(english.percent)).toEqual(['0%', '0.5%', '87%', '100%', '100%']);
    expect(plain(french.percent(87.5))).toBe('87,5 %');
  });

  it('are rounded the same as a number and as a share', () => {
    for (let hundredths = 0; hundredths <= 10000; hundredths++) {
      const value = hundredths / 100;
      expect(english.percent(value)).toBe(`${english.number(value)}%`);
    }
  });
});

describe('names, dates and lists', () => {
  it('name countries in the language, those of the dictionary first', () => {
    expect(['DE', 'GR', 'XK'].map(english.country)).toEqual(['Germany', 'Greece', 'Kosovo*']);
    expect(french.country('DE')).toBe('Allemagne');
  });

  it('name a country by its code where the language has no name for it', () => {
    expect(english.country('QX')).toBe('QX');
  });

  it('write a date in words, on the same day in every time zone', () => {
    expect(english.date('2025-01-31')).toBe('31 January 2025');
    expect(french.date('2025-01-31')).toBe('31 janvier 2025');
  });

  it('join items', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(french.list(['a', 'b', 'c'])).toBe('a, b et c');
  });

  it('compare names as people sort them: accents beside their letter, numbers by value', () => {
    expect(['Zagreb', 'Hub 10', 'Évora', 'Hub 9', 'eta'].sort(english.compare)).toEqual(['eta', 'Évora', 'Hub 9', 'Hub 10', 'Zagreb']);
  });
});

describe('loadTranslator', () => {
  it('speaks the language asked for', async () => {
    expect((await loadTranslator('fr')).language).toBe('fr');
    expect((await loadTranslator('en')).t).toBe(en);
  });
});
