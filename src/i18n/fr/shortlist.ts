import type { Chapters } from '../messages';

export default {
  title: 'Pôles retenus',
} satisfies Chapters['shortlist'];
