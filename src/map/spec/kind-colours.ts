import type { HubKind } from '../../domain/vocabularies';
import type { Theme } from './palette';

/** Colour of a hub by its kind: all that the list needs of the palette. */
export const KIND_COLOURS: Readonly<Record<Theme, Readonly<Record<HubKind, string>>>> = {
  light: { edih: '#003d7a', 'seal-of-excellence': '#c77700', dih: '#6b4f9e', unknown: '#7b848b' },
  dark: { edih: '#6fb1ff', 'seal-of-excellence': '#f3a83f', dih: '#bb9df0', unknown: '#97a3aa' },
};
