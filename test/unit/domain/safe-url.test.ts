import { describe, expect, it } from 'vitest';
import { safeUrl } from '../../../src/domain/safe-url';

describe('safeUrl', () => {
  it.each([
    ['https://hub.eu', 'https://hub.eu/'],
    ['http://hub.eu/a?b=c#d', 'http://hub.eu/a?b=c#d'],
    ['HTTPS://Hub.EU/Ä', 'https://hub.eu/%C3%84'],
    [' https://hub.eu ', 'https://hub.eu/'],
    ['https://münchen.de', 'https://xn--mnchen-3ya.de/'],
  ])('lets %j through as %s', (text, href) => {
    expect(safeUrl(text)?.href).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://hub.eu/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://hub.eu/1',
    'file:///etc/passwd',
    'ftp://hub.eu',
    'mailto:info@hub.eu',
    '//hub.eu',
    '/path',
    'hub.eu',
    'www.hub.eu/path',
    'https://',
    'https:// hub.eu',
    '',
    ' ',
  ])('lets %j not through', (text) => {
    expect(safeUrl(text)).toBeNull();
  });

  it('is null for no address', () => {
    expect(safeUrl(null)).toBeNull();
  });
});
