import { describe, expect, it } from 'vitest';
import { classOfNeed, needBySupply, regionsInClass, WORST_CLASS } from '../../../../src/domain/gaps';
import { coverageOf, valuesOf } from '../../../fixtures/coverage';
import { pick, seededRandom } from '../../../fixtures/random';

const inReach = (counts: Readonly<Record<string, number>>) =>
  coverageOf(Object.fromEntries(Object.entries(counts).map(([id, hubsInReach]) => [id, { hubsInReach }])));
const HIGH = 2;
const MIDDLE = 1;
const LOW = 0;

describe('need by supply', () => {
  it('calls low values high need, by terciles', () => {
    const { classOfRegion, needBreaks } = needBySupply(
      valuesOf({ BE10: 10, BE21: 20, BE22: 30, BE23: 40, BE24: 50, BE25: 60 }),
      inReach({ BE10: 0, BE21: 0, BE22: 0, BE23: 0, BE24: 0, BE25: 0 }),
    );
    expect(needBreaks).toEqual([30, 50]);
    expect([...classOfRegion.values()]).toEqual([HIGH, HIGH, MIDDLE, MIDDLE, LOW, LOW].map((need) => classOfNeed(need, 0)));
    expect(classOfRegion.get('BE10')).toBe(WORST_CLASS);
  });

  it('weighs a national value once, however many regions it stands for', () => {
    const national = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`FR${index + 10}`, [35, 'FR'] as const]));
    const own = { BE10: 10, BE21: 20, BE22: 40, BE23: 50, BE24: 60 };
    const counts = Object.fromEntries(Object.keys({ ...national, ...own }).map((id) => [id, 0]));
    const { needBreaks, classOfRegion } = needBySupply(valuesOf({ ...national, ...own }), inReach(counts));
    expect(needBreaks).toEqual([35, 50]);
    expect(classOfRegion.get('FR10')).toBe(classOfNeed(MIDDLE, 0));
  });

  it('never parts equal values: two classes are high and low, a single one is of middle need', () => {
    const none = inReach({ BE10: 0, BE21: 0, BE22: 0, BE23: 0 });
    const two = needBySupply(valuesOf({ BE10: 90, BE21: 90, BE22: 90, BE23: 99 }), none);
    expect(two.needBreaks).toEqual([99]);
    expect([...two.classOfRegion.values()]).toEqual([HIGH, HIGH, HIGH, LOW].map((need) => classOfNeed(need, 0)));
    const one = needBySupply(valuesOf({ BE10: 90, BE21: 90 }), none);
    expect(one.needBreaks).toEqual([]);
    expect([...one.classOfRegion.values()]).toEqual([classOfNeed(MIDDLE, 0), classOfNeed(MIDDLE, 0)]);
  });

  it('gives no hub in reach a class of its own and divides the other numbers in two', () => {
    const counts = { BE10: 0, BE21: 0, BE22: 0, BE23: 1, BE24: 1, BE25: 2, BE31: 9 };
    const { supplyBreaks, classOfRegion } = needBySupply(valuesOf(Object.fromEntries(Object.keys(counts).map((id) => [id, 50]))), inReach(counts)); // prettier-ignore
    expect(supplyBreaks).toEqual([1, 2]);
    expect([...classOfRegion.values()].map((index) => index % 3)).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('has one class of supply where no hub is in reach of any, and two where all that have one have as many', () => {
    const values = valuesOf({ BE10: 50, BE21: 50 });
    expect(needBySupply(values, inReach({ BE10: 0, BE21: 0 })).supplyBreaks).toEqual([]);
    const equal = needBySupply(values, inReach({ BE10: 4, BE21: 4 }));
    expect(equal.supplyBreaks).toEqual([1]);
    expect([...equal.classOfRegion.values()]).toEqual([classOfNeed(MIDDLE, 1), classOfNeed(MIDDLE, 1)]);
  });

  it('divides supply alike for every indicator, whichever regions have a value of it', () => {
    const counts = inReach({ BE10: 1, BE21: 2, BE22: 3, BE23: 4 });
    const few = needBySupply(valuesOf({ BE10: 10, BE21: 20 }), counts);
    expect(few.supplyBreaks).toEqual(needBySupply(valuesOf({ BE10: 10, BE21: 20, BE22: 30, BE23: 40 }), counts).supplyBreaks);
  });

  it('puts a region without a value into no class and tells of it, and takes 0 for a value', () => {
    const { classOfRegion, withoutValue, needBreaks } = needBySupply(
      valuesOf({ BE10: 0, BE21: 20, BE22: 30 }),
      inReach({ BE10: 0, BE21: 0, BE22: 0, MD: 3 }),
    );
    expect(withoutValue).toEqual(['MD']);
    expect(classOfRegion.has('MD')).toBe(false);
    expect(classOfRegion.get('BE10')).toBe(WORST_CLASS);
    expect(needBreaks).toEqual([20, 30]);
  });

  it('has the years of the values, none without any', () => {
    const values = new Map(valuesOf({ BE10: 10, BE21: 20 }));
    values.set('BE21', { ...values.get('BE21')!, year: 2019 });
    expect(needBySupply(values, inReach({ BE10: 0 })).years).toEqual([2019, 2024]);
    expect(needBySupply(new Map(), inReach({ BE10: 0 })).years).toBeNull();
  });

  it('counts every region in one class or among those without a value, the lower value never of lower need, whatever they are', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 200; round++) {
      const ids = Array.from({ length: 1 + Math.floor(random() * 40) }, (_, index) => `R${index + 100}`);
      const counts = Object.fromEntries(ids.map((id) => [id, pick(random, [0, 0, 1, 2, 3, 8])]));
      const values = valuesOf(Object.fromEntries(ids.filter(() => random() < 0.8).map((id) => [id, Math.floor(random() * 12)])));
      const { classOfRegion, regionCounts, withoutValue } = needBySupply(values, inReach(counts));
      expect(regionCounts.reduce((sum, count) => sum + count, 0) + withoutValue.length).toBe(ids.length);
      regionCounts.forEach((count, index) => {
        expect([...classOfRegion.values()].filter((other) => other === index)).toHaveLength(count);
      });
      const outOfOrder = [...classOfRegion].flatMap(([a, indexA]) =>
        [...classOfRegion].filter(([b, indexB]) => {
          const lowerNeed = values.get(a)!.value <= values.get(b)!.value && Math.floor(indexA / 3) < Math.floor(indexB / 3);
          return lowerNeed || (counts[a]! <= counts[b]! && indexA % 3 > indexB % 3);
        }),
      );
      expect(outOfOrder).toEqual([]);
      for (const [id, index] of classOfRegion) expect(index % 3 === 0).toBe(counts[id] === 0);
    }
  });
});

describe('the regions in a class', () => {
  it('are sorted by people, then by id, those whose people are not known last', () => {
    const classOfRegion = new Map([['BE10', 6], ['BE21', 6], ['BE22', 5], ['BE23', 6], ['MD', 6]]); // prettier-ignore
    const facts = new Map([['BE10', 100], ['BE21', 300], ['BE23', 300]].map(([id, townPopulation]) => [id as string, { townPopulation: townPopulation as number }])); // prettier-ignore
    expect(regionsInClass({ classOfRegion }, 6, facts)).toEqual(['BE21', 'BE23', 'BE10', 'MD']);
    expect(regionsInClass({ classOfRegion }, 0, facts)).toEqual([]);
  });
});
