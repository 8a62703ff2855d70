/**
 * The query of what a page shows that stands for one by itself, as that of a hub does for `hub=x`, and was asked for with another: that of the page
 * leads. What others have added to its address (a network its mark, a reader a language) stays.
 *
 * @param builtFor without `?`; empty for the start page
 * @param search of the address, with `?` unless it is empty
 */
export function pageQuery(builtFor: string, search: string): string {
  return builtFor === '' ? search : `?${builtFor}${search.replace('?', '&')}`;
}
