import type { Chapters } from '../messages';

export default {
  title: 'Intégrer à votre site',
} satisfies Chapters['builder'];
