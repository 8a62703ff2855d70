import type { Chapters } from '../messages';

export default {
  openFull: 'Ouvrir la carte complète',
} satisfies Chapters['frame'];
