import { describe, expect, it } from 'vitest';
import { amountText } from '../../../../src/ui/gaps/amount';

describe('a large number', () => {
  it('has three figures below a million, and a decimal of millions above', () => {
    const english = (value: number) => amountText(value, { language: 'en' });
    expect(english(0)).toBe('0');
    expect(english(541_234)).toBe('541,000');
    expect(english(1_234_567)).toBe('1.2 million');
    expect(english(412_000_000)).toBe('412 million');
  });

  it('is a million where three figures make it one', () => {
    expect(amountText(999_400, { language: 'en' })).toBe('999,000');
    expect(amountText(999_700, { language: 'en' })).toBe('1 million');
  });

  it('speaks French', () => {
    expect(amountText(1_234_567, { language: 'fr' })).toMatch(/^1,2\smillion$/);
    expect(amountText(541_234, { language: 'fr' })).toMatch(/^541\s000$/);
  });
});
