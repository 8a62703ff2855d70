/** What weighs in the score of the underserved; in a file of its own, as links are read before anything is ranked. */
export const CRITERIA = ['connectivity', 'maturity', 'distance'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Whole numbers from 0 to `MAX_WEIGHT`; only their proportions matter. */
export type Weights = Readonly<Record<Criterion, number>>;
export const MAX_WEIGHT = 5;
