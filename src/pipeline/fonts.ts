/** Inter, cut to the characters the site shows: what every page needs, and what few do, each a file of its own. Source: Inter, SIL Open Font License 1.1. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const FONT_FILE = 'inter-ui/variable/InterVariable.woff2';
/** Regular to the boldest that the style sheets name, which `bold` becomes; the optical size is that of text. */
const AXES = { wght: { min: 400, max: 650, default: 400 }, opsz: 14 };
/** Kerning, marks over letters, digits of equal width. The contextual alternates cost 4 kB for arrows and raised colons; stylistic sets, more. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'];
/**
 * STAT is read by no browser, HVAR said a second time: the widths of bolder letters stand beside their shapes as well. Without GDEF and MVAR bolder
 * letters are kerned, and lines drawn under them, as in regular text: a tenth of a pixel in a name of 16 px. 1.4 kB of the first view.
 */
const SPARED_TABLES = ['STAT', 'HVAR', 'GDEF', 'MVAR'];

type CodePointRange = readonly [first: number, last: number];

/** Basic Latin and the letters of Western Europe. */
const LATIN: readonly CodePointRange[] = [
  [0x20, 0x7e],
  [0xc0, 0xff],
];
/** Letters of the other languages of the Union and its neighbours in Latin script. */
const LATIN_LETTERS = 'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĞğĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŒœŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŸŹźŻżŽžȘșȚț';
/** Punctuation and signs of the interface and of number formats: no-break spaces, dashes, quotes … */
const LATIN_SIGNS = '\u00A0\u2009\u202F\u2011«»·°²–—‘’“”„…€−≤≥→';

/** Where characters stand that are Latin, or go with it, and rare here. */
const LATIN_EXTENDED: readonly CodePointRange[] = [
  [0xa1, 0x24f],
  [0x2c6, 0x2dd],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x2070, 0x22ff],
  [0x2713, 0x2715],
];
/** Those that are cut out whether the data hold them or not, for what is typed into the search field. */
const LATIN_EXTENDED_CUT: readonly CodePointRange[] = [
  [0xa1, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x203a],
];

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

/** The characters of the first file: all that the page shows before anything is typed or opened, unless it is Greek or Cyrillic. */
export const LATIN_CHARACTERS = charactersOf(LATIN) + LATIN_LETTERS + LATIN_SIGNS;

/** Where the rarer ones stand: beside the first file's, never over them, or the browser would fetch both for one letter. */
const EXTENDED_REACH = Array.from(charactersOf(LATIN_EXTENDED))
  .filter((character) => !LATIN_CHARACTERS.includes(character))
  .join('');

/** The rarer ones that are cut out: fixed ranges, and what the data hold beyond. */
export function extendedLatinCharacters(texts: readonly string[]): string {
  const wanted = new Set(charactersOf(LATIN_EXTENDED_CUT) + texts.join(''));
  return Array.from(EXTENDED_REACH)
    .filter((character) => wanted.has(character))
    .join('');
}

/** The `unicode-range` of each file in `ui/styles/base.css`. It is fixed, so that a name in the data never changes a style sheet. */
export const UNICODE_RANGES = {
  'inter-latin-ext.woff2': unicodeRangeOf(EXTENDED_REACH),
  'inter-latin.woff2': unicodeRangeOf(LATIN_CHARACTERS),
  'inter-greek.woff2': unicodeRangeOf(charactersOf(GREEK)),
  'inter-cyrillic.woff2': unicodeRangeOf(charactersOf(CYRILLIC)),
};

/** The files by their name below `public/fonts`; `texts` are all texts of the data that the page may show. */
export async function buildFonts(texts: readonly string[]): Promise<Map<string, Buffer>> {
  const font = readFileSync(createRequire(import.meta.url).resolve(FONT_FILE));
  const subsets: Record<keyof typeof UNICODE_RANGES, string> = {
    'inter-latin.woff2': LATIN_CHARACTERS,
    'inter-latin-ext.woff2': extendedLatinCharacters(texts),
    'inter-greek.woff2': charactersOf(GREEK),
    'inter-cyrillic.woff2': charactersOf(CYRILLIC),
  };
  const options = {
    targetFormat: 'woff2',
    variationAxes: AXES,
    keepFeatures: FEATURES,
    dropTables: SPARED_TABLES,
    noHinting: true,
  } as const;
  const files = new Map<string, Buffer>();
  for (const [name, characters] of Object.entries(subsets)) files.set(name, await subsetFont(font, characters, options));
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
