import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, type Answers } from '../../../../src/domain/answers';
import { adviseOn, rankHubs } from '../../../../src/domain/finder';
import type { Hub } from '../../../../src/domain/hub';
import { buildHubColumns } from '../../../../src/domain/hub-columns';
import { hubWith } from '../../../fixtures/hubs';
import { MARIBOR } from './cases';

const ROBOTS: Answers = { origin: MARIBOR, needs: ['robots'], sectors: [] };
const adviceOn = (hubs: readonly Hub[], answers: Answers) => adviseOn(hubs, rankHubs(hubs, buildHubColumns(hubs), answers), answers);

const robots = (facts: Partial<Hub> = {}) =>
  hubWith({ kind: 'dih', country: 'SI', technologies: ['robotics'], techSectorBasis: 'stated', ...facts });
const general = (facts: Partial<Hub>) => hubWith({ kind: 'edih', kindBasis: 'stated', country: 'AT', ...facts });

describe('there is no advice', () => {
  it('where a hub at hand meets all that was asked', () => {
    expect(adviceOn([robots({ lngLat: [14.5, 46] })], ROBOTS)).toBeNull();
    expect(adviceOn([robots({ lngLat: [14.5, 46], sectors: ['health'] })], { ...ROBOTS, sectors: ['health'] })).toBeNull();
  });

  it('where one of the same region does whose place is not known', () => {
    expect(adviceOn([robots({ regionId: 'SI03' })], ROBOTS)).toBeNull();
    expect(adviceOn([robots({ regionId: 'SI04' })], ROBOTS)).not.toBeNull();
  });

  it('where any hub does and no origin is known', () => {
    expect(adviceOn([robots()], { ...ROBOTS, origin: null })).toBeNull();
  });

  it('where nothing was asked but where the hubs are, and one is at hand', () => {
    expect(adviceOn([hubWith({ lngLat: [14.5, 46] })], { ...NO_ANSWERS, origin: MARIBOR })).toBeNull();
  });
});

describe('advice', () => {
  it('comes where all that match are far away, or match in part', () => {
    expect(adviceOn([robots({ lngLat: [2.35, 48.86] })], ROBOTS)).not.toBeNull();
    expect(adviceOn([robots({ lngLat: [14.5, 46] })], { ...ROBOTS, sectors: ['health'] })).not.toBeNull();
    expect(adviceOn([], ROBOTS)).toEqual({ nearestGeneral: null, country: 'SI', nationalHubCount: 0 });
  });

  it('names the nearest hub that is stated to be a European one, whatever its country', () => {
    const hubs = [
      general({ lngLat: [16.37, 48.2] }),
      general({ lngLat: null }),
      general({ lngLat: [15.44, 47.07] }),
      general({ lngLat: [15.65, 46.6], kindBasis: 'inferred-from-title' }),
      general({ lngLat: [15.65, 46.6], kind: 'dih' }),
    ];
    expect(adviceOn(hubs, ROBOTS)).toMatchObject({ nearestGeneral: 2 });
  });

  it('counts the hubs of the country', () => {
    const hubs = [general({ country: 'GR' }), general({ country: 'GR', lngLat: [22, 37] }), general({ country: 'BG' })];
    expect(adviceOn(hubs, { ...ROBOTS, origin: { ...MARIBOR, regionId: 'EL65' } })).toMatchObject({ country: 'GR', nationalHubCount: 2 });
  });

  it('leaves out what it cannot tell', () => {
    const hubs = [general({ lngLat: [15, 46] })];
    expect(adviceOn(hubs, { ...ROBOTS, origin: null })).toEqual({ nearestGeneral: null, country: null, nationalHubCount: 0 });
    expect(adviceOn(hubs, { ...ROBOTS, origin: { ...MARIBOR, regionId: null } })).toEqual({
      nearestGeneral: 0,
      country: null,
      nationalHubCount: 0,
    });
  });
});
