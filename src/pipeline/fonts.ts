/** Inter, cut to the characters the site shows: one file each for Latin, Greek and Cyrillic. Source: Inter, SIL Open Font License 1.1. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const FONT_FILE = 'inter-ui/variable/InterVariable.woff2';
/** Regular to bold; the optical size is that of text. */
const AXES = { wght: { min: 400, max: 700, default: 400 }, opsz: 14 };
/** Kerning, marks over letters, digits of equal width. Everything else (stylistic sets, fractions …) doubles the file. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'calt'];

type CodePointRange = readonly [first: number, last: number];

const LATIN: readonly CodePointRange[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2c6, 0x2c7],
  [0x2d8, 0x2dd],
];
/** Punctuation and signs of the interface and of number formats: no-break spaces, dashes, quotes, … € − × ≤ ≥ arrows. */
const SIGNS = '\u2009\u200A\u2011\u202F‐‑–—‘’‚“”„†•…‰′″‹›€™−≈≠≤≥←↑→↓↗↘✓✕×·';
const GREEK: readonly CodePointRange[] = [[0x370, 0x3ff]];
const CYRILLIC: readonly CodePointRange[] = [
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x4b0, 0x4b1],
  [0x2116, 0x2116],
];

function charactersOf(ranges: readonly CodePointRange[]): string {
  return ranges
    .map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)))
    .join('');
}

/** The Latin characters and signs of the data that the fixed ranges leave out. */
export function latinCharacters(texts: readonly string[]): string {
  const fixed = charactersOf(LATIN) + SIGNS;
  const extra = [...new Set(texts.join(''))].filter(
    (character) => character > ' ' && !/[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character) && !fixed.includes(character),
  );
  return fixed + extra.sort().join('');
}

export interface FontFile {
  /** Name below `public/fonts`. */
  readonly name: string;
  readonly content: Buffer;
  /** For `@font-face`: `U+20-7E, U+A0-17F …`. */
  readonly unicodeRange: string;
}

/** The three files; `texts` are all texts of the data that the page may show. */
export async function buildFonts(texts: readonly string[]): Promise<FontFile[]> {
  const font = readFileSync(createRequire(import.meta.url).resolve(FONT_FILE));
  const subsets = [
    { name: 'inter-latin.woff2', characters: latinCharacters(texts) },
    { name: 'inter-greek.woff2', characters: charactersOf(GREEK) },
    { name: 'inter-cyrillic.woff2', characters: charactersOf(CYRILLIC) },
  ];
  const files: FontFile[] = [];
  for (const { name, characters } of subsets) {
    const content = await subsetFont(font, characters, {
      targetFormat: 'woff2',
      variationAxes: AXES,
      keepFeatures: FEATURES,
      noHinting: true,
    });
    files.push({ name, content, unicodeRange: unicodeRangeOf(characters) });
  }
  return files;
}

/** `U+20-7E, U+A0-17F …`: the code points of a text as ascending ranges. */
export function unicodeRangeOf(characters: string): string {
  const points = [...new Set(Array.from(characters, (character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last !== undefined && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number): string => point.toString(16).toUpperCase();
  return ranges.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`)).join(', ');
}
