import type { Locator } from '@playwright/test';

export interface ShownRow {
  /** Of the row's button in the list of hubs. */
  readonly hubId: string | null;
  /** Texts of the row's children: in a table, its cells. */
  readonly texts: readonly string[];
}

/** All rows of a list or of a table's body, of which only those that are seen are mounted: scrolls through them from the top. */
export function allRows(list: Locator): Promise<ShownRow[]> {
  return list.evaluate(async (element) => {
    const scroller = element.closest('.panel, .card, .scroll')!;
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const found = new Map<number, ShownRow>();
    scroller.scrollTop = 0;
    for (let seenTo = 0; seenTo < scroller.scrollHeight - 1;) {
      await drawn();
      for (const row of element.querySelectorAll<HTMLElement>('[data-row]'))
        found.set(Number(row.dataset['row']), {
          hubId: row.querySelector('[data-hub]')?.getAttribute('data-hub') ?? null,
          texts: [...row.children].map(({ textContent }) => textContent.trim()),
        });
      seenTo = scroller.scrollTop + scroller.clientHeight;
      scroller.scrollTop += scroller.clientHeight * 0.8;
    }
    scroller.scrollTop = 0;
    await drawn();
    return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
  });
}
