import type { Chapters } from '../messages';

export default {
  openFull: 'Ouvrir la carte complète',
  map: {
    show: 'Afficher la carte',
    wheel: (key) => `${key} et la molette agrandissent la carte`,
    twoFingers: 'Deux doigts déplacent la carte',
    all: (url) => `La carte complète : ${url}`,
  },
} satisfies Chapters['frame'];
