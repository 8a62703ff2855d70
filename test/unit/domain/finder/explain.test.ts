import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, type Answers } from '../../../../src/domain/answers';
import { explainMatch } from '../../../../src/domain/finder';
import { hubWith } from '../../../fixtures/hubs';
import { MARIBOR } from './cases';

const asked = (answers: Partial<Answers>): Answers => ({ ...NO_ANSWERS, ...answers });

describe('what is met', () => {
  it('stands in the order in which it was asked, with its ground and with what the hub offers', () => {
    const hub = hubWith({
      services: ['test-before-invest', 'skills-training'],
      servicesBasis: 'call',
      technologies: ['robotics'],
      sectors: ['health', 'manufacturing'],
      techSectorBasis: 'title',
    });
    const match = explainMatch(hub, asked({ needs: ['smart-machines', 'train'], sectors: ['manufacturing', 'health'] }), NaN);
    expect(match.metNeeds).toEqual([
      { need: 'smart-machines', offers: ['robotics'], basis: 'title' },
      { need: 'train', offers: ['skills-training'], basis: 'call' },
    ]);
    expect(match.metSectors).toEqual([
      { sector: 'manufacturing', basis: 'title' },
      { sector: 'health', basis: 'title' },
    ]);
    expect(match).toMatchObject({ missingNeeds: [], missingSectors: [], fit: 'good' });
  });

  it('has all that the hub offers of a need with several meanings', () => {
    const hub = hubWith({ technologies: ['internet-of-things', 'cyber-physical-systems'], techSectorBasis: 'stated' });
    expect(explainMatch(hub, asked({ needs: ['sensors'] }), NaN).metNeeds[0]!.offers).toEqual([
      'internet-of-things',
      'cyber-physical-systems',
    ]);
  });

  it('stands on the weakest ground where the record gives none', () => {
    const hub = hubWith({ services: ['skills-training'], technologies: ['quantum'] });
    expect(explainMatch(hub, asked({ needs: ['train', 'quantum'] }), NaN).metNeeds.map(({ basis }) => basis)).toEqual(['call', 'network']);
  });
});

describe('what is missing', () => {
  const answers = asked({ needs: ['robots', 'try'], sectors: ['health'] });
  const known = (facts: Parameters<typeof hubWith>[0]) => {
    const { missingNeeds, missingSectors } = explainMatch(hubWith(facts), answers, NaN);
    return [...missingNeeds, ...missingSectors].map(({ known }) => known);
  };

  it('is known to lack where the offers are stated', () => {
    const facts = { services: ['skills-training'], technologies: ['quantum'], sectors: ['energy'] } as const;
    expect(known({ ...facts, servicesBasis: 'stated', techSectorBasis: 'stated' })).toEqual([true, true, true]);
  });

  it('is open where nothing is on record, or a title or network only hints at what there is', () => {
    expect(known({})).toEqual([false, false, false]);
    expect(known({ technologies: ['quantum'], sectors: ['energy'], techSectorBasis: 'title' })).toEqual([false, false, false]);
    expect(known({ technologies: ['quantum'], sectors: ['energy'], techSectorBasis: 'network' })).toEqual([false, false, false]);
    expect(known({ technologies: ['quantum'], techSectorBasis: 'stated' })).toEqual([true, false, false]);
  });
});

describe('where it is', () => {
  it('is a distance, or none where it is not known', () => {
    expect(explainMatch(hubWith({ lngLat: [15, 46] }), asked({ origin: MARIBOR }), 62.4)).toMatchObject({
      distanceKm: 62.4,
      approximate: false,
    });
    expect(explainMatch(hubWith({ lngLat: [15, 46], precision: 'region' }), asked({ origin: MARIBOR }), 62.4).approximate).toBe(true);
    expect(explainMatch(hubWith(), asked({ origin: MARIBOR }), NaN).distanceKm).toBeNull();
  });

  it('names the languages of a country across the border, and only there', () => {
    expect(explainMatch(hubWith({ country: 'BE' }), asked({ origin: MARIBOR }), NaN)).toMatchObject({
      reach: 'abroad',
      languages: ['nl', 'fr', 'de'],
    });
    expect(explainMatch(hubWith({ country: 'SI' }), asked({ origin: MARIBOR }), NaN)).toMatchObject({ reach: 'country', languages: [] });
  });

  it('is not said without an origin, or where its region is not known', () => {
    expect(explainMatch(hubWith(), asked({ needs: ['ai'] }), NaN)).toMatchObject({ reach: null, languages: [] });
    expect(explainMatch(hubWith(), asked({ origin: { ...MARIBOR, regionId: null } }), NaN)).toMatchObject({ reach: null, languages: [] });
  });
});
