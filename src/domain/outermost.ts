/** The outermost regions of the Union that the map can jump to, by NUTS 2 code; Source: Article 349 TFEU. */
export const OUTERMOST_REGIONS = ['PT20', 'PT30', 'ES70', 'FRY1', 'FRY2', 'FRY3', 'FRY4', 'FRY5'] as const;
export type OutermostRegion = (typeof OUTERMOST_REGIONS)[number];
