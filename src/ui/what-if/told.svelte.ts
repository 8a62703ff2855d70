import type { Gaps } from '../../explorer/gaps.svelte';
import type { Translator } from '../../i18n/translator';
import { newReachText, plannedPlace } from './planned-words';

/** What was done here last, and how many what-if hubs there were after it: with any other number, something was done elsewhere since. */
interface Deed {
  readonly did: 'nothing' | 'change' | 'remove';
  /** Of the hub. */
  readonly index: number;
  readonly left: number;
}

/** What is said of what-if hubs to those who do not see the map. */
export class Told {
  #gaps: Gaps;
  #deed: Deed;

  constructor(gaps: Gaps) {
    this.#gaps = gaps;
    this.#deed = $state.raw({ did: 'nothing', index: -1, left: gaps.planned.length });
  }

  /** A hub was changed, moved or placed. */
  change(index: number): void {
    this.#deed = { did: 'change', index, left: this.#gaps.planned.length };
  }

  /** One was removed, or all of them. */
  remove(): void {
    this.#deed = { did: 'remove', index: -1, left: this.#gaps.planned.length };
  }

  /** What the map waits for, else what became of the last deed; nothing to begin with. */
  text(translator: Translator): string {
    const { planned, placingIndex } = this.#gaps;
    const words = translator.words('whatIf');
    if (placingIndex !== null) return placingIndex < planned.length ? words.placing.move(placingIndex + 1) : words.placing.add;
    const here = this.#deed.left === planned.length;
    if (here && this.#deed.did === 'nothing') return '';
    if (here ? this.#deed.did === 'remove' : planned.length < this.#deed.left) return words.removed(planned.length);
    const index = here ? this.#deed.index : planned.length - 1;
    const hub = planned[index];
    return hub === undefined ? '' : words.at(index + 1, plannedPlace(hub), newReachText(this.#gaps, index, translator));
  }
}
