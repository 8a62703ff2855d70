import { describe, expect, it } from 'vitest';
import { newestObservations } from '../../../src/pipeline/observations';

const row = (code: string, year: number, value: number, flag: string | null = null) => ({
  code,
  indicator: 'households_internet_access_pct',
  year,
  value,
  flag,
});

describe('newest observations', () => {
  it('are those of the newest year of each code, whatever the order of the rows', () => {
    const rows = [row('AT', 2023, 1), row('AT', 2025, 3), row('AT', 2024, 2), row('UK', 2020, 9)];
    for (const order of [rows, [...rows].reverse()])
      expect(newestObservations(order).indicators['internet-access']).toEqual({ AT: [3, 2025, null], UK: [9, 2020, null] });
  });

  it('keep the flag where one of two equal rows has it', () => {
    expect(newestObservations([row('AT', 2025, 3), row('AT', 2025, 3, 'u')]).indicators['internet-access']).toEqual({ AT: [3, 2025, 'u'] });
  });

  it('keep a published zero and leave out what is missing', () => {
    const { indicators } = newestObservations([row('AT', 2025, 0)]);
    expect(indicators['internet-access']).toEqual({ AT: [0, 2025, null] });
    expect(indicators['ai-use']).toEqual({});
  });

  it('leave out columns that are not published', () => {
    const { indicators } = newestObservations([{ ...row('AT', 2025, 5), indicator: 'nga_coverage_pct' }]);
    expect(Object.values(indicators).every((byCode) => Object.keys(byCode).length === 0)).toBe(true);
  });
});
