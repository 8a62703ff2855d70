import { loadInstruments } from '../dataset/instruments';
import type { DataSource, InstrumentsFile } from '../domain/files';
import { assess, type Assessment, type InstrumentRules, type MaturityAnswers, type QuestionId } from '../domain/instruments';

const NO_MATURITY_ANSWERS: MaturityAnswers = {};

/**
 * What the visitor has answered about the firm, and what follows. It lives as long as the page, so that the answers are still there after a look at a
 * hub; it is in no link, is not stored and is sent nowhere.
 */
export class InstrumentCheck {
  readonly rules: InstrumentRules;
  readonly sources: readonly DataSource[];

  #answers = $state.raw(NO_MATURITY_ANSWERS);
  readonly assessment: Assessment = $derived.by(() => assess(this.#answers, this.rules));

  constructor({ sources, ...rules }: InstrumentsFile) {
    this.rules = rules;
    this.sources = sources;
  }

  get answers(): MaturityAnswers {
    return this.#answers;
  }

  answer(question: QuestionId, answer: string): void {
    this.#answers = { ...this.#answers, [question]: answer };
  }

  startOver(): void {
    this.#answers = NO_MATURITY_ANSWERS;
  }
}

/** With no answer yet. @throws DataFileError */
export async function loadInstrumentCheck(baseUrl: string): Promise<InstrumentCheck> {
  return new InstrumentCheck(await loadInstruments(baseUrl));
}
