import type { Hub } from '../../domain/hub';
import type { Mark } from '../../domain/mark';
import type { Translator } from '../../i18n/translator';
import { placeText } from '../wording';

/** What a mark of the map is, and what opening it does. `first`: the hub of the mark, or the first of those that share its place. */
export function describeMark(mark: Mark, first: Hub, translator: Translator): { readonly title: string; readonly text: string } {
  const { t, words } = translator;
  const { map } = words('stage');
  const place = first.precision === 'region' ? t.precision.region : placeText(first, translator);
  if (mark.hubCount === 1) {
    return { title: first.name, text: `${t.kinds[first.kind]} · ${place}` };
  }
  const title = t.results.hubs(mark.hubCount);
  return mark.placeId === null ? { title, text: map.clickZooms } : { title: `${title}, ${place}`, text: map.clickLists };
}
