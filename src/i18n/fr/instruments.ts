import type { Chapters } from '../messages';

export default {
  title: 'Quelle aide vous convient ?',
} satisfies Chapters['instruments'];
