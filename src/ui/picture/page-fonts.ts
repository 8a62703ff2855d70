/**
 * The `@font-face` rules of the page for the letters of a text, each with its font inside as data: for a file that is to look the same where the page is not.
 * Rules whose font cannot be fetched are left out.
 */
export async function pageFontRules(text: string): Promise<string[]> {
  const codePoints = [...new Set(text)].map((letter) => letter.codePointAt(0)!);
  const faces = fontFaces().filter((rule) => {
    const ranges = rangesOf(rule.style.getPropertyValue('unicode-range'));
    return codePoints.some((code) => ranges.some(([first, last]) => code >= first && code <= last));
  });
  const rules = await Promise.all(faces.map(ruleWithFont));
  return rules.filter((rule) => rule !== null);
}

function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule);
}

/** `U+20-7E, U+A0` as first and last code points; everything where none is named. */
export function rangesOf(unicodeRange: string): [first: number, last: number][] {
  const ranges = [...unicodeRange.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, first, last]): [number, number] => [
    parseInt(first!, 16),
    parseInt(last ?? first!, 16),
  ]);
  return ranges.length === 0 ? [[0, 0x10ffff]] : ranges;
}

async function ruleWithFont({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string | null> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return null;
  try {
    const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    if (!response.ok) return null;
    const data = await dataUrlOf(await response.blob());
    const told = ['font-family', 'font-weight', 'unicode-range'].map((name) => `${name}:${style.getPropertyValue(name)};`);
    return `@font-face{${told.join('')}src:url(${data}) format('woff2');}`;
  } catch (cause) {
    console.warn('A font is missing from the picture:', cause);
    return null;
  }
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve((reader.result as string).replace(/^data:[^;,]*/, 'data:font/woff2'));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('The font cannot be read'));
    };
    reader.readAsDataURL(blob);
  });
}
