import { PUBLISHED_INDICATORS, type PublishedIndicator } from '../../domain/indicators';
import type { Observations } from '../../domain/observation';
import { observationOf, type ComparedArea } from '../../domain/profile/compared-area';
import { valuesAtLevel } from '../../domain/profile/distribution';
import type { Rank, RankedObservation } from '../../domain/profile';
import type { Translator } from '../../i18n/translator';

/** An indicator of an area, with all that are published at the same level. */
export interface AreaIndicator {
  readonly indicator: PublishedIndicator;
  /** `null`: nothing is published. */
  readonly ranked: RankedObservation | null;
  /** At the level of the value, smallest first; empty without one. */
  readonly values: readonly number[];
}

/** Every published indicator, in the order of display. */
export function indicatorsOfArea(area: ComparedArea, observations: Observations): readonly AreaIndicator[] {
  return PUBLISHED_INDICATORS.map((indicator) => {
    const ranked = observationOf(area, observations[indicator.id]);
    return { indicator, ranked, values: ranked === null ? [] : valuesAtLevel(observations[indicator.id], ranked.observation.level) };
  });
}

/** Where a value stands, in words: `France: rank 3 of 27`, `Europe: rank 40 of 209`. */
export function rankTexts({ inCountry, inEurope }: RankedObservation, isoCountry: string, translator: Translator): readonly string[] {
  const { indicators } = translator.words('profile');
  const text = (place: string, rank: Rank | null) =>
    rank === null ? [] : [indicators.rank(place, translator.number(rank.rank), translator.number(rank.of))];
  return [...text(translator.country(isoCountry), inCountry), ...text(indicators.europe, inEurope)];
}

/** What a strip of values shows. */
export function stripText({ ranked, values }: AreaIndicator, { words, percent }: Translator): string {
  const value = ranked?.observation.value ?? NaN;
  return words('profile').indicators.strip(percent(value), values.length, percent(values[0] ?? value), percent(values.at(-1) ?? value));
}
