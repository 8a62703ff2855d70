/** The rules of `data/` as they are published. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess, BANDS, INSTRUMENTS, type Instrument } from '../../../src/domain/instruments';
import en from '../../../src/i18n/en/instruments';
import fr from '../../../src/i18n/fr/instruments';
import { instrumentsFile } from '../../../src/pipeline/instruments';
import { readInstruments } from '../../../src/pipeline/validate-instruments';
import { readLists } from '../../../src/pipeline/validate-overrides';
import { allAnswers, QUESTIONS } from '../../fixtures/instruments';

const DATA_DIR = join(import.meta.dirname, '../../../data');
const { sources } = readLists(DATA_DIR);
const { tables, issues } = readInstruments(DATA_DIR, sources);
const file = instrumentsFile(tables, sources);
const assessed = allAnswers(file).map((answers) => ({ answers, ...assess(answers, file) }));

describe('the rules', () => {
  it('are sound, and hold every question and every instrument', () => {
    expect(issues).toEqual([]);
    expect(file.questions.map(({ id }) => id)).toEqual(QUESTIONS);
    expect(file.instruments.map(({ id }) => id).sort()).toEqual([...INSTRUMENTS].sort());
  });

  it('give every way of answering a band and an instrument', () => {
    expect(assessed).toHaveLength(5 * 3 ** 5);
    for (const { band, suitable } of assessed) {
      expect(BANDS).toContain(band);
      expect(suitable.length).toBeGreaterThan(0);
    }
  });

  it('never lower the band for a better answer', () => {
    const bandOf = new Map(assessed.map(({ answers, band }) => [JSON.stringify(answers), BANDS.indexOf(band!)]));
    for (const { answers, band } of assessed)
      for (const { id, answers: possible } of file.questions) {
        const position = possible.findIndex((answer) => answer.id === answers[id]);
        for (const better of possible.slice(position + 1))
          expect(bandOf.get(JSON.stringify({ ...answers, [id]: better.id })), `${JSON.stringify(answers)} ${id}`).toBeGreaterThanOrEqual(
            BANDS.indexOf(band!),
          );
      }
  });

  it('reach every band, and put every instrument first for some firm that wishes for it', () => {
    expect(new Set(assessed.map(({ band }) => band))).toEqual(new Set(BANDS));
    const firsts = assessed.flatMap(({ suitable: [first] }) => (first?.wished === true ? [first.instrument.id] : []));
    for (const id of INSTRUMENTS) expect(firsts).toContain(id);
  });

  it('name sources with title and address, and say of every past offer where it is told', () => {
    expect(file.sources.map(({ id }) => id).sort()).toEqual(['digifed', 'dma']);
    for (const { title, url } of file.sources) expect([title.length > 10, URL.canParse(url ?? '')]).toEqual([true, true]);
    for (const { offered } of file.instruments) expect(new URL(offered.source).hostname).toBe('digifed.org');
  });

  it('tell the amounts that their sources tell, and no other', () => {
    const grants = (id: Instrument['id']) => file.instruments.find((candidate) => candidate.id === id)?.offered.grants;
    expect(grants('application-experiment-twin')).toEqual([{ firms: 2, mostEuroEach: 50000 }]);
    expect(grants('generic-experiment')).toEqual([]);
    expect(grants('digital-challenge')).toEqual([
      { firms: 1, mostEuroEach: 110000 },
      { firms: 2, mostEuroEach: 55000 },
    ]);
  });
});

describe.each([
  ['English', en],
  ['French', fr],
])('the words in %s', (_, words) => {
  it('say guidance, and something else of every answer and instrument', () => {
    expect(words.guidance).toMatch(/not an assessment|pas une évaluation/);
    const said = [
      ...file.questions.flatMap(({ id, answers }) => answers.map((answer) => (words.questions[id].answers as Record<string, string>)[answer.id])),
      ...file.instruments.map(({ id }) => words.instruments[id].what),
    ];
    for (const text of said) expect(text).toMatch(/^\S.*\S$/u);
    expect(new Set(said).size).toBe(said.length);
  });

  it('word counts without their placeholder', () => {
    for (const count of [1, 2, 5]) expect(words.stillMissing(count) + words.allHubs(count) + words.answered(count, 6)).not.toContain('#');
  });
});
