/**
 * Scrolls the question of a field to the top, so that the keyboard on the screen covers neither field nor list: at once, and when the keyboard has
 * taken its room. Where there is room enough nothing moves.
 */
export function showBeside(field: HTMLElement): void {
  const toTop = () => {
    if (document.activeElement === field && window.matchMedia('(width < 700px), (height < 480px)').matches)
      field.closest('section')?.scrollIntoView({ block: 'start' });
  };
  toTop();
  window.visualViewport?.addEventListener('resize', toTop, { once: true });
}
