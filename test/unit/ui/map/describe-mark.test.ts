import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/mark';
import en from '../../../../src/i18n/en';
import stage from '../../../../src/i18n/en/stage';
import { createTranslator } from '../../../../src/i18n/translator';
import { describeMark } from '../../../../src/ui/map/describe-mark';
import { hubWith } from '../../../fixtures/hubs';
import { ENGLISH_WORDS } from '../../../fixtures/words';

const translator = createTranslator('en', en, ENGLISH_WORDS);

describe('describeMark', () => {
  const hub = hubWith({ name: 'Beta', city: 'Lyon', precision: 'city' });
  const mark = (hubCount: number, placeId: string | null): Mark => ({
    id: 'm',
    lngLat: [0, 0],
    hubCount,
    placeId,
    segments: [],
    range: [0, hubCount],
  });

  it('names a single hub with its kind and place', () => {
    expect(describeMark(mark(1, 'g1'), hub, translator)).toEqual({ title: 'Beta', text: `${en.kinds.edih} · Lyon, France` });
  });

  it('says of a hub at the middle of its region that it stands there, and not in a city', () => {
    const { text } = describeMark(mark(1, 'FRK2'), hubWith({ city: 'Lyon', precision: 'region' }), translator);
    expect(text).toBe(`${en.kinds.edih} · ${en.precision.region}`);
  });

  it('counts hubs, names the place they share, and says what opening does', () => {
    expect(describeMark(mark(2, null), hub, translator)).toEqual({ title: '2 hubs', text: stage.map.clickZooms });
    expect(describeMark(mark(2, 'g1'), hub, translator)).toEqual({ title: '2 hubs, Lyon, France', text: stage.map.clickLists });
  });
});
