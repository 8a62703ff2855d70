import { describe, expect, it } from 'vitest';
import { decodeObservations } from '../../../src/dataset/observations';
import { SCHEMA_VERSION, type ObservationsFile } from '../../../src/domain/files';
import { PUBLISHED_INDICATORS } from '../../../src/domain/indicators';
import { observationsFile } from '../../fixtures/geography';

describe('decoding observations', () => {
  it('gives value, year and flag by code', () => {
    const decoded = decodeObservations(observationsFile);
    expect(Object.fromEntries(decoded['internet-access'])).toEqual({
      FRK1: { value: 80.5, year: 2024, flag: null },
      FRK2: { value: 90, year: 2023, flag: 'b' },
      ES: { value: 95, year: 2024, flag: null },
    });
  });

  it('keeps 0', () => {
    const file = { schemaVersion: SCHEMA_VERSION, indicators: { 'ai-use': { FR: [0, 2024, null] } } } as unknown as ObservationsFile;
    expect(decodeObservations(file)['ai-use'].get('FR')).toEqual({ value: 0, year: 2024, flag: null });
  });

  it('has a map for every published indicator, empty where the file has none', () => {
    const decoded = decodeObservations(observationsFile);
    expect(Object.keys(decoded).sort()).toEqual(PUBLISHED_INDICATORS.map(({ id }) => id).sort());
    expect(decoded['cloud-use'].size).toBe(0);
  });
});
