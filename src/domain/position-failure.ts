/** Why there is no position: the visitor said no, the device knows none, it took too long, the browser cannot tell, or the page around the frame forbids it. */
export const POSITION_FAILURES = ['denied', 'unavailable', 'slow', 'unsupported', 'framed'] as const;
export type PositionFailure = (typeof POSITION_FAILURES)[number];
