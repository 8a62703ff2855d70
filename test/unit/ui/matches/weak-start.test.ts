import { describe, expect, it } from 'vitest';
import type { Fit } from '../../../../src/domain/finder';
import type { Hub } from '../../../../src/domain/hub';
import { weakStart } from '../../../../src/ui/matches/weak-start';
import { hubWith } from '../../../fixtures/hubs';

const startOf = (fits: readonly Fit[]) => {
  const hubs = fits.map((fit, index) => hubWith({ id: `${index}-${fit}` }));
  let looks = 0;
  const start = weakStart(hubs, ({ id }: Hub) => {
    looks++;
    return id.split('-')[1] as Fit;
  });
  return { start, looks };
};

describe('where the weak matches start', () => {
  it('is found wherever it is, also where there are none or nothing else', () => {
    for (let size = 0; size <= 9; size++)
      for (let weakFrom = 0; weakFrom <= size; weakFrom++) {
        const fits = Array.from({ length: size }, (_, index): Fit => (index >= weakFrom ? 'weak' : index % 2 === 0 ? 'good' : 'partial'));
        expect(startOf(fits).start).toBe(weakFrom);
      }
  });

  it('takes few looks among many hubs', () => {
    const fits = Array.from({ length: 10_000 }, (_, index): Fit => (index >= 7000 ? 'weak' : 'good'));
    const { start, looks } = startOf(fits);
    expect(start).toBe(7000);
    expect(looks).toBeLessThan(20);
  });
});
