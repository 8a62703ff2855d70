import { describe, expect, it } from 'vitest';
import { assess, type MaturityAnswers } from '../../../src/domain/instruments';
import { instrumentsFile as rules, QUESTIONS } from '../../fixtures/instruments';

/** Answers with so many points in all, the first questions answered best. */
function answersWorth(points: number): MaturityAnswers {
  let left = points;
  const entries = rules.questions.map(({ id, answers }) => {
    const answer = answers.findLast((candidate) => candidate.points <= left)!;
    left -= answer.points;
    return [id, answer.id] as const;
  });
  return Object.fromEntries(entries);
}

describe('the band', () => {
  it.each([
    [0, 'low'],
    [4, 'low'],
    [5, 'medium'],
    [8, 'medium'],
    [9, 'high'],
    [12, 'high'],
  ])('of %i points is %s', (points, band) => {
    expect(assess(answersWorth(points), rules).band).toBe(band);
  });

  it('waits for every answer, and says which are missing', () => {
    expect(assess({}, rules)).toMatchObject({ missing: QUESTIONS, band: null, suitable: [] });
    const all = answersWorth(12);
    for (const question of QUESTIONS) {
      const others = Object.fromEntries(Object.entries(all).filter(([id]) => id !== question));
      expect(assess(others, rules)).toMatchObject({ missing: [question], band: null, suitable: [] });
    }
  });

  it('takes an answer that the rules do not know as missing', () => {
    expect(assess({ ...answersWorth(12), data: 'in the cellar' }, rules)).toMatchObject({ missing: ['data'], band: null });
  });
});

describe('each dimension', () => {
  it('is told by itself, as soon as its question is answered', () => {
    const { dimensions } = assess({ strategy: 'own', readiness: 'programs', people: 'alone' }, rules);
    expect(dimensions.map(({ level }) => level)).toEqual(['strong', 'under-way', 'beginning', null, null, null]);
    expect(dimensions.map(({ dimension }) => dimension)).toEqual(rules.questions.map(({ dimension }) => dimension));
  });
});

describe('the instruments', () => {
  const suitable = (answers: MaturityAnswers) =>
    assess(answers, rules).suitable.map(({ instrument, wished }) => `${instrument.id}${wished ? ' wished' : ''}`);

  it('are those made for the band, what the firm wants first', () => {
    const beginner = { ...answersWorth(0), strategy: 'together' };
    expect(suitable(beginner)).toEqual(['application-experiment-twin-low-digital wished', 'generic-experiment']);
    expect(suitable({ ...answersWorth(12), strategy: 'for-larger' })).toEqual([
      'digital-challenge wished',
      'application-experiment-single',
      'application-experiment-twin',
    ]);
  });

  it('keep the order of the rules where nothing is wished', () => {
    expect(suitable({ ...answersWorth(8), strategy: 'learn' })).toEqual([
      'application-experiment-single',
      'application-experiment-twin',
      'application-experiment-twin-low-digital',
      'digital-challenge',
    ]);
  });
});
