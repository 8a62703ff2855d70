import type { Chapters } from '../messages';

export default {
  title: 'Besoins et offre',
} satisfies Chapters['need'];
