import { describe, expect, it } from 'vitest';
import type { HubMatch } from '../../../../src/domain/finder';
import en from '../../../../src/i18n/en';
import enChapters from '../../../../src/i18n/en/index';
import fr from '../../../../src/i18n/fr';
import frChapters from '../../../../src/i18n/fr/index';
import { createTranslator } from '../../../../src/i18n/translator';
import { kmText } from '../../../../src/ui/matches/distance-text';
import { matchReason } from '../../../../src/ui/matches/match-reason';

const english = createTranslator('en', en, enChapters);
const french = createTranslator('fr', fr, frChapters);
/** Spaces that do not break are spaces to read. */
const plain = (text: string) => text.replace(/[\u202f\u00a0]/g, ' ');

const NOTHING: HubMatch = {
  distanceKm: null,
  approximate: false,
  metNeeds: [],
  missingNeeds: [],
  metSectors: [],
  missingSectors: [],
  reach: null,
  languages: [],
  fit: 'good',
};
/** Without what a match holds beyond its words. */
const met = (need: HubMatch['metNeeds'][number]['need'], basis: HubMatch['metNeeds'][number]['basis']) =>
  ({ need, basis, offers: [] }) as HubMatch['metNeeds'][number];

function reasonOf(match: Partial<HubMatch>, { translator = english, country = 'SI', fromPlace = true } = {}) {
  const { facts, missing } = matchReason({ ...NOTHING, ...match }, { country }, fromPlace, translator);
  return { facts: facts.map(plain), missing: missing.map(plain) };
}

describe('the reason of a match', () => {
  it('tells distance, offers, topics and reach in this order, with the ground of each', () => {
    const { facts, missing } = reasonOf({
      distanceKm: 61.7,
      metNeeds: [met('robots', 'title'), met('try', 'stated')],
      metSectors: [{ sector: 'manufacturing', basis: 'title' }],
      reach: 'region',
    });
    expect(facts).toEqual(['62 km', 'offers Try before buying (stated)', 'Robots, Manufacturing (from its title)', 'your region']);
    expect(missing).toEqual([]);
  });

  it('does the same in French', () => {
    const { facts } = reasonOf(
      {
        distanceKm: 61.7,
        metNeeds: [met('robots', 'title'), met('try', 'call')],
        metSectors: [{ sector: 'manufacturing', basis: 'title' }],
        reach: 'country',
      },
      { translator: french },
    );
    expect(facts).toEqual([
      '62 km',
      'propose : Essayer avant d’acheter (selon les conditions de sa subvention européenne)',
      `Robots, ${fr.sectors.manufacturing} (d’après son intitulé)`,
      'votre pays',
    ]);
  });

  it('keeps apart what stands on different grounds, in the order of the answers', () => {
    const { facts } = reasonOf({ metNeeds: [met('ai', 'network'), met('robots', 'stated'), met('data', 'network')] }, { fromPlace: false });
    expect(facts).toEqual(['Artificial intelligence, Use my data (from its network)', 'Robots (stated)']);
  });

  it('begins with a capital, whatever comes first', () => {
    expect(reasonOf({ metNeeds: [met('train', 'call')] }, { fromPlace: false }).facts).toEqual([
      'Offers Train my people (by the terms of its EU grant)',
    ]);
    expect(reasonOf({ distanceKm: 0.4 }).facts).toEqual(['Less than 1 km']);
    expect(reasonOf({ reach: 'country' }, { translator: french, fromPlace: false }).facts).toEqual(['Votre pays']);
  });

  it('says that a distance is not known only to who told a place', () => {
    expect(reasonOf({}).facts).toEqual(['Distance not known']);
    expect(reasonOf({}, { translator: french }).facts).toEqual(['Distance inconnue']);
    expect(reasonOf({}, { fromPlace: false }).facts).toEqual([]);
  });

  it('names a country abroad and its languages in the language of the page', () => {
    const abroad = { distanceKm: 55, reach: 'abroad' } as const;
    expect(reasonOf({ ...abroad, languages: ['de'] }, { country: 'AT' }).facts[1]).toBe('abroad: Austria (German)');
    expect(reasonOf({ ...abroad, languages: ['nl', 'fr', 'de'] }, { country: 'BE' }).facts[1]).toBe(
      'abroad: Belgium (Dutch, French and German)',
    );
    expect(reasonOf({ ...abroad, languages: ['de'] }, { country: 'AT', translator: french }).facts[1]).toBe(
      'à l’étranger : Autriche (allemand)',
    );
    expect(reasonOf(abroad, { country: 'AT' }).facts[1]).toBe('abroad: Austria');
  });

  it('tells what a hub does not list apart from what is not known of it', () => {
    const match: Partial<HubMatch> = {
      missingNeeds: [
        { need: 'robots', known: true },
        { need: 'try', known: false },
      ],
      missingSectors: [
        { sector: 'manufacturing', known: false },
        { sector: 'health', known: true },
      ],
    };
    expect(reasonOf(match).missing).toEqual(['Does not list: Robots, Health', 'Not known: Try before buying, Manufacturing']);
    expect(reasonOf(match, { translator: french }).missing).toEqual([
      `Ne mentionne pas : Robots, ${fr.sectors.health}`,
      `Non connu : Essayer avant d’acheter, ${fr.sectors.manufacturing}`,
    ]);
    expect(reasonOf({ missingNeeds: [{ need: 'robots', known: false }] }).missing).toEqual(['Not known: Robots']);
  });
});

describe('a distance in words', () => {
  const text = (km: number | null, approximate = false, translator = english) => plain(kmText(km, approximate, translator));

  it('is rounded to kilometres', () => {
    expect([0, 0.99, 1, 61.7, 1234.4].map((km) => text(km))).toEqual(['less than 1 km', 'less than 1 km', '1 km', '62 km', '1,234 km']);
    expect(text(1234.4, false, french)).toBe('1 234 km');
  });

  it('is told by tens, and as about, to the middle of a region', () => {
    expect([0, 4, 38, 44, 1236].map((km) => text(km, true))).toEqual([
      'about 10 km',
      'about 10 km',
      'about 40 km',
      'about 40 km',
      'about 1,240 km',
    ]);
    expect(text(38, true, french)).toBe('environ 40 km');
  });

  it('is told where it is not known, also to the middle of a region', () => {
    expect([text(null), text(null, true), text(null, false, french)]).toEqual([
      'distance not known',
      'distance not known',
      'distance inconnue',
    ]);
  });
});
