import type { FrameQuery } from './frame-query';

/** Of a map: never less than what tells land from sea. */
const MAP_HEIGHT = 'clamp(420px,70vh,600px)';
/** Of a list before its height is known. */
const FIRST_HEIGHT_PX = 420;

/** The height of a frame, as in a style sheet. @param toldPx height of the content, if known */
export function heightOf({ isAutomatic, heightPx }: FrameQuery, toldPx: number | null): string {
  return isAutomatic ? `${toldPx ?? FIRST_HEIGHT_PX}px` : heightPx === null ? MAP_HEIGHT : `${heightPx}px`;
}

/**
 * The style sheet of the shadow that a frame stands in. The element is as large as the page has it, by whatever layout; where the page leaves that
 * open, as the empty box before the frame. The frame fills it, or lets through what stands in the element, while that is shown too.
 */
export function frameStyle(query: FrameQuery, toldPx: number | null): string {
  return (
    ':host(:not([hidden])){display:block;position:relative;overflow:hidden}' +
    `:host:before{content:"";display:block;width:280px;height:${heightOf(query, toldPx)}}` +
    'iframe,slot{display:block;position:absolute;inset:0;width:100%;height:100%;padding:inherit;border:0;box-sizing:border-box}' +
    'iframe:not(:last-child){visibility:hidden}'
  );
}
