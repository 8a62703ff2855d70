import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../src/map/svg/line-breaks';

const linesOf = (text: string, max: number) => breakLines(text, max, ({ length }) => length).lines;

describe('breakLines', () => {
  it('leaves a text that fits on one line', () => {
    expect(breakLines('Bosnia and', 10, ({ length }) => length)).toEqual({ lines: ['Bosnia and'], widthEm: 10 });
  });

  it('makes lines of about the same length', () => {
    expect(linesOf('Bosnia and Herzegovina', 14)).toEqual(['Bosnia and', 'Herzegovina']);
    expect(linesOf('United Kingdom', 10)).toEqual(['United', 'Kingdom']);
    expect(linesOf('a b c d e f', 6)).toEqual(['a b c', 'd e f']);
  });

  it('breaks between words only', () => {
    expect(breakLines('Liechtenstein', 5, ({ length }) => length)).toEqual({ lines: ['Liechtenstein'], widthEm: 13 });
  });

  it('tells the width of the longest line', () => {
    expect(breakLines('North Macedonia', 10, ({ length }) => length).widthEm).toBe('Macedonia'.length);
  });
});
