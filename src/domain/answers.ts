import type { LngLat } from './geo';
import type { NeedId } from './need-ids';
import type { Sector } from './vocabularies';

/** Where the visitor's firm is. */
export interface Origin {
  readonly lngLat: LngLat;
  /** Id of the drawn region it lies in; `null` where that is not known yet, or it lies in none. */
  readonly regionId: string | null;
  /** As the gazetteer writes the place; `null` for a position that the device gave. */
  readonly name: string | null;
}

/** What the visitor has told of the firm, each optional. */
export interface Answers {
  readonly origin: Origin | null;
  readonly needs: readonly NeedId[];
  /** What the firm does. */
  readonly sectors: readonly Sector[];
}

export const NO_ANSWERS: Answers = { origin: null, needs: [], sectors: [] };

/** Whether any question has an answer. */
export function isAnswered({ origin, needs, sectors }: Answers): boolean {
  return origin !== null || needs.length + sectors.length > 0;
}
