import type { Attachment } from 'svelte/attachments';

/** Several changes in a row are told as one. */
const SETTLED_MS = 700;

/** Puts a text into a live region once it has settled, so that typing and dragging are not read out step by step. */
export function announcing(text: string): Attachment<HTMLElement> {
  return (region) => {
    const timer = setTimeout(() => (region.textContent = text), SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  };
}
