import type { Chapters } from '../messages';

export default {
  title: 'Et si',
} satisfies Chapters['whatIf'];
