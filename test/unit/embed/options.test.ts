import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '../../../src/explorer/explorer-state';
import { parseQuery } from '../../../src/explorer/query-codec';
import { frameAddress, fullAddress } from '../../../src/embed/address';
import {
  DEFAULT_OPTIONS,
  EMBED_PARAMS,
  FIXED_PARAMS,
  FRAME_PARTS,
  GESTURES,
  LAYOUTS,
  MAX_HEIGHT_PX,
  parseOptions,
  printOptions,
  STARTS,
  THEME_CHOICES,
  withoutFlags,
  type EmbedOptions,
} from '../../../src/embed/options';
import { pick, sample, seededRandom, shuffled } from '../../fixtures/random';
import { KNOWN_IDS, randomState } from '../../fixtures/states';

const SITE = 'https://map.test/site/';

const optionsOf = (query: string) => parseOptions(query).options;
const problemsOf = (query: string) => parseOptions(query).problems.map(({ param, value, reason }) => [param, value, reason]);

function randomOptions(random: () => number): EmbedOptions {
  const some = <T>(values: readonly T[]) => shuffled(random, sample(random, values, pick(random, [0, 0.3, 1])));
  const between = (min: number, max: number, decimals: number) => Number((min + random() * (max - min)).toFixed(decimals)) + 0;
  const characters = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, Array.from('abcXYZ012._-'))).join('');
  const [west, south] = [between(-180, 179, 3), between(-85, 84, 3)];
  return {
    layout: pick(random, LAYOUTS),
    theme: pick(random, THEME_CHOICES),
    accent: pick(random, [null, '000000', 'ffffff', between(0, 0xffffff, 0).toString(16).padStart(6, '0')]),
    hidden: some(FRAME_PARTS),
    fixed: some(FIXED_PARAMS),
    gestures: pick(random, GESTURES),
    start: pick(random, STARTS),
    autoHeight: pick(random, [true, false]),
    maxHeightPx: pick(random, [
      MAX_HEIGHT_PX.min,
      MAX_HEIGHT_PX.default,
      MAX_HEIGHT_PX.max,
      between(MAX_HEIGHT_PX.min, MAX_HEIGHT_PX.max, 0),
    ]),
    box: pick(random, [null, [west, south, between(west + 0.001, 180, 3), between(south + 0.001, 85, 3)] as const]),
    data: pick(random, [null, '2026-11-23', characters(40)]),
    id: pick(random, [null, 'map-1', characters(60)]),
  };
}

describe('the flags of a frame', () => {
  it('read back into the same options without a problem, whatever the options, with and without "?"', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 3000; round++) {
      const options = randomOptions(random);
      const flags = printOptions(options);
      expect(parseOptions(flags)).toEqual({ options, problems: [] });
      expect(parseOptions(`?${flags}`)).toEqual({ options, problems: [] });
    }
  });

  it('stay the same when a browser reads the address and writes it back', () => {
    const random = seededRandom(2);
    for (let round = 0; round < 500; round++) {
      const flags = printOptions(randomOptions(random));
      expect(printOptions(optionsOf(new URL(`${SITE}?${flags}`).search))).toBe(flags);
    }
  });

  it('are no more than the version for the defaults', () => {
    expect(printOptions(DEFAULT_OPTIONS)).toBe('v=1');
    expect(parseOptions('')).toEqual({ options: DEFAULT_OPTIONS, problems: [] });
    expect(parseOptions('?embed')).toEqual({ options: DEFAULT_OPTIONS, problems: [] });
  });

  it('keep their commas readable', () => {
    expect(printOptions({ ...DEFAULT_OPTIONS, hidden: ['title', 'zoom'], box: [-9.5, 36.9, -6.1, 42.2] })).toBe(
      'v=1&hide=title,zoom&bbox=-9.5,36.9,-6.1,42.2',
    );
  });

  it('are as exact as 100 m', () => {
    expect(printOptions({ ...DEFAULT_OPTIONS, box: [1.23456, 2, 3, 4] })).toBe('v=1&bbox=1.235,2,3,4');
  });

  it.each([
    ['v=2', 'v', '2', 'unknown-value'],
    ['layout=Map', 'layout', 'Map', 'unknown-value'],
    ['layout=toString', 'layout', 'toString', 'unknown-value'],
    ['layout=', 'layout', '', 'unknown-value'],
    ['theme=blue', 'theme', 'blue', 'unknown-value'],
    ['accent=red', 'accent', 'red', 'malformed'],
    ['accent=12345', 'accent', '12345', 'malformed'],
    ['accent=0b6e4f00', 'accent', '0b6e4f00', 'malformed'],
    ['accent=0b6e4f;x', 'accent', '0b6e4f;x', 'malformed'],
    ['hide=title,everything', 'hide', 'everything', 'unknown-value'],
    ['fixed=country,lang', 'fixed', 'lang', 'unknown-value'],
    ['gestures=greedy', 'gestures', 'greedy', 'unknown-value'],
    ['start=later', 'start', 'later', 'unknown-value'],
    ['height=600', 'height', '600', 'unknown-value'],
    ['maxheight=199', 'maxheight', '199', 'malformed'],
    ['maxheight=10001', 'maxheight', '10001', 'malformed'],
    ['maxheight=500.5', 'maxheight', '500.5', 'malformed'],
    ['maxheight=', 'maxheight', '', 'malformed'],
    ['maxheight=500px', 'maxheight', '500px', 'malformed'],
    ['bbox=1,2,3', 'bbox', '1,2,3', 'malformed'],
    ['bbox=1,2,3,4,5', 'bbox', '1,2,3,4,5', 'malformed'],
    ['bbox=1,2,,4', 'bbox', '1,2,,4', 'malformed'],
    ['bbox=3,2,1,4', 'bbox', '3,2,1,4', 'malformed'],
    ['bbox=1,4,3,2', 'bbox', '1,4,3,2', 'malformed'],
    ['bbox=1,2,1,4', 'bbox', '1,2,1,4', 'malformed'],
    ['bbox=1,2,181,4', 'bbox', '1,2,181,4', 'malformed'],
    ['bbox=1,-86,3,4', 'bbox', '1,-86,3,4', 'malformed'],
    ['bbox=NaN,2,3,4', 'bbox', 'NaN,2,3,4', 'malformed'],
    ['bbox=-Infinity,2,3,4', 'bbox', '-Infinity,2,3,4', 'malformed'],
    ['data=../secret', 'data', '../secret', 'malformed'],
    ['data=', 'data', '', 'malformed'],
    [`data=${'9'.repeat(41)}`, 'data', '9'.repeat(41), 'malformed'],
    ['id=a b', 'id', 'a b', 'malformed'],
    [`id=${'a'.repeat(61)}`, 'id', 'a'.repeat(61), 'malformed'],
  ])('tell that %s is wrong, and hold the default', (query, ...problem) => {
    expect(problemsOf(query)).toEqual([problem]);
    expect(optionsOf(query)).toEqual({
      ...DEFAULT_OPTIONS,
      ...(problem[0] === 'hide' ? { hidden: ['title'] } : problem[0] === 'fixed' ? { fixed: ['country'] } : {}),
    });
  });

  it('tell of each what is right: all values there are, or an example, which is right indeed', () => {
    const wrong = EMBED_PARAMS.filter((param) => param !== 'embed').map((param) => `${param}=%00`);
    const { problems } = parseOptions(wrong.join('&'));
    expect(problems.map(({ param }) => param).sort()).toEqual(EMBED_PARAMS.filter((param) => param !== 'embed').sort());
    for (const { param, allowed } of problems) {
      expect(allowed.length, param).toBeGreaterThan(0);
      for (const value of allowed) expect(problemsOf(`${param}=${value}`)).toEqual([]);
    }
  });

  it('take a colour as it is copied from a style sheet', () => {
    expect(optionsOf('accent=%230B6E4F').accent).toBe('0b6e4f');
  });
});

describe('the address of a frame', () => {
  it('reads back into the same options and the same state, whatever both are', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 2000; round++) {
      const [state, options] = [randomState(random), randomOptions(random)];
      const { search } = new URL(frameAddress(SITE, state, options));
      expect(parseOptions(search)).toEqual({ options, problems: [] });
      expect(parseQuery(withoutFlags(search), KNOWN_IDS)).toEqual({ state, problems: [] });
    }
  });

  it('keeps parameters that mean nothing to either, and the full page has them too', () => {
    const { state } = parseQuery(withoutFlags('?v=1&utm_source=x&theme=dark&country=FR&utm_source=y'), KNOWN_IDS);
    expect(state.unknownParameters).toEqual([
      ['utm_source', 'x'],
      ['utm_source', 'y'],
    ]);
    expect(fullAddress(SITE, state)).toBe(`${SITE}?country=FR&utm_source=x&utm_source=y`);
  });

  it('takes no flag from what meant nothing on the full page', () => {
    const { state } = parseQuery('?layout=list&v=7&embed&a=b', KNOWN_IDS);
    expect(frameAddress(SITE, state, DEFAULT_OPTIONS)).toBe(`${SITE}embed/?v=1&a=b`);
  });

  it('is no more than the version for the map of all hubs, and that of the full page is bare', () => {
    expect(frameAddress(SITE, INITIAL_STATE, DEFAULT_OPTIONS)).toBe(`${SITE}embed/?v=1`);
    expect(fullAddress(SITE, INITIAL_STATE)).toBe(SITE);
  });
});
