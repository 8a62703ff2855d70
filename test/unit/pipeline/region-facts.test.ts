import { describe, expect, it } from 'vitest';
import { officialPopulation, populationIssues, populationsOf } from '../../../src/pipeline/official-population';
import { populationCentre } from '../../../src/pipeline/region-facts';
import { issuesAfter } from '../../fixtures/pipeline/broken-data';

const town = (lng: number, lat: number, population: number) => ({ lng: lng * 1000, lat: lat * 1000, population });

describe('the population centre', () => {
  it('is where people live, weighted by inhabitants', () => {
    expect(populationCentre([town(10, 0, 3000), town(20, 0, 1000)])).toEqual([12.495, 0]);
    expect(populationCentre([town(15.646, 46.555, 1000)])).toEqual([15.646, 46.555]);
  });

  it('lies on the great circle between two towns, north of their parallel', () => {
    expect(populationCentre([town(0, 60, 1000), town(20, 60, 1000)])).toEqual([10, 60.378]);
  });

  it('is unknown without a town', () => {
    expect(populationCentre([])).toBeNull();
  });
});

describe('the official population', () => {
  const row = (code: string, year: number, value: number, indicator = 'population') => ({ code, year, value, indicator, flag: null });

  it('is the newest under the code of the region, and of no other column', () => {
    const populations = populationsOf([row('AT11', 2021, 2), row('AT11', 2019, 1), row('AT11', 2022, 9, 'gdp')]);
    expect(officialPopulation('AT11', populations)).toEqual({ value: 2, year: 2021 });
    expect(officialPopulation('AT12', populations)).toBeNull();
  });

  it('of a region drawn at NUTS 1 is the sum of its parts in the newest year of which all are known', () => {
    const parts = [row('PL91', 2021, 3), row('PL92', 2021, 2), row('PL91', 2022, 4)];
    expect(officialPopulation('PL9', populationsOf(parts))).toEqual({ value: 5, year: 2021 });
    expect(officialPopulation('PL9', populationsOf([...parts, row('PL9', 2020, 7)]))).toEqual({ value: 7, year: 2020 });
  });

  it('is unknown, with a warning that names the missing parts, where only some are known', () => {
    const populations = populationsOf([row('DED2', 2021, 3), row('DED4', 2021, 2)]);
    expect(officialPopulation('DED', populations)).toBeNull();
    expect(populationIssues([{ id: 'DED' }, { id: 'DE1' }, { id: 'AT11' }], populations)).toMatchObject([
      { severity: 'warning', code: 'population-incomplete', value: 'DED5' },
    ]);
  });
});

describe('the published figures on coverage', () => {
  const FILE = 'published-coverage.json';
  const issuesOf = (from: string | RegExp, to: string) =>
    issuesAfter(FILE, (text) => {
      expect(text.replace(from, to)).not.toBe(text);
      return text.replace(from, to);
    });

  it.each([
    ['an id that nobody words', '"network-serves"', '"network-covers"', 'id', 'invalid-value', 3],
    ['a share above 100', '"sharePct": 85', '"sharePct": 850', 'sharePct', 'invalid-value', 2],
    ['a share that its words do not say', '"sharePct": 85', '"sharePct": 84', 'words', 'broken-rule', 2],
    ['a date that is none', '"2023-12-18", "words": "Present', '"end of 2023", "words": "Present', 'asOf', 'invalid-value', 2],
    ['a source that is not listed', /"sourceId": "source"\}\n\]/, '"sourceId": "hearsay"}\n]', 'sourceId', 'unknown-code', 4],
    ['a field nobody knows', '"sharePct": 85', '"sharePct": 85, "count": 3', 'count', 'unknown-field', 2],
  ])('name line and field of %s', (_, from, to, field, code, line) => {
    const [first] = issuesOf(from, to);
    expect(first).toMatchObject({ severity: 'error', code, file: FILE, line, field });
    expect(first?.remedy).not.toBe('');
  });

  it('name a figure that is missing, and one that stands twice', () => {
    expect(issuesOf(/,\n {2}\{"id": "services-available".*/, '')).toMatchObject([{ code: 'missing-row', value: 'services-available' }]);
    expect(issuesOf(/( {2}\{"id": "network-present".*\n)/, '$1$1')).toMatchObject([{ code: 'duplicate-key', line: 3 }]);
  });
});
