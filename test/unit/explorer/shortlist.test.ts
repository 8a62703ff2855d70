import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printQuery } from '../../../src/explorer/query-codec';
import { serveData } from '../../fixtures/data-server';
import { allArrived, explorerOf } from '../../fixtures/explorer';

beforeEach(() => serveData());
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

const keptIds = ({ shortlist }: ReturnType<typeof explorerOf>) => shortlist.hubs.map(({ id }) => id);

describe('the shortlist', () => {
  it('is empty without a link', () => {
    const { shortlist } = explorerOf();
    expect([shortlist.hubs, shortlist.full, shortlist.has('alpha')]).toEqual([[], false, false]);
  });

  it('keeps hubs in the order of keeping, and lets them go', () => {
    const explorer = explorerOf();
    for (const id of ['gamma', 'alpha', 'beta']) explorer.shortlist.toggle(id);
    expect(keptIds(explorer)).toEqual(['gamma', 'alpha', 'beta']);
    explorer.shortlist.toggle('alpha');
    expect(keptIds(explorer)).toEqual(['gamma', 'beta']);
    expect([explorer.shortlist.has('gamma'), explorer.shortlist.has('alpha')]).toEqual([true, false]);
  });

  it('holds four; a fifth is not kept until one is let go', () => {
    const explorer = explorerOf('?keep=alpha,beta,gamma,delta');
    expect(explorer.shortlist.full).toBe(true);
    explorer.shortlist.toggle('epsilon');
    expect(keptIds(explorer)).toEqual(['alpha', 'beta', 'gamma', 'delta']);
    explorer.shortlist.toggle('beta');
    explorer.shortlist.toggle('epsilon');
    expect(keptIds(explorer)).toEqual(['alpha', 'gamma', 'delta', 'epsilon']);
  });

  it('comes from the link and goes into it', () => {
    const explorer = explorerOf('?keep=delta,alpha');
    expect(keptIds(explorer)).toEqual(['delta', 'alpha']);
    explorer.shortlist.toggle('beta');
    expect(new URLSearchParams(printQuery(explorer.state)).get('keep')).toBe('delta,alpha,beta');
    explorer.shortlist.clear();
    expect(new URLSearchParams(printQuery(explorer.state)).get('keep')).toBeNull();
  });

  it('tells of hubs in the link that there are not, and of one too many', () => {
    const explorer = explorerOf('?keep=alpha,gone,beta,gamma,delta,epsilon');
    expect(keptIds(explorer)).toEqual(['alpha', 'beta', 'gamma', 'delta']);
    expect(explorer.problems.map(({ value, reason }) => [value, reason])).toEqual([
      ['gone', 'not-in-data'],
      ['epsilon', 'too-many'],
    ]);
  });

  it('makes every change a step of the history', () => {
    const explorer = explorerOf();
    explorer.takeHistoryMode();
    explorer.shortlist.toggle('alpha');
    expect(explorer.takeHistoryMode()).toBe('push');
    explorer.shortlist.clear();
    expect(explorer.takeHistoryMode()).toBe('push');
  });

  it('is not what the list is narrowed by', () => {
    const explorer = explorerOf('?keep=alpha&country=ES');
    expect(explorer.matchingHubs.map(({ id }) => id)).toEqual(['delta', 'epsilon']);
    explorer.clearFilters();
    expect(keptIds(explorer)).toEqual(['alpha']);
  });
});
