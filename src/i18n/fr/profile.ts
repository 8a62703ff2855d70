import type { Chapters } from '../messages';

export default {
  title: 'Profil',
} satisfies Chapters['profile'];
