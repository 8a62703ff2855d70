import { describe, expect, it } from 'vitest';
import type { PictureContent } from '../../../../src/ui/picture/picture-content';
import { layOut, type MeasureText } from '../../../../src/ui/picture/picture-layout';
import { wrapText } from '../../../../src/ui/picture/wrap-text';

/** Every letter as wide as a broad one. */
const measure: MeasureText = (text) => 0.62 * text.length;
const entry = (text: string) => ({ symbol: { type: 'area' as const, colour: '#c00030' }, text });
const LONG = 'Rural households covered by a fixed very high capacity network, for all countries that publish it';
const ADDRESS = `https://hubs.example/?layer=gaps&whatif=${'46.555/15.646/50//Maribor;'.repeat(12)}`;
const content: PictureContent = {
  title: `Connectivity: ${LONG}`,
  lead: [`${LONG}. ${LONG}.`, '12 hubs in 3 countries · Country: Slovenia, Austria and Italy'],
  legend: [
    { title: '% of rural households, 2024, by country', entries: ['below 40', 'from 40', LONG].map(entry), notes: [LONG] },
    { title: 'Outermost regions', entries: ['Azores', 'Madeira', 'Canaries'].map(entry), notes: [] },
    { title: 'Hubs', entries: ['European DIH', 'Other hub'].map(entry), notes: [LONG] },
  ],
  footer: [LONG, `Sources: ${LONG}`, `This map: ${ADDRESS}`],
};
const at = (width: number) => layOut(content, { width, height: 400 }, { km: 200, widthPx: 90 }, '200 km at 50° latitude', measure);

describe('the layout of a picture', () => {
  it.each([320, 390, 640, 1060, 1900])('lets no text meet another or leave a picture of %i px', (width) => {
    const { texts, scale, map, height } = at(width);
    const boxes = [...texts, scale.text].map(({ x, y, widthPx, sizePx, text }) => ({
      x,
      y,
      right: x + widthPx,
      bottom: y + 1.2 * sizePx,
      text,
    }));
    for (const [index, box] of boxes.entries()) {
      expect([box.text, box.x >= 0, box.right <= width, box.bottom <= height]).toEqual([box.text, true, true, true]);
      expect([box.text, box.bottom <= map.y || box.y >= map.y + map.height]).toEqual([box.text, true]);
      const met = boxes
        .slice(index + 1)
        .filter((other) => box.x < other.right && other.x < box.right && box.y < other.bottom && other.y < box.bottom);
      expect([box.text, met.map(({ text }) => text)]).toEqual([box.text, []]);
    }
  });

  it('says all of it, in lines that put together are the texts', () => {
    const said = at(390).texts.map(({ text }) => text);
    for (const text of [content.title, ...content.lead, ...content.footer])
      expect(said.join('').replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
  });

  it('draws one symbol beside each entry, and the bar of the scale in its length below the map', () => {
    const { symbols, texts, scale, map } = at(1060);
    expect(symbols).toHaveLength(8);
    for (const { x, y } of symbols) expect(texts.some((text) => text.x > x && text.x - x < 30 && Math.abs(text.y + 9 - y) < 4)).toBe(true);
    expect([scale.widthPx, scale.y > map.y + map.height]).toEqual([90, true]);
  });
});

describe('wrapText', () => {
  const widthOf = (text: string) => text.length;

  it('breaks between words, and within a word only if it is wider than a line', () => {
    expect(wrapText('one two three', 8, widthOf)).toEqual(['one two', 'three']);
    expect(wrapText('at abcdefghijkl z', 5, widthOf)).toEqual(['at', 'abcde', 'fghij', 'kl z']);
    expect(wrapText('abcdefgh', 5, widthOf)).toEqual(['abcde', 'fgh']);
    expect(wrapText('', 5, widthOf)).toEqual(['']);
  });
});
