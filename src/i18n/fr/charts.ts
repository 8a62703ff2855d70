import type { Chapters } from '../messages';

export default {
  title: 'Graphiques',
} satisfies Chapters['charts'];
