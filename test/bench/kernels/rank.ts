import type { Answers } from '../../../src/domain/answers';
import type { Hub } from '../../../src/domain/hub';
import { naiveOrder, naiveScore } from '../../fixtures/naive-rank';
import { assertAgreement } from '../agree';
import { FIRMS } from '../generator';
import { inTurn, repeated, type Variant } from '../measure';
import { openRanking } from '../ours';
import { readOnce } from './floor';

const LARGEST_NAIVE = 100_000;
const COMPARED = 20;

/** The answers of a firm → all hubs in the order of the match. */
export function rankVariants(hubs: readonly Hub[]): Variant[] {
  const { rank, columnsRead } = openRanking(hubs);
  const naive = (answers: Answers) => naiveOrder(hubs, answers);
  if (hubs.length <= LARGEST_NAIVE) {
    for (const answers of FIRMS) {
      // Hubs of one score and place may stand in any order: what must agree is how well the best match, and that nobody is left out.
      const summary = (order: ArrayLike<number>): unknown => ({
        best: Array.from({ length: COMPARED }, (_, place) => naiveScore(hubs[order[place]!]!, answers).toFixed(6)),
        all: new Set(Array.from(order)).size,
      });
      assertAgreement('rank', { ours: summary(rank(answers)), objects: summary(naive(answers)) });
    }
  }
  return [
    { name: 'ours', role: 'ours', sample: repeated(inTurn(FIRMS, rank)) },
    ...(hubs.length > LARGEST_NAIVE
      ? []
      : [{ name: 'score objects and sort', role: 'peer', sample: repeated(inTurn(FIRMS, naive)) } as const]),
    { name: 'floor: read positions and bitsets once', role: 'floor', sample: repeated(() => readOnce(columnsRead)) },
  ];
}
