import { describe, expect, it } from 'vitest';
import { publishedNames } from 'virtual:published-names';
import { hashedName } from '../../../src/site/hashed-data';

describe('the name of a data file', () => {
  it('holds the start of the SHA-256 of its content before the ending', () => {
    expect(hashedName('hubs.geojson', Buffer.from(''))).toBe('hubs-e3b0c442.geojson');
    expect(hashedName('regions-detail.topojson', Buffer.from(''))).toBe('regions-detail-e3b0c442.topojson');
  });

  it('is another for another content', () => {
    expect(hashedName('hubs.geojson', Buffer.from('a'))).not.toBe(hashedName('hubs.geojson', Buffer.from('b')));
  });

  it('stays plain outside the published site', () => {
    expect(publishedNames).toEqual({});
  });
});
