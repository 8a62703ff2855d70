/** The language of the text around an element, as `lang` says, also from within shadows; `null` if nothing does. */
export function pageLanguage(element: Element): string | null {
  const spoken = element.closest<HTMLElement>('[lang]');
  if (spoken !== null) return spoken.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : null;
}
