import { describe, expect, it } from 'vitest';
import { bitsetOf } from '../../../src/domain/bitset';
import { emptyingParts, type Narrowed } from '../../../src/domain/emptying';
import { NO_FACETS } from '../../../src/domain/facets';
import { buildHubColumns } from '../../../src/domain/hub-columns';
import { hubWith } from '../../fixtures/hubs';

/** Two in France, of which one is no EDIH, and one in Spain. */
const columns = buildHubColumns([
  hubWith({ id: 'a', country: 'FR' }),
  hubWith({ id: 'b', country: 'FR', kind: 'dih' }),
  hubWith({ id: 'c', country: 'ES' }),
]);
const set = (...hubs: number[]) => bitsetOf(3, hubs);
const NOT_NARROWED: Narrowed = { near: null, inView: null, text: null, facets: NO_FACETS };
const partsOf = (narrowed: Partial<Narrowed>) => emptyingParts(columns, { ...NOT_NARROWED, ...narrowed });
const text = (...hubs: number[]) => ({ bits: set(...hubs), inName: set() });

describe('what leaves nothing', () => {
  it('is the one part without which some are left', () => {
    expect(partsOf({ near: set() })).toEqual(['radius']);
    expect(partsOf({ inView: set(), facets: { ...NO_FACETS, country: ['FR'] } })).toEqual(['in-view']);
    expect(partsOf({ text: text(), near: set(0, 1) })).toEqual(['text']);
  });

  it('is each part of which it is enough to take one away', () => {
    expect(partsOf({ near: set(2), facets: { ...NO_FACETS, country: ['FR'] } })).toEqual(['radius', 'country']);
    expect(partsOf({ near: set(0), inView: set(1) })).toEqual(['radius', 'in-view']);
    expect(partsOf({ text: text(2), facets: { ...NO_FACETS, kind: ['dih'] } })).toEqual(['text', 'kind']);
  });

  it('is none by itself where it takes more than one', () => {
    expect(partsOf({ near: set(), inView: set() })).toEqual([]);
    expect(partsOf({ near: set(0), inView: set(1), text: text(2) })).toEqual([]);
  });
});
