import type { FrameQuery } from './frame-query';

/** Of a map: never less than what tells land from sea. */
const MAP_HEIGHT = 'clamp(420px,70vh,600px)';
/** Of a list before its height is known. */
const FIRST_HEIGHT_PX = 420;

/** The height of a frame, as in a style sheet. @param toldPx height of the content, if known */
export function heightOf({ isAutomatic, heightPx }: FrameQuery, toldPx: number | null): string {
  return isAutomatic ? `${toldPx ?? FIRST_HEIGHT_PX}px` : heightPx === null ? MAP_HEIGHT : `${heightPx}px`;
}

/** The style sheet of the shadow that a frame stands in. What the page says of the element itself wins, and the frame fills it. */
export function frameStyle(query: FrameQuery, toldPx: number | null): string {
  const height = `height:${heightOf(query, toldPx)}`;
  const [host, frame] = query.isAutomatic ? ['', `flex:none;${height}`] : [height, 'flex:auto;height:100%'];
  return `:host(:not([hidden])){display:flex;flex-flow:column;${host}}iframe{width:100%;min-height:0;border:0;${frame}}`;
}
