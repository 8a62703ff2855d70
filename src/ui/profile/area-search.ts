import type { Region } from '../../domain/region';
import { foldText } from '../../domain/search';
import type { Translator } from '../../i18n/translator';
import { regionName } from '../wording';

/** A region or country that can be added to a comparison. */
export interface AreaOption {
  readonly id: string;
  readonly name: string;
  /** What the list offers and the field holds once it is chosen: `Auvergne (FRK1)`. */
  readonly text: string;
}

/** Every country and every region, countries first, each by name. */
export function areaOptions(regions: readonly Region[], translator: Translator): readonly AreaOption[] {
  const option = (id: string, name: string): AreaOption => ({ id, name, text: `${name} (${id})` });
  const byName = (a: AreaOption, b: AreaOption): number => translator.compare(a.name, b.name);
  const countries = [...new Set(regions.map(({ country }) => country))].map((id) => option(id, translator.country(id)));
  const inside = regions.filter(({ id, country }) => id !== country).map((region) => option(region.id, regionName(region, translator)));
  return [...countries.sort(byName), ...inside.sort(byName)];
}

/** The options that a typed text means: one by its code or whole text, else all of that name, else all whose name begins with it. */
export function optionsMeant(typed: string, options: readonly AreaOption[]): readonly AreaOption[] {
  const text = foldText(typed.trim());
  if (text === '') return [];
  const exact = options.find((option) => foldText(option.id) === text || foldText(option.text) === text);
  if (exact !== undefined) return [exact];
  const named = options.filter(({ name }) => foldText(name) === text);
  return named.length > 0 ? named : options.filter(({ name }) => foldText(name).startsWith(text));
}
