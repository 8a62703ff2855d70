/** Rows of the indicator tables → the official population of the drawn regions, those drawn at NUTS 1 included. */
import type { Region } from '../domain/region';
import type { RegionFacts } from '../domain/region-facts';
import type { Issue } from './issue';
import type { ObservationRow } from './validate-indicators';

/** Persons on 1 January. Source: Eurostat, demo_r_pjanaggr3. */
const POPULATION_COLUMN = 'population';

/** The NUTS 2 regions in each region that is drawn at NUTS 1, by the last character of their codes. Source: NUTS 2021 and 2024, alike in these. */
const PARTS: Readonly<Record<string, string>> = {
  DE1: '1234',
  DE2: '1234567',
  DE3: '0',
  DE4: '0',
  DE5: '0',
  DE6: '0',
  DE7: '123',
  DE8: '0',
  DE9: '1234',
  DEA: '12345',
  DEB: '123',
  DEC: '0',
  DED: '245',
  DEE: '0',
  DEF: '0',
  DEG: '0',
  PL9: '12',
};

type Population = NonNullable<RegionFacts['population']>;

/** By code, then by year. */
export type Populations = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function populationsOf(rows: readonly ObservationRow[]): Populations {
  const byCode = new Map<string, Map<number, number>>();
  for (const { indicator, code, year, value } of rows)
    if (indicator === POPULATION_COLUMN) byCode.set(code, (byCode.get(code) ?? new Map<number, number>()).set(year, value));
  return byCode;
}

/**
 * The population of a drawn region in the newest year, as published under its own code; where it is not, and the region is drawn at NUTS 1, the sum
 * of its NUTS 2 regions in the newest year of which all are known; else `null`.
 */
export function officialPopulation(regionId: string, populations: Populations): Population | null {
  return newestSum([regionId], populations) ?? newestSum(partsOf(regionId), populations);
}

function partsOf(regionId: string): string[] {
  return Array.from(PARTS[regionId] ?? '', (ending) => regionId + ending);
}

function newestSum(codes: readonly string[], populations: Populations): Population | null {
  const years = [...(populations.get(codes[0] ?? '')?.keys() ?? [])].sort((a, b) => b - a);
  for (const year of years) {
    const values = codes.flatMap((code) => populations.get(code)?.get(year) ?? []);
    if (values.length === codes.length) return { value: values.reduce((sum, value) => sum + value, 0), year };
  }
  return null;
}

/** A warning for each region of which the population of some parts is known, but not of all: it has none then. */
export function populationIssues(regions: readonly Pick<Region, 'id'>[], populations: Populations): Issue[] {
  return regions.flatMap(({ id }): Issue[] => {
    const missing = partsOf(id).filter((code) => !populations.has(code));
    if (missing.length === 0 || missing.length === partsOf(id).length || officialPopulation(id, populations) !== null) return [];
    return [
      {
        severity: 'warning',
        code: 'population-incomplete',
        file: 'indicators/context_nuts.csv',
        line: null,
        field: 'nuts_code',
        value: missing.join(', '),
        message: `The population of region '${id}' is not told: parts of it are missing.`,
        remedy: 'Add the rows of these parts, of the year of the others.',
      },
    ];
  });
}
