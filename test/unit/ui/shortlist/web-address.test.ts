import { describe, expect, it } from 'vitest';
import { today } from '../../../../src/ui/shortlist/today';
import { webAddress } from '../../../../src/ui/shortlist/web-address';

describe('an address on paper', () => {
  it.each([
    ['https://www.hub.test/', 'hub.test'],
    ['http://hub.test/en/contact/?a=1', 'hub.test/en/contact/?a=1'],
    ['https://hub.test:8080/x/', 'hub.test:8080/x'],
  ])('%s is what one would type: %s', (website, typed) => {
    expect(webAddress({ website })).toBe(typed);
  });

  it.each([null, 'javascript:alert(1)', 'hub'])('%s is none', (website) => {
    expect(webAddress({ website })).toBeNull();
  });
});

describe('today', () => {
  it('is the day of the visitor, not that of Greenwich', () => {
    expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(today(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  });
});
