import { describe, expect, it } from 'vitest';
import { laterKeys, shardFile, shardPrefix, townKey, typedKey } from '../../../src/domain/town-key';

describe('the key of a name', () => {
  it.each([
    ['La Spezia', 'laspezia'],
    ["'s-Hertogenbosch", 'shertogenbosch'],
    ['Ħamrun', 'hamrun'],
    ['Łódź', 'lodz'],
    ['Straßburg', 'strassburg'],
    ['Frankfurt (Oder)', 'frankfurtoder'],
    ['ΚΑΛΑΜΆΤΑ', 'καλαματα'],
    ['Київ', 'киів'],
    ['Sector 3', 'sector'],
  ])('of %s is its folded letters', (name, key) => {
    expect(townKey(name)).toBe(key);
  });

  it('is found under later words too, but for short ones', () => {
    expect(laterKeys('La Spezia')).toEqual(['spezia']);
    expect(laterKeys('Frankfurt am Main')).toEqual(['main']);
    expect(laterKeys('Stoke-on-Trent City')).toEqual(['trentcity', 'city']);
    expect(laterKeys('Wien')).toEqual([]);
  });
});

describe('the key of what is typed', () => {
  it.each([
    ['Leuven 3000', 'leuven'],
    ['3000 Leuven', 'leuven'],
    ['LV-1010 Rīga', 'riga'],
    ['SW1A London', 'london'],
    ['Gent, Belgium', 'gent'],
    ['9000, Gent', 'gent'],
    ['  évora ', 'evora'],
    ['3000', ''],
    [' -, ', ''],
    ['', ''],
  ])('%j is %j', (text, key) => {
    expect(typedKey(text)).toBe(key);
  });
});

describe('the file of a key', () => {
  it('is that of the longest prefix the key begins with', () => {
    const prefixes = new Set(['', 's', 'sa', 'sain']);
    expect(shardPrefix('saintes', prefixes)).toBe('sain');
    expect(shardPrefix('sai', prefixes)).toBe('sa');
    expect(shardPrefix('sofia', prefixes)).toBe('s');
    expect(shardPrefix('xanten', prefixes)).toBe('');
    expect(shardPrefix('xanten', new Set(['s']))).toBeNull();
  });

  it('has a name in ASCII, another for every prefix and never that of the first file', () => {
    expect(shardFile('sai')).toBe('towns/sai.json');
    expect(shardFile('πα')).toBe('towns/_3c0_3b1.json');
    expect(shardFile('')).toBe('towns/_.json');
    const names = ['', 'a', 'ab', 'π', 'πα', 'п', 'па', '3', 'c', 'b1'].map(shardFile);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^towns\/[a-z0-9_]+\.json$/);
  });
});
