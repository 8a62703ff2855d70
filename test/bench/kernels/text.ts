import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Hub } from '../../../src/domain/hub';
import { foldText, foldedWords } from '../../../src/domain/search';
import { assertAgreement } from '../agree';
import { MISTAKEN_QUERIES, QUERIES } from '../generator';
import { inTurn, repeated, type Variant } from '../measure';
import { openEngine } from '../ours';

const LARGEST_MINISEARCH = 100_000;
const LARGEST_FUSE = 10_000;

/** A search as it is typed → which hubs match. The peers look through the same text: name, city, country, coordinator. */
export function textVariants(hubs: readonly Hub[]): Variant[] {
  const { search } = openEngine(hubs);
  const texts = hubs.map(({ name, city, country, coordinator }) => foldText([name, city, country, coordinator].join(' ')));
  const peers: Record<string, (query: string) => number> = { 'pre-folded includes': (query) => includes(texts, query) };
  if (hubs.length <= LARGEST_MINISEARCH) peers['minisearch'] = minisearchOf(texts);
  if (hubs.length <= LARGEST_FUSE) peers['fuse.js'] = fuseOf(texts);
  assertSameHits(texts, search, peers['minisearch']);
  for (const query of MISTAKEN_QUERIES) if (search(query) === 0) throw new Error(`text: nothing is found for '${query}'`);
  return [
    { name: 'ours', role: 'ours', sample: repeated(inTurn(QUERIES, search)) },
    ...Object.entries(peers).map(([name, find]): Variant => ({ name, role: 'peer', sample: repeated(inTurn(QUERIES, find)) })),
    { name: 'ours, with a small mistake', role: 'ours', sample: repeated(inTurn(MISTAKEN_QUERIES, search)) },
  ];
}

/**
 * `includes` also finds within words, fuse.js also what is only alike, ours also a small mistake: they have to find no less. Searches without a
 * mistake must give the hubs with all words as beginnings of words, no more.
 */
function assertSameHits(texts: readonly string[], ours: (query: string) => number, minisearch?: (query: string) => number): void {
  const words = texts.map((text) => foldedWords(text));
  for (const query of QUERIES) {
    const wanted = foldedWords(query);
    const hits = words.filter((all) => wanted.every((word) => all.some((other) => other.startsWith(word)))).length;
    assertAgreement(`text '${query}'`, { hits, ours: ours(query), ...(minisearch === undefined ? {} : { minisearch: minisearch(query) }) });
  }
}

function includes(texts: readonly string[], query: string): number {
  const words = foldedWords(query);
  let count = 0;
  for (const text of texts) if (words.every((word) => text.includes(word))) count++;
  return count;
}

function minisearchOf(texts: readonly string[]): (query: string) => number {
  const index = new MiniSearch({ fields: ['text'], tokenize: foldedWords });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (query) => index.search(query, { prefix: true, combineWith: 'AND' }).length;
}

function fuseOf(texts: readonly string[]): (query: string) => number {
  const index = new Fuse(texts, { threshold: 0.2, ignoreLocation: true });
  return (query) => index.search(foldText(query)).length;
}
