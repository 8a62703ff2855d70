import { describe, expect, it } from 'vitest';
import { markLabel } from '../../../src/map/spec/mark-label';

describe('the number on a mark', () => {
  it('is none on a single hub, and all digits as far as a ring has room for them', () => {
    expect([1, 2, 383, 9999].map((count) => markLabel(count, 'en'))).toEqual(['', '2', '383', '9999']);
  });

  it('is in short beyond, the way of the language', () => {
    const plain = (text: string): string => text.replace(/\s/gu, ' ');
    expect([10_000, 12_345, 999_499, 1_000_000].map((count) => plain(markLabel(count, 'en')))).toEqual(['10k', '12k', '999k', '1m']);
    expect([10_000, 1_800_000].map((count) => plain(markLabel(count, 'fr')))).toEqual(['10 k', '1,8 M']);
  });
});
