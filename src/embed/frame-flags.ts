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
