import type { Chapters } from '../messages';

export default {
  title: 'Trouver un pôle près de chez vous',
} satisfies Chapters['finder'];
