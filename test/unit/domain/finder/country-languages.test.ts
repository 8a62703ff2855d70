import { describe, expect, it } from 'vitest';
import { officialLanguages } from '../../../../src/domain/finder/country-languages';

describe('official languages', () => {
  it('are all of them, the one most people know first', () => {
    expect(officialLanguages('CH')).toEqual(['de', 'fr', 'it']);
    expect(officialLanguages('GR')).toEqual(['el']);
  });

  it('are none for a country that is not drawn', () => {
    expect(officialLanguages('US')).toEqual([]);
  });
});
