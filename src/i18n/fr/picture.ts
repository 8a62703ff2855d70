import type { Chapters } from '../messages';

export default {
  title: 'Carte en image',
} satisfies Chapters['picture'];
