import { describe, expect, it } from 'vitest';
import { missingFacts, RECORD_FACTS } from '../../../src/domain/completeness';
import { detailsWith, hubWith } from '../../fixtures/hubs';

const complete = hubWith({
  city: 'Lyon',
  regionId: 'FRK2',
  coordinator: 'CNRS',
  services: ['skills-training'],
  technologies: ['robotics'],
  sectors: ['health'],
});
const completeDetails = detailsWith({ website: 'https://hub.test', summary: 'Helps.' });

describe('missingFacts', () => {
  it('are none for a complete record', () => {
    expect(missingFacts(complete, completeDetails)).toEqual([]);
  });

  it('are all facts, in their order, where only the country is known', () => {
    expect(missingFacts(hubWith({ kind: 'unknown' }), detailsWith())).toEqual(RECORD_FACTS);
  });

  it('take a region stated at NUTS 1 for known', () => {
    expect(missingFacts({ ...complete, regionId: null, statedRegion: 'FRK' }, completeDetails)).toEqual([]);
    expect(missingFacts({ ...complete, regionId: null }, completeDetails)).toEqual(['region']);
  });

  it('tell each fact by itself', () => {
    expect(missingFacts({ ...complete, coordinator: null, sectors: null }, { ...completeDetails, summary: null })).toEqual([
      'coordinator',
      'sectors',
      'summary',
    ]);
  });
});
