import { afterEach, describe, expect, it } from 'vitest';
import { pngOf, standaloneSvg } from '../../src/ui/picture/svg-image';

const added: Element[] = [];
afterEach(() => {
  for (const element of added.splice(0)) element.remove();
});

function add(html: string): SVGSVGElement {
  const host = document.createElement('div');
  host.innerHTML = html;
  document.body.append(host);
  added.push(host);
  return host.querySelector('svg')!;
}

const STYLE = `<style>
  @font-face { font-family: Inter; src: url('/fonts/inter-latin.woff2') format('woff2'); font-weight: 400 700; unicode-range: U+20-7E }
  @font-face { font-family: Inter; src: url('/fonts/inter-greek.woff2') format('woff2'); font-weight: 400 700; unicode-range: U+370-3FF }
  .chart { font: 14px Inter; color: #c00030 } .bar { fill: #2f6f9f } .bar.far { fill: currentColor } .hint { display: none }
</style>`;
const CHART = `${STYLE}<svg class="chart" role="img" aria-label="Bars" viewBox="0 0 40 20">
  <rect class="bar" width="20" height="20"></rect><rect class="bar far" x="20" width="20" height="20"></rect>
  <text class="hint" y="10">not seen</text><text y="10" data-value="1">40 &amp; more</text></svg>`;

async function pixelsOf(png: Blob) {
  const bitmap = await createImageBitmap(png);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return { width: bitmap.width, height: bitmap.height, at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data] };
}

describe('standaloneSvg', () => {
  it('writes what style sheets say as attributes, and nothing of the page', async () => {
    const text = await standaloneSvg(add(CHART), 80, 40);
    const copy = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect([copy.getAttribute('width'), copy.getAttribute('height'), copy.getAttribute('viewBox')]).toEqual(['80', '40', '0 0 40 20']);
    expect([...copy.querySelectorAll('rect')].map((rect) => rect.getAttribute('fill'))).toEqual(['rgb(47, 111, 159)', 'rgb(192, 0, 48)']);
    expect(copy.getAttribute('font-family')).toBe('Inter');
    expect(copy.querySelector('text')!.textContent).toBe('40 & more');
    expect(text).not.toMatch(/class=|aria-|data-value|not seen/);
  });

  it('brings the faces of its letters, and no others, as data', async () => {
    const text = await standaloneSvg(add(CHART), 80, 40);
    expect(text.match(/@font-face/g)).toHaveLength(1);
    expect(text).toMatch(/src:url\(data:font\/woff2;base64,[\w+/=]{1000,}\)/);
    expect(text.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:|\/fonts\//);
  });
});

describe('pngOf', () => {
  it('draws the picture in the asked size, once or twice as fine', async () => {
    const svg = await standaloneSvg(add(CHART), 80, 40);
    for (const scale of [1, 2] as const) {
      const { width, height, at } = await pixelsOf(await pngOf(svg, 80, 40, scale));
      expect([width, height]).toEqual([80 * scale, 40 * scale]);
      expect(at(10 * scale, 36 * scale)).toEqual([47, 111, 159, 255]);
      expect(at(70 * scale, 36 * scale)).toEqual([192, 0, 48, 255]);
    }
  });

  it('draws letters in the face that the picture brings', async () => {
    const drawn = async (svg: string) => new Uint8Array(await (await pngOf(svg, 80, 40, 2)).arrayBuffer()).toString();
    const withFace = await standaloneSvg(add(CHART), 80, 40);
    expect(await drawn(withFace)).not.toBe(await drawn(withFace.replace(/<style.*?<\/style>/s, '')));
  });

  it('says so when the text is no picture', async () => {
    await expect(pngOf('<svg', 10, 10, 1)).rejects.toThrow('The browser cannot read the picture as SVG');
  });
});
