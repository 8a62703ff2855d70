import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import words from '../../../../src/i18n/en/matches';
import { distanceColumn } from '../../../../src/ui/matches/distance-column';
import { distanceText } from '../../../../src/ui/matches/distance-text';
import { serveData } from '../../../fixtures/data-server';
import { allArrived, explorerOf, HUBS } from '../../../fixtures/explorer';

async function explorerWithWords(query: string) {
  const explorer = explorerOf(query);
  await explorer.loadWords(['chapters']);
  await explorer.resources.finderCode.arrival();
  return explorer;
}

beforeEach(() => {
  serveData();
});
afterEach(async () => {
  await allArrived();
  vi.unstubAllGlobals();
});

describe('the distance from the visitor’s place', () => {
  it('is a column, missing where a hub has no position', async () => {
    const [column] = distanceColumn(await explorerWithWords('near=0.5/0.5/FRK1/Here'));
    expect(HUBS.map(column!.text)).toEqual([
      'less than 1\u00a0km',
      'less than 1\u00a0km',
      '111\u00a0km',
      '222\u00a0km',
      words.distance.notKnown,
    ]);
    const keys = HUBS.map(column!.sortKey);
    expect(keys[0]).toBe(0);
    expect(keys[2]).toBeCloseTo(111.19, 1);
    expect(keys[4]).toBeNull();
  });

  it('is no column, and no text, without a place', async () => {
    const explorer = await explorerWithWords('need=robots');
    expect(distanceColumn(explorer)).toEqual([]);
    expect(distanceText(HUBS[0]!, explorer)).toBeNull();
  });
});
