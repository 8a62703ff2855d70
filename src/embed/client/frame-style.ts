import type { FrameQuery } from './frame-query';

/** Of a map: never less than what tells land from sea. */
const MAP_HEIGHT = 'clamp(420px,70vh,600px)';
/** Of a list before its height is known. */
const FIRST_HEIGHT_PX = 420;

/** The frame is as high as what it shows. */
export function isAutomatic({ flags, heightPx }: FrameQuery): boolean {
  return heightPx === null && flags['height'] === 'auto';
}

/** The height of a frame, as in a style sheet. @param toldPx height of the content, if known */
export function heightOf(query: FrameQuery, toldPx: number | null): string {
  return isAutomatic(query) ? `${toldPx ?? FIRST_HEIGHT_PX}px` : query.heightPx === null ? MAP_HEIGHT : `${query.heightPx}px`;
}

/** The style sheet of the shadow that a frame stands in. What the page says of the element itself wins. */
export function frameStyle(query: FrameQuery, toldPx: number | null): string {
  const height = heightOf(query, toldPx);
  const [host, frame] = isAutomatic(query) ? ['', `flex:none;height:${height}`] : [`height:${height}`, 'flex:1 1 auto;height:100%'];
  return `:host(:not([hidden])){display:flex;flex-direction:column;${host}}iframe{width:100%;border:0;${frame}}`;
}
