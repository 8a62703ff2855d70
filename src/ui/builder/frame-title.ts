import type { ExplorerState } from '../../explorer/explorer-state';
import type { Translator } from '../../i18n/translator';
import type { Preset } from './presets';

/** What a frame is called, in the language that the translator speaks. @param subject name of the region or hub that is shown alone */
export function frameTitle(preset: Preset, state: ExplorerState, subject: string | null, translator: Translator): string {
  const words = translator.words('builder').frameTitles;
  const places = state.facets.country.length === 0 ? null : translator.list(state.facets.country.map((code) => translator.country(code)));
  if (subject !== null) return words.one(subject);
  if (preset === 'finder') return words.finder;
  if (preset === 'figure') return places === null ? words.figure : words.figureIn(places);
  return places === null ? words.hubs : words.hubsIn(places);
}
