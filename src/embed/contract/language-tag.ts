/** What the site may call the language of a tag (BCP 47), as hosts hand on that of their page: `fr` for `fr-CA`. Whether the site speaks it is not said. */
export function languageOfTag(tag: string): string {
  return tag.trim().toLowerCase().split(/[-_]/)[0]!;
}
