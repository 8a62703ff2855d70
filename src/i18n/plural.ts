/** Wording per plural category of CLDR; `#` stands for the formatted number. `other` is always there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A function that words a count in one language: `plural(2, { one: '# hub', other: '# hubs' })` → `2 hubs`. */
export function pluralsOf(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numberFormat = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replaceAll('#', numberFormat.format(count));
}
