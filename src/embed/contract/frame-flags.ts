/** What fills a frame: the map alone or beside the list. */
export const LAYOUTS_WITH_MAP = ['both', 'map'] as const;
/** The list, the three questions, the card of one hub or region, or the share of regions with a hub at hand: each has a height of its own. */
export const LAYOUTS_WITHOUT_MAP = ['list', 'finder', 'card', 'figure'] as const;

/** What a frame may be named. */
export const FRAME_ID = /^[\w.-]{1,60}$/;

/** The flags of a frame's address, beside `embed`: how it shows the map. Read by the page in the frame and by the script in its host page alike. */
export const FRAME_FLAGS = [
  'v',
  'layout',
  'theme',
  'accent',
  'hide',
  'fixed',
  'gestures',
  'start',
  'height',
  'maxheight',
  'bbox',
  'data',
  'id',
] as const;

export type FrameFlag = (typeof FRAME_FLAGS)[number];
