import { describe, expect, it } from 'vitest';
import { Sheet, SHEET_RESTS } from '../../../src/ui/sheet.svelte';

const SCREEN_PX = 800;

/** A finger on the sheet's handle, the sheet resting at half. */
function finger() {
  const sheet = new Sheet();
  let captured = false;
  const handle = { setPointerCapture: () => (captured = true), hasPointerCapture: () => captured };
  const at = (clientY: number) => ({ clientY, pointerId: 1, currentTarget: handle }) as unknown as PointerEvent;
  return {
    sheet,
    hover: (y: number) => {
      sheet.drag(at(y));
    },
    press: (y: number) => {
      sheet.grab(at(y), SCREEN_PX / 2);
    },
    moveTo: (y: number) => {
      sheet.drag(at(y));
    },
    lift: () => {
      captured = false;
      return sheet.release(SCREEN_PX);
    },
  };
}

describe('the bottom sheet', () => {
  it('rests at the middle at first, as a share of the screen', () => {
    const sheet = new Sheet();
    expect([sheet.rest, sheet.dragging]).toEqual(['half', false]);
    expect(sheet.height(false)).toMatch(/^[\d.]+dvh$/);
  });

  it('is the taller the higher it rests', () => {
    const sheet = new Sheet();
    const heights = SHEET_RESTS.map((rest) => ((sheet.rest = rest), parseFloat(sheet.height(false))));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
    expect(Math.max(...heights)).toBeLessThanOrEqual(100);
  });

  it('gives its room to what is above when it is lowered, unless it covers it all', () => {
    const sheet = new Sheet();
    const half = sheet.height(false);
    const lowered = sheet.height(true);
    sheet.rest = 'peek';
    expect([sheet.height(false), sheet.height(true)]).toEqual([lowered, lowered]);
    expect(lowered).not.toBe(half);
    sheet.rest = 'full';
    expect(sheet.height(true)).toBe(sheet.height(false));
  });

  it('goes up by its button, and from the top back to the middle', () => {
    const sheet = new Sheet();
    sheet.rest = 'peek';
    const rests = [1, 2, 3].map(() => (sheet.toggle(), sheet.rest));
    expect(rests).toEqual(['half', 'full', 'half']);
  });

  it('rises for a task and comes back to the middle after it, and keeps what is chosen meanwhile', () => {
    let task: string | null = 'find';
    const sheet = new Sheet(() => task);
    expect([sheet.rest, sheet.height(false)]).toEqual(['full', '94dvh']);
    sheet.rest = 'half';
    expect(sheet.rest).toBe('half');
    task = 'instrument';
    expect(sheet.rest).toBe('full');
    task = null;
    expect(sheet.rest).toBe('half');
    sheet.rest = 'peek';
    expect(sheet.rest).toBe('peek');
    task = 'find';
    expect(sheet.rest).toBe('full');
  });

  it('leaves the map where it is when it covers it all', () => {
    const sheet = new Sheet();
    const bottom = sheet.mapBottom(false);
    expect(bottom).toBe(sheet.height(false));
    sheet.rest = 'full';
    expect(sheet.mapBottom(false)).toBe(bottom);
    sheet.rest = 'peek';
    expect(sheet.mapBottom(false)).toBe(sheet.height(false));
  });

  it('follows the finger once it has moved more than a tap does, and from then on back to the start', () => {
    const { sheet, press, moveTo } = finger();
    press(400);
    moveTo(395);
    expect(sheet.dragging).toBe(false);
    moveTo(390);
    expect([sheet.dragging, sheet.height(false), sheet.height(true)]).toEqual([true, '410px', '410px']);
    moveTo(401);
    expect([sheet.dragging, sheet.height(false)]).toEqual([true, '399px']);
  });

  it('takes a press that hardly moves for a tap', () => {
    const { sheet, press, moveTo, lift } = finger();
    press(400);
    moveTo(404);
    expect(lift()).toBe(false);
    expect(sheet.rest).toBe('half');
  });

  it.each([
    [50, 'full'],
    [200, 'full'],
    [300, 'half'],
    [500, 'half'],
    [600, 'peek'],
    [800, 'peek'],
  ] as const)('settles at the nearest rest when dragged to %d px from the top of 800', (y, rest) => {
    const { sheet, press, moveTo, lift } = finger();
    press(400);
    moveTo(y);
    expect(lift()).toBe(true);
    expect([sheet.rest, sheet.dragging]).toEqual([rest, false]);
    expect(lift()).toBe(false);
  });

  it('does not follow a pointer that only passes over it', () => {
    const { sheet, hover, press, moveTo, lift } = finger();
    hover(100);
    expect(sheet.dragging).toBe(false);
    press(400);
    moveTo(300);
    lift();
    hover(100);
    expect(sheet.dragging).toBe(false);
  });
});
