import { accentColours } from '../../domain/contrast';
import type { Translator } from '../../i18n/translator';
import type { Theme } from '../../map/spec/palette';
import { SURFACES } from '../frame/accent';

/** `rrggbb` of what somebody typed: six or three hexadecimal digits, with or without `#`; `null` of anything else. */
export function parseAccent(typed: string): string | null {
  const digits = typed.trim().replace(/^#/, '').toLowerCase();
  if (/^[\da-f]{6}$/.test(digits)) return digits;
  return /^[\da-f]{3}$/.test(digits) ? digits.replace(/./g, '$&$&') : null;
}

/** `#rrggbb` by background: the accent, or the nearest of its shades in which text can be read. */
export function accentShades(accent: string): Readonly<Record<Theme, string>> {
  const shadeOn = (theme: Theme): string => accentColours(`#${accent}`, ...SURFACES[theme]).accent;
  return { light: shadeOn('light'), dark: shadeOn('dark') };
}

/** By background: whether text in the accent can be read there, and what is used in its place where it cannot. */
export function accentAdvice(accent: string, themes: readonly Theme[], { words }: Pick<Translator, 'words'>): string {
  const { kept, shaded } = words('builder').accent;
  const shades = accentShades(accent);
  return themes.map((theme) => (shades[theme] === `#${accent}` ? kept[theme] : shaded[theme](shades[theme]))).join(' ');
}
