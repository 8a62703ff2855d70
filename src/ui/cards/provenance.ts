import type { ResolvedObservation } from '../../domain/observation';
import type { Translator } from '../../i18n/translator';

/**
 * Year, flag, and what it is published for where that is not the area itself: `2024 (b), value of the NUTS 1 region DE2`.
 *
 * @param brief where there is little room: `2024 (b), NUTS 1 region DE2`
 */
export function provenanceText(observation: ResolvedObservation, code: string, { words }: Translator, brief = false): string {
  const { region } = words('stage');
  const level = region.levels[observation.level];
  const dated = `${observation.year}${observation.flag === null ? '' : ` (${observation.flag})`}`;
  if (observation.code === code) return dated;
  return `${dated}, ${brief ? `${level} ${observation.code}` : region.valueOf(level, observation.code)}`;
}
