import type { Chapters } from '../messages';

export default {
  title: 'Lacunes',
} satisfies Chapters['gaps'];
