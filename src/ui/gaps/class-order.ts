import type { CoverageClass } from '../../domain/gaps/coverage';

/** In the order in which the classes are read: from a hub inside to none. */
export const CLASS_ORDER: readonly CoverageClass[] = ['seat', 'served', 'planned', 'gap'];
