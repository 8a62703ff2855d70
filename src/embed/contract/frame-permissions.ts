/** Value of a frame's `allow`: without it, one of another origin may neither ask where the reader is nor fill the screen, copy or share. */
export const FRAME_PERMISSIONS = 'geolocation; fullscreen; clipboard-write; web-share';
