import { describe, expect, it } from 'vitest';
import type { HubMatch } from '../../../../src/domain/finder/explain';
import type { Hub, HubDetails } from '../../../../src/domain/hub';
import en from '../../../../src/i18n/en';
import chapters from '../../../../src/i18n/en/index';
import { createTranslator } from '../../../../src/i18n/translator';
import { compareHubs, type Comparison, type CompareFact, type ComparedHub } from '../../../../src/ui/shortlist/compare-rows';
import { detailsWith, hubWith } from '../../../fixtures/hubs';

const translator = createTranslator('en', en, chapters);
const words = chapters.shortlist.comparison;

const MATCH: HubMatch = {
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
const MET = { need: 'try', offers: ['test-before-invest'], basis: 'call' } as const satisfies HubMatch['metNeeds'][number] & {
  readonly offers: readonly string[];
};
interface Facts extends Partial<Hub> {
  readonly details?: Partial<HubDetails>;
  readonly match?: Partial<HubMatch>;
}
const compared = ({ details, match, ...hub }: Facts): ComparedHub => ({
  hub: hubWith(hub),
  details: details === undefined ? null : detailsWith(details),
  match: match === undefined ? null : { ...MATCH, ...match },
});
const compare = (hubs: readonly Facts[], measured = false) => compareHubs(hubs.map(compared), translator, measured);
const factsOf = (rows: Comparison['same']) => rows.map(({ fact }) => fact);
const rowOf = ({ differing, same }: Comparison, fact: CompareFact) => [...differing, ...same].find((row) => row.fact === fact);
const textsOf = (comparison: Comparison, fact: CompareFact) =>
  rowOf(comparison, fact)?.cells.map(({ items }) => items && items.map(({ text, mark }) => (mark === null ? text : `${mark}: ${text}`)));

describe('hubs side by side', () => {
  it('part into what differs and what is the same, each in the order of display', () => {
    const { differing, same } = compare([
      { coordinator: 'A', country: 'FR' },
      { coordinator: 'B', country: 'ES' },
    ]);
    expect(factsOf(differing)).toEqual(['country', 'coordinator']);
    expect(factsOf(same)).toEqual(['kind', 'services', 'technologies', 'sectors', 'place', 'precision']);
  });

  it('differ also where the same value is not as well attested', () => {
    const services = ['skills-training'] as const;
    const { differing } = compare([
      { services, servicesBasis: 'stated' },
      { services, servicesBasis: 'call' },
    ]);
    expect(factsOf(differing)).toEqual(['services']);
  });

  it('are the same whatever the order of their lists', () => {
    const { same } = compare([{ technologies: ['robotics', 'quantum'] }, { technologies: ['quantum', 'robotics'] }]);
    expect(factsOf(same)).toContain('technologies');
  });

  it('differ where one is not known, and unknown is neither a text nor an empty list', () => {
    const comparison = compare([{ services: ['skills-training'], coordinator: 'A' }, {}]);
    expect(factsOf(comparison.differing)).toEqual(['services', 'coordinator']);
    expect(textsOf(comparison, 'services')).toEqual([[en.services['skills-training']], null]);
    expect(rowOf(comparison, 'services')!.cells[1]!.basis).toBeNull();
  });

  it('mark and lead with what all lists hold', () => {
    const comparison = compare([{ technologies: ['robotics', 'quantum', 'blockchain'] }, { technologies: ['blockchain', 'robotics'] }]);
    expect(textsOf(comparison, 'technologies')).toEqual([
      ['shared: Robotics', 'shared: Blockchain', 'Quantum'],
      ['shared: Blockchain', 'shared: Robotics'],
    ]);
  });

  it('mark nothing as common where one list is not known', () => {
    const comparison = compare([{ technologies: ['robotics', 'quantum'] }, { technologies: ['robotics', 'quantum'] }, {}]);
    expect(textsOf(comparison, 'technologies')![0]).toEqual(['Robotics', 'Quantum']);
  });

  it('say on what ground a fact stands', () => {
    const comparison = compare([{ sectors: ['health'], techSectorBasis: 'title', city: 'Lyon', cityBasis: 'name' }, {}]);
    expect(rowOf(comparison, 'sectors')!.cells[0]!.basis).toBe(chapters.reading.basis.techSector.title);
    expect(rowOf(comparison, 'place')!.cells[0]!.basis).toBe(chapters.reading.basis.city.name);
  });

  it('have rows of what arrives later only once it is there for all', () => {
    const late = ['website', 'completeness', 'sources'];
    expect(factsOf(compare([{ details: {} }, {}]).differing).filter((fact) => late.includes(fact))).toEqual([]);
    const comparison = compare([{ details: { website: 'https://a.test/', sources: [{ title: 'One' }] } }, { details: {} }]);
    expect(textsOf(comparison, 'website')).toEqual([['https://a.test/'], null]);
    expect(textsOf(comparison, 'sources')).toEqual([['1 source'], ['0 sources']]);
    expect(textsOf(comparison, 'completeness')).toEqual([['2 of 9 facts known'], ['1 of 9 facts known']]);
  });
});

describe('what was asked', () => {
  it('has no row while nothing is asked, or only where the firm is', () => {
    expect(rowOf(compare([{}, {}]), 'asked')).toBeUndefined();
    expect(rowOf(compare([{ match: {} }, { match: {} }], true), 'asked')).toBeUndefined();
  });

  it('is met with its ground, known to lack, or not known', () => {
    const comparison = compare([
      { match: { metNeeds: [MET], missingSectors: [{ sector: 'health', known: false }] } },
      { match: { missingNeeds: [{ need: 'try', known: true }], metSectors: [{ sector: 'health', basis: 'stated' }] } },
    ]);
    const need = chapters.matches.needs.try;
    expect(textsOf(comparison, 'asked')).toEqual([
      [`met: ${words.offered(need, chapters.reading.basis.services.call)}`, `unknown: ${words.notKnown('Health')}`],
      [`met: ${words.offered('Health', chapters.reading.basis.techSector.stated)}`, `lacking: ${words.notOffered(need)}`],
    ]);
  });
});

describe('the distance', () => {
  it('is a row once there is a place to measure from, approximate for a hub known by region', () => {
    const hubs: Facts[] = [{ match: { distanceKm: 61.6, approximate: true } }, { match: { distanceKm: 4.25 } }, { match: {} }];
    expect(rowOf(compare(hubs), 'distance')).toBeUndefined();
    const comparison = compare(hubs, true);
    expect(textsOf(comparison, 'distance')).toEqual([[chapters.matches.distance.about('60')], [chapters.matches.distance.km('4')], null]);
    expect(rowOf(comparison, 'distance')!.cells.map(({ basis }) => basis)).toEqual([words.toMiddleOfRegion, null, null]);
  });
});

describe('a hub that stands alone', () => {
  it('differs from nothing: all its rows stand in one group', () => {
    const { differing, same } = compare([{ technologies: ['robotics', 'quantum'] }]);
    expect(differing.length).toBeGreaterThan(5);
    expect(same).toEqual([]);
    expect(textsOf({ differing, same }, 'technologies')).toEqual([['Robotics', 'Quantum']]);
  });

  it('and none at all have no rows', () => {
    expect(compare([])).toEqual({ differing: [], same: [] });
  });
});
