/** What a firm's six answers say of its digital maturity, and which instruments of support suit it. The points and conditions are rules of the data. */
import type { Service } from './vocabularies';

/** What was tried by federations of hubs to support small firms. */
export const INSTRUMENTS = [
  'generic-experiment',
  'application-experiment-single',
  'application-experiment-twin',
  'application-experiment-twin-low-digital',
  'digital-challenge',
] as const;
export type InstrumentId = (typeof INSTRUMENTS)[number];

/** The six dimensions of the Digital Maturity Assessment for small firms. Source: European Commission, Joint Research Centre. */
export const DIMENSIONS = [
  'digital-business-strategy',
  'digital-readiness',
  'human-centric-digitalisation',
  'data-management',
  'automation-and-ai',
  'green-digitalisation',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The questions and what can be answered, the least mature first. The wording is the dictionary's, the points are the rules'. */
export const QUESTION_ANSWERS = {
  strategy: ['nothing', 'learn', 'own', 'together', 'for-larger'],
  readiness: ['basics', 'programs', 'linked'],
  people: ['alone', 'some', 'everyone'],
  data: ['scattered', 'stored', 'used'],
  automation: ['by-hand', 'steps', 'processes'],
  green: ['not-yet', 'measured', 'managed'],
} as const;
export type QuestionId = keyof typeof QUESTION_ANSWERS;
export type AnswerOf<Question extends QuestionId> = (typeof QUESTION_ANSWERS)[Question][number];
/** What the firm wants to do next: the instruments differ by it. */
export type Wish = AnswerOf<'strategy'>;

/** The lowest first. */
export const BANDS = ['low', 'medium', 'high'] as const;
export type Band = (typeof BANDS)[number];

/** How far a firm is in one dimension: the fewest points, some, or all that there are. */
export type DimensionLevel = 'beginning' | 'under-way' | 'strong';

export interface Question {
  readonly id: QuestionId;
  readonly dimension: Dimension;
  /** In the order of display; points never fall along it. */
  readonly answers: readonly { readonly id: string; readonly points: number }[];
}

/** What a call of the past gave: closed, and told as such. */
export interface PastOffer {
  /** Which of its calls, and in which year; `null` where the source does not tell. */
  readonly call: number | null;
  readonly year: number | null;
  /** At most so much for each firm, by the number of firms that applied together; empty where the source tells no amount. */
  readonly grants: readonly { readonly firms: number; readonly mostEuroEach: number }[];
  readonly source: string;
}

export interface Instrument {
  readonly id: InstrumentId;
  /** For which digital maturity it was made. */
  readonly bands: readonly Band[];
  /** It asks for one of these. */
  readonly wishes: readonly Wish[];
  /** What a hub must offer to help with it. */
  readonly service: Service;
  /** What of a hub helps besides. */
  readonly furtherServices: readonly Service[];
  readonly offered: PastOffer;
}

/** The table of rules. */
export interface InstrumentRules {
  readonly questions: readonly Question[];
  /** The lowest first: a band begins at so many points and ends where the next begins. */
  readonly bands: readonly { readonly id: Band; readonly from: number }[];
  readonly instruments: readonly Instrument[];
}

/** Answers by question; those not yet given are absent. */
export type MaturityAnswers = Readonly<Partial<Record<QuestionId, string>>>;

export interface SuitableInstrument {
  readonly instrument: Instrument;
  /** It is what the firm wants to do next; else it would suit if that changed. */
  readonly wished: boolean;
}

export interface Assessment {
  /** Questions that have no answer yet, in the order of display. */
  readonly missing: readonly QuestionId[];
  /** In the order of the questions; `null` where there is no answer yet. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly level: DimensionLevel | null }[];
  /** `null` as long as an answer is missing. */
  readonly band: Band | null;
  /** Those made for the band: what the firm wants to do first, then in the order of the rules. Empty as long as there is no band. */
  readonly suitable: readonly SuitableInstrument[];
}

/**
 * What the answers say: a band only when every question has an answer. An answer with more points never lowers the band. An answer that the rules do
 * not know counts as missing.
 */
export function assess(answers: MaturityAnswers, { questions, bands, instruments }: InstrumentRules): Assessment {
  const given = questions.map((question) => ({ question, points: pointsOf(question, answers) }));
  const missing = given.filter(({ points }) => points === null).map(({ question }) => question.id);
  const total = given.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const band = missing.length > 0 ? null : (bands.findLast(({ from }) => total >= from)?.id ?? null);
  const suitable = instruments
    .filter((instrument) => band !== null && instrument.bands.includes(band))
    .map((instrument) => ({ instrument, wished: instrument.wishes.some((wish) => wish === answers.strategy) }));
  return {
    missing,
    dimensions: given.map(({ question, points }) => ({ dimension: question.dimension, level: levelOf(question, points) })),
    band,
    suitable: [...suitable.filter(({ wished }) => wished), ...suitable.filter(({ wished }) => !wished)],
  };
}

function pointsOf({ id, answers }: Question, given: MaturityAnswers): number | null {
  return answers.find((answer) => answer.id === given[id])?.points ?? null;
}

function levelOf({ answers }: Question, points: number | null): DimensionLevel | null {
  if (points === null) return null;
  if (points === 0) return 'beginning';
  return answers.every((answer) => answer.points <= points) ? 'strong' : 'under-way';
}
