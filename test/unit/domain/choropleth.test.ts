import { describe, expect, it } from 'vitest';
import { buildChoropleth, type Choropleth } from '../../../src/domain/choropleth';
import { CLASS_COUNT, quantileBreaks } from '../../../src/domain/classify';
import type { Hub } from '../../../src/domain/hub';
import { indicatorById, PUBLISHED_INDICATORS, type PublishedIndicatorId } from '../../../src/domain/indicators';
import type { Observation, ObservationsByCode } from '../../../src/domain/observation';
import type { Region } from '../../../src/domain/region';
import { regionWith } from '../../fixtures/geography';
import { hubWith } from '../../fixtures/hubs';

const NO_OBSERVATIONS = Object.fromEntries(PUBLISHED_INDICATORS.map(({ id }) => [id, new Map()])) as unknown as Record<
  PublishedIndicatorId,
  ObservationsByCode
>;

const regions = (...ids: string[]): Region[] => ids.map((id) => regionWith({ id }));

function published(drawn: readonly Region[], values: Readonly<Record<string, number | Observation>>): Choropleth {
  const observations = Object.entries(values).map(
    ([code, value]) => [code, typeof value === 'number' ? { value, year: 2024, flag: null } : value] as const,
  );
  return buildChoropleth(indicatorById('internet-access'), drawn, { ...NO_OBSERVATIONS, 'internet-access': new Map(observations) }, []);
}

function counted(drawn: readonly Region[], hubs: readonly Hub[], id: 'hubs-any-service' | 'hubs-skills-training' = 'hubs-any-service') {
  return buildChoropleth(indicatorById(id), drawn, NO_OBSERVATIONS, hubs);
}

const hubsIn = (regionId: string, count: number): Hub[] =>
  Array.from({ length: count }, (_, index) => hubWith({ id: `${regionId}-${index}`, regionId, services: ['skills-training'] }));

const valuesOf = ({ values }: Choropleth) => Object.fromEntries([...values].map(([id, { value }]) => [id, value]));

describe('the choropleth of a published indicator', () => {
  it('weighs a national value once, however many regions it stands for', () => {
    const french = Array.from({ length: 30 }, (_, index) => regionWith({ id: `FR${String(index).padStart(2, '0')}`, country: 'FR' }));
    const own = { BE10: 10, BE21: 20, BE22: 30, BE23: 40, BE24: 50, BE25: 60 };
    const { values, breaks, statistics } = published([...french, ...regions(...Object.keys(own))], { FR: 35, ...own });
    expect(values.size).toBe(36);
    expect(breaks).toEqual(quantileBreaks([35, ...Object.values(own)], CLASS_COUNT));
    expect(statistics).toMatchObject({ observationCount: 7, regionsWithoutValue: 0, regionsAboveZero: 36 });
  });

  it('weighs equal values of different regions as often as they occur', () => {
    const { statistics } = published(regions('BE10', 'BE21', 'BE22'), { BE10: 5, BE21: 5, BE22: 9 });
    expect(statistics).toMatchObject({ observationCount: 3, lowerQuartile: 5, upperQuartile: 7 });
  });

  it('leaves regions without a value out of values, classes and breaks', () => {
    const { values, classOfRegion, breaks, statistics } = published(regions('BE10', 'BE21', 'FRK2'), { BE10: 10, BE21: 20 });
    expect([...values.keys()]).toEqual(['BE10', 'BE21']);
    expect([...classOfRegion]).toEqual([['BE10', 0], ['BE21', 1]]); // prettier-ignore
    expect(breaks).toEqual([20]);
    expect(statistics).toMatchObject({ regionsWithoutValue: 1, lowest: { value: 10 } });
  });

  it('takes 0 for a value and not for a missing one', () => {
    const { values, classOfRegion, statistics } = published(regions('BE10', 'BE21'), { BE10: 0, BE21: 20 });
    expect(values.get('BE10')).toMatchObject({ value: 0, code: 'BE10' });
    expect(classOfRegion.get('BE10')).toBe(0);
    expect(statistics).toMatchObject({ lowest: { value: 0 }, regionsWithoutValue: 0, regionsAboveZero: 1, observationCount: 2 });
  });

  it('does not use values of places that are not drawn', () => {
    expect(published(regions('BE10'), { BE10: 50, BE: 10, FR: 99 }).statistics).toMatchObject({
      observationCount: 1,
      lowest: { value: 50 },
      highest: { value: 50 },
    });
  });

  it('tells for each value its year, flag, code and level', () => {
    const { values } = published([...regions('FRK2'), regionWith({ id: 'EL30', country: 'GR' })], {
      FRK: { value: 70, year: 2021, flag: 'b' },
      EL: 80,
    });
    expect(values.get('FRK2')).toEqual({ value: 70, year: 2021, flag: 'b', code: 'FRK', level: 1 });
    expect(values.get('EL30')).toEqual({ value: 80, year: 2024, flag: null, code: 'EL', level: 0 });
  });

  it('has quartiles, extremes and years; of equal extremes the first and last code', () => {
    const { statistics } = published(regions('BE10', 'BE21', 'BE22', 'BE23', 'BE24'), {
      BE10: 40,
      BE21: { value: 10, year: 2019, flag: null },
      BE22: 10,
      BE23: 20,
      BE24: 40,
    });
    expect(statistics).toMatchObject({
      lowest: { value: 10, code: 'BE21' },
      highest: { value: 40, code: 'BE24' },
      lowerQuartile: 10,
      upperQuartile: 40,
      years: [2019, 2024],
    });
  });

  it('has neither classes nor statistics where no region has a value', () => {
    expect(published(regions('BE10'), {})).toMatchObject({ breaks: [], statistics: null });
  });
});

describe('the choropleth of hub counts', () => {
  it('counts every region, those without a hub as 0', () => {
    const choropleth = counted(regions('FRK1', 'FRK2'), hubsIn('FRK2', 3));
    expect(valuesOf(choropleth)).toEqual({ FRK1: 0, FRK2: 3 });
    expect(choropleth.statistics).toMatchObject({ regionsWithoutValue: 0, regionsAboveZero: 1, years: null });
  });

  it('gives 0 a class of its own and divides the rest', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `FR${index + 10}`);
    const hubs = ids.slice(12).flatMap((id, index) => hubsIn(id, index + 1));
    const { breaks, classOfRegion } = counted(regions(...ids), hubs);
    expect(breaks).toEqual([1, 3, 5, 7]);
    for (const id of ids.slice(0, 12)) expect(classOfRegion.get(id)).toBe(0);
    expect(ids.slice(12).map((id) => classOfRegion.get(id))).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('keeps the lowest class for 0 where every region has a hub', () => {
    const { classOfRegion } = counted(regions('FRK1', 'FRK2'), [...hubsIn('FRK1', 2), ...hubsIn('FRK2', 5)]);
    expect([...classOfRegion.values()]).toEqual([1, 2]);
  });

  it('has a single class where no hub matches', () => {
    const { breaks, classOfRegion, statistics } = counted(regions('FRK1', 'FRK2'), []);
    expect([breaks, [...classOfRegion.values()]]).toEqual([[], [0, 0]]);
    expect(statistics).toMatchObject({ regionsAboveZero: 0, highest: { value: 0 } });
  });

  it('counts no hub whose region or services are unknown, and none outside the drawn regions', () => {
    const hubs = [
      hubWith({ regionId: null, services: ['skills-training'] }),
      hubWith({ regionId: 'FRK1', services: null }),
      hubWith({ regionId: 'ZZ99', services: ['skills-training'] }),
    ];
    expect(valuesOf(counted(regions('FRK1'), hubs))).toEqual({ FRK1: 0 });
  });

  it('counts each hub once for any service, and for one service only those that offer it', () => {
    const hubs = [
      hubWith({ regionId: 'FRK1', services: ['skills-training', 'test-before-invest'] }),
      hubWith({ regionId: 'FRK1', services: ['test-before-invest'] }),
    ];
    expect(valuesOf(counted(regions('FRK1'), hubs))).toEqual({ FRK1: 2 });
    expect(valuesOf(counted(regions('FRK1'), hubs, 'hubs-skills-training'))).toEqual({ FRK1: 1 });
  });
});
