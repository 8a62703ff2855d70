import { localeOf } from '../../i18n/languages';
import type { Translator } from '../../i18n/translator';

const MILLION = 1_000_000;
const formats = new Map<string, readonly [Intl.NumberFormat, Intl.NumberFormat]>();

function formatsOf(locale: string) {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const made = [
    new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
    new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }),
  ] as const;
  formats.set(locale, made);
  return made;
}

/** A large number as it is read: three figures below a million (`541,000`), else millions with a decimal (`1.2 million`). */
export function amountText(value: number, { language }: Pick<Translator, 'language'>): string {
  const [short, long] = formatsOf(localeOf(language));
  return Number(value.toPrecision(3)) < MILLION ? short.format(value) : long.format(Math.max(value, MILLION));
}
