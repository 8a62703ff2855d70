import { flushSync, mount } from 'svelte';
import { Explorer } from '../../../src/explorer/explorer.svelte';
import { Resources } from '../../../src/explorer/resources.svelte';
import en from '../../../src/i18n/en';
import { ENGLISH_WORDS } from '../../fixtures/words';
import { createTranslator } from '../../../src/i18n/translator';
import type { Hub } from '../../../src/domain/hub';
import { datasetOf } from '../../fixtures/hubs';
import { assertAgreement } from '../agree';
import { benchHubs, TOGGLES } from '../generator';
import { measure, type Measurement, type Variant } from '../measure';
import { frameMade, randomGap } from './frame';
import Host from './Host.svelte';

const LARGEST_KEYED = 10_000;

/** A tick of a facet value → the rows of the new result stand in the page, laid out. */
export async function measureList(size: number): Promise<Measurement[]> {
  const hubs = benchHubs(size);
  const lists = [
    new ShownList('ours: the list', 'ours', 'list', hubs),
    new ShownList('ours: the whole panel', 'ours', 'panel', hubs),
    ...(size > LARGEST_KEYED ? [] : [new ShownList('keyed each over all rows', 'peer', 'every row', hubs)]),
  ];
  for (let step = 0; step < TOGGLES.length; step++) {
    for (const list of lists) await list.sample();
    assertAgreement('list', Object.fromEntries(lists.map((list) => [list.name, list.firstRow])));
  }
  return measure(lists, { leastRounds: 2 * TOGGLES.length, mostRounds: 8 * TOGGLES.length, budgetMs: 6000, between: randomGap });
}

class ShownList implements Variant {
  readonly #explorer: Explorer;
  readonly #place: HTMLElement;
  #next = 0;

  constructor(
    readonly name: string,
    readonly role: Variant['role'],
    part: 'list' | 'panel' | 'every row',
    hubs: readonly Hub[],
  ) {
    this.#explorer = new Explorer(datasetOf(hubs), new Resources('./'), createTranslator('en', en, ENGLISH_WORDS), '');
    this.#place = document.body.appendChild(document.createElement('div'));
    this.#place.style.cssText = 'width: 380px; height: 800px; overflow-y: auto; display: inline-block; contain: strict;';
    mount(Host, { target: this.#place, props: { explorer: this.#explorer, part } });
    flushSync();
  }

  get firstRow(): string | undefined {
    return this.#place.querySelector<HTMLElement>('[data-hub]')?.dataset['hub'];
  }

  readonly sample = async (): Promise<number> => {
    const start = performance.now();
    this.#explorer.toggleFacetValue(...TOGGLES[this.#next++ % TOGGLES.length]!);
    flushSync();
    this.#place.getBoundingClientRect();
    const ms = performance.now() - start;
    const [first] = this.#explorer.matchingHubs;
    if (this.firstRow === first?.id) return ms;
    await frameMade();
    if (this.firstRow !== first?.id) throw new Error(`list: '${this.name}' shows '${this.firstRow}' first instead of '${first?.id}'`);
    return performance.now() - start;
  };
}
