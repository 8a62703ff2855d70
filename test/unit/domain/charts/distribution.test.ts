import { describe, expect, it } from 'vitest';
import { buildChoropleth } from '../../../../src/domain/choropleth';
import { distributionOf } from '../../../../src/domain/charts/distribution';
import { indicatorById } from '../../../../src/domain/indicators';
import { NO_OBSERVATIONS } from '../../../../src/dataset/observations';
import { regionWith } from '../../../fixtures/geography';
import { hubWith } from '../../../fixtures/hubs';

const REGIONS = ['FRK1', 'FRK2', 'FRL0', 'ES51', 'ES52'].map((id) => regionWith({ id }));
const INTERNET = indicatorById('internet-access');

function published(values: Readonly<Record<string, number>>, hubs = [hubWith({ regionId: 'FRK1' })]) {
  const observations = new Map(Object.entries(values).map(([code, value]) => [code, { value, year: 2024, flag: null }]));
  return distributionOf(
    buildChoropleth(INTERNET, REGIONS, { ...NO_OBSERVATIONS, 'internet-access': observations }, []),
    REGIONS.length,
    hubs,
  );
}
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe('the distribution of an indicator', () => {
  it('puts each value in the one bin that holds it, bins joining without gaps', () => {
    const values = { FRK1: 80, FRK2: 81.95, FRL0: 82, ES51: 93.1, ES52: 100 };
    const { bins } = published(values);
    expect(sum(bins.map(({ withHubs, withoutHubs }) => withHubs + withoutHubs))).toBe(5);
    for (const { from, to, closed, withHubs, withoutHubs } of bins)
      expect(withHubs + withoutHubs).toBe(
        Object.values(values).filter((value) => value >= from && (value < to || (closed && value === to))).length,
      );
    expect(bins.at(-1)).toMatchObject({ to: 100, closed: true });
    bins.slice(1).forEach(({ from }, index) => {
      expect(from).toBe(bins[index]!.to);
    });
  });

  it('counts a value once however many regions share it, and marks it when one of them holds a hub', () => {
    const { bins, values } = published({ FR: 70, ES: 90 });
    expect(values).toBe(2);
    expect(sum(bins.map(({ withHubs }) => withHubs))).toBe(1);
    expect(bins[0]).toMatchObject({ withHubs: 1, withoutHubs: 0 });
  });

  it('tells how many of the lowest quarter hold no hub', () => {
    expect(published({ FRK1: 10, FRK2: 20, FRL0: 30, ES51: 40, ES52: 50 }).lowest).toEqual({ upTo: 20, areas: 2, withoutHubs: 1 });
  });

  it('leaves regions without a value out of every bin, and counts them', () => {
    const { bins, regionsWithoutValue } = published({ FRK1: 80, FRK2: 90 });
    expect(regionsWithoutValue).toBe(3);
    expect(sum(bins.map(({ withHubs, withoutHubs }) => withHubs + withoutHubs))).toBe(2);
  });

  it('has a bin for the only value there is, and none without values', () => {
    expect(sum(published({ FRK1: 80 }).bins.map(({ withHubs }) => withHubs))).toBe(1);
    expect(published({})).toEqual({ bins: [], values: 0, lowest: null, regionsWithoutValue: 5, years: null });
  });

  it('has a bin for each number where hubs are counted', () => {
    const hubs = ['FRK1', 'FRK1', 'FRK1', 'ES51'].map((regionId) => hubWith({ regionId, services: ['skills-training'] }));
    const counted = buildChoropleth(indicatorById('hubs-any-service'), REGIONS, NO_OBSERVATIONS, hubs);
    expect(distributionOf(counted, REGIONS.length, hubs).bins).toEqual([
      { from: 0, to: 1, closed: false, withHubs: 0, withoutHubs: 3 },
      { from: 1, to: 2, closed: false, withHubs: 1, withoutHubs: 0 },
      { from: 2, to: 3, closed: false, withHubs: 0, withoutHubs: 0 },
      { from: 3, to: 4, closed: false, withHubs: 1, withoutHubs: 0 },
    ]);
  });
});
