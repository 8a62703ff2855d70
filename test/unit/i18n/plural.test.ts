import { describe, expect, it } from 'vitest';
import { pluralsOf } from '../../../src/i18n/plural';

const FORMS = { one: '# hub', other: '# hubs' };

describe('plurals', () => {
  it('follow the rules of the language', () => {
    expect([0, 1, 2].map((count) => pluralsOf('en')(count, FORMS))).toEqual(['0 hubs', '1 hub', '2 hubs']);
    expect([0, 1, 2].map((count) => pluralsOf('fr')(count, FORMS))).toEqual(['0 hub', '1 hub', '2 hubs']);
  });

  it('fall back to "other" for a category without a form', () => {
    expect(pluralsOf('fr')(1000000, FORMS)).toMatch(/hubs$/);
    expect(pluralsOf('pl')(2, FORMS)).toBe('2 hubs');
    expect(pluralsOf('en')(1, { other: '# in all' })).toBe('1 in all');
  });

  it('format the number, wherever and however often it stands', () => {
    expect(pluralsOf('en')(1234, { other: '#, that is #' })).toBe('1,234, that is 1,234');
    expect(pluralsOf('fr')(1234, FORMS)).toBe('1\u202f234 hubs');
  });
});
